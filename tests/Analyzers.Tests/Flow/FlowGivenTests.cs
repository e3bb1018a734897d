namespace TrtcAnalyzers.Tests.Flow;

/// <summary>An ID and a parameter that one call gives in <c>out</c> arguments are of one message.</summary>
public class FlowGivenTests
{
    private static Task VerifyAsync(string code) => Verify.SourceAsync(Sources.Usings + $$"""
        using TrtcCatalog;

        class Reader
        {
            void Run(string line, string next)
            {
                {{code}}
            }

            static bool TryParse(string line, out int eventId, out int paramOne) { eventId = 0; paramOne = 0; return true; }
            static bool TryTake(string line, out int eventId, out int one) { eventId = 0; one = 0; return true; }
            static bool TryRead(string line, out int one) { one = 0; return true; }
            static void Change(ref int number) => number++;
        }
        """);

    [Theory]
    [InlineData("if (TryParse(line, out var eventId, out var paramOne) && eventId == {|TRTC1001:1003|} && paramOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (TryParse(line, out var id, out var one)) { if (one == {|TRTC2001:7|} && id == SdkEventIds.NetworkChanged) { } }")]
    [InlineData("TryParse(line, paramOne: out int one, eventId: out int id); if (id == SdkEventIds.NetworkChanged) { switch (one) { case {|TRTC1002:1|}: break; case {|TRTC2001:7|}: break; } }")]
    [InlineData("int id, one; TryParse(line, out id, out one); if (id != SdkEventIds.NetworkChanged) return; if (one == {|TRTC2001:7|}) { }")]
    [InlineData("TryParse(line, out var id, out var one); if (id == SdkEventIds.NetworkChanged) { TryParse(next, out id, out one); if (id == SdkEventIds.NetworkChanged && one == {|TRTC2001:7|}) { } }")]
    [InlineData("TryParse(line, out var id, out var one); TryParse(next, out var id2, out var one2); if (id == SdkEventIds.NetworkChanged && one == {|TRTC2001:7|} && one2 == 7) { }")]
    public Task What_one_call_gives_belongs_together(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("TryParse(line, out var id, out var one); if (id == SdkEventIds.NetworkChanged) { TryParse(next, out id, out one); if (one == 7) { } }")]
    [InlineData("TryParse(line, out var id, out var one); if (id == SdkEventIds.NetworkChanged) { TryParse(next, out _, out one); if (one == 7) { } }")]
    [InlineData("TryParse(line, out var id, out var one); if (id == SdkEventIds.NetworkChanged) { TryRead(next, out one); if (one == 7) { } }")]
    [InlineData("TryParse(line, out var id, out var one); TryParse(next, out id, out _); if (id == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("TryParse(line, out var id, out _); TryParse(next, out _, out var one); if (id == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("TryParse(line, out var id, out var one); if (id == SdkEventIds.NetworkChanged) { one++; if (one == 7) { } }")]
    [InlineData("TryParse(line, out var id, out var one); if (id == SdkEventIds.NetworkChanged) { Change(ref one); if (one == 7) { } }")]
    [InlineData("TryParse(line, out var id, out var one); Change(ref id); if (id == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("TryParse(line, out var id, out var one); while (TryParse(next, out id, out _)) { if (id == SdkEventIds.NetworkChanged && one == 7) { } }")]
    [InlineData("TryTake(line, out var id, out var one); if (id == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("TryParse(line, out var id, out var one); if (id == SdkEventIds.NetworkChanged && one != 7) { }")]
    public Task What_another_call_gives_does_not(string code) => VerifyAsync(code);
}
