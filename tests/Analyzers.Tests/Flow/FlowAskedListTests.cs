namespace TrtcAnalyzers.Tests.Flow;

/// <summary>A list that was made of a query, and is asked several times: as long as nobody else's code runs, it is what it was.</summary>
public class FlowAskedListTests
{
    private const string Network = "var network = all.Where(m => m.EventId == SdkEventIds.NetworkChanged).";

    [Theory]
    [InlineData(Network + "ToList(); var odd = network.Count(m => m.ParamOne > 5); _ = network.Count(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData(Network + "ToArray(); if (network.Any(m => m.Time > 1) && network.All(m => m.ParamOne != {|TRTC1002:3|})) _ = network.Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData(Network + "ToList(); var late = network.Where(m => m.Time > 5).ToList(); _ = network.Count(m => m.ParamOne == {|TRTC2001:7|}) + late.Count(m => m.ParamOne == {|TRTC2001:8|});")]
    [InlineData(Network + "ToList(); var first = network.FirstOrDefault(m => m.Time > 5); _ = network.Find(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData(Network + "ToList(); if (network.Count() > 3 && network.Where(m => m.Time > 5).Any()) _ = network.Where(m => m.ParamOne == {|TRTC2001:7|});")]
    public Task Reports(string statements) => VerifyAsync(statements);

    [Theory]
    // Its condition, or that of a query that is run, calls or writes; the list or one of its messages is changed; it is only a query
    [InlineData(Network + "ToList(); var odd = network.Count(m => Change(m)); _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData(Network + "ToList(); var odd = network.Count(Change); _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData(Network + "ToList(); var odd = network.Count(m => { return Change(m); }); _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData(Network + "ToList(); var odd = network.Any(m => (m.EventId = SdkEventIds.RoomExited) > 0); _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData(Network + "ToList(); var odd = network.Where(m => Change(m)).Count(m => m.Time > 3); _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData("var changing = all.Where(m => Change(m)); " + Network + "ToList(); var odd = changing.Count(m => m.Time > 3); _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData("var changing = all.ToList().Where(m => Change(m)); " + Network + "ToList(); var odd = changing.Count(m => m.Time > 3); _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData(Network + "ToList(); var first = network.First(m => m.Time > 5); first.EventId = SdkEventIds.RoomExited; _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData(Network + "ToList(); var first = network.First(m => m.Time > 5); Change(first); _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData(Network + "ToList(); var odd = network.Count(m => m.Time > 3); network.AddRange(all); _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData(Network + "ToList(); foreach (var m in network.Where(m => m.Time > 3)) m.EventId = SdkEventIds.RoomExited; _ = network.Count(m => m.ParamOne == 7);")]
    [InlineData(Network + "ToList(); var own = new Own(); var odd = network.Count(m => own.Next > 3); _ = network.Count(m => m.ParamOne == 7);")]
    public Task Stays_silent(string statements) => VerifyAsync(statements);

    private static Task VerifyAsync(string statements) => Verify.SourceAsync(Sources.Usings + $$"""
        class P
        {
            class Own { public int Next { get { Change(null); return 1; } } }

            static bool Change(EventMessage m) { m.EventId = SdkEventIds.RoomExited; return true; }

            static void Run(List<EventMessage> all) { {{statements}} }
        }
        """);
}
