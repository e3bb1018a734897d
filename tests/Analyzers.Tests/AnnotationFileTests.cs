namespace TrtcAnalyzers.Tests;

/// <summary><c>TrtcAnnotations*.txt</c>: roles for code that the user cannot change.</summary>
public class AnnotationFileTests
{
    private const string Library = """
        namespace Lib
        {
            public class Packet { public int Kind { get; set; } public int First; public string Text { get; set; } }
            public static class Api { public static int Current() => 0; public static void Send(int kind, int first) { } }
        }

        """;

    [Fact]
    public Task Gives_roles_to_members_parameters_and_results() => Verify.ProjectAsync(
        Library + """
        class Program
        {
            void Run(Lib.Packet p)
            {
                if (p.Kind == {|TRTC1001:1003|} && p.First == {|TRTC2001:7|}) { }
                if (Lib.Api.Current() == {|TRTC1001:1003|}) { }
                Lib.Api.Send({|TRTC1001:1003|}, {|TRTC2001:7|});
            }
        }
        """,
        [
            ("TrtcAnnotations.txt", """
                # what the packets hold
                P:Lib.Packet.Kind = EventId

                F:Lib.Packet.First = EventParam(1)
                """),
            ("TrtcAnnotations.Api.txt", """
                M:Lib.Api.Current = EventId
                M:Lib.Api.Send(System.Int32,System.Int32)#kind = EventId
                M:Lib.Api.Send(System.Int32,System.Int32)#first = EventParam(1)
                """),
        ]);

    [Theory]
    [InlineData("{|TRTC9001:P:Lib.Packet.Kind|}")]
    [InlineData("P:Lib.Packet.Kind = {|TRTC9001:EventID|}")]
    [InlineData("P:Lib.Packet.Kind = {|TRTC9001:EventParam(3)|}")]
    [InlineData("{|TRTC9001:P:Lib.Packet.Kinds|} = EventId")]
    [InlineData("{|TRTC9001:P:Lib.Packet.Text|} = EventId")]
    [InlineData("{|TRTC9001:T:Lib.Packet|} = EventId")]
    [InlineData("{|TRTC9001:M:Lib.Api.Send(System.Int32,System.Int32)#kin|} = EventId")]
    [InlineData("P:Lib.Packet.Kind = EventId\n{|TRTC9001:P:Lib.Packet.Kind|} = EventId")]
    [InlineData("P:Lib.Packet.Kind = EventId\n{|TRTC9001:P:Lib.Packet.Kind|} = ExceptionalEventId")]
    public Task Reports_bad_lines_at_their_place(string text) => Verify.ProjectAsync(Library, [("TrtcAnnotations.txt", text)]);

    [Fact]
    public Task Other_additional_files_are_not_read() => Verify.ProjectAsync(Library, [("Notes.txt", "P:Lib.Packet.Kind")]);

    [Fact]
    public Task A_contradiction_between_files_is_reported_in_the_second() => Verify.ProjectAsync(
        Library,
        [("TrtcAnnotations.A.txt", "P:Lib.Packet.Kind = EventId"), ("TrtcAnnotations.B.txt", "{|TRTC9001:P:Lib.Packet.Kind|} = EventParam(1)")]);
}
