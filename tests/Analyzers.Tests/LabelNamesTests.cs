using TrtcAnalyzers.Completeness;

namespace TrtcAnalyzers.Tests;

/// <summary>The names that the missing cases of a switch are added with: those of the tables, and the members of an enum where one is switched over.</summary>
public class LabelNamesTests
{
    private const string Types = """
        enum Id { None, Network = 1003, Entered = 5003, Alias = Entered }
        enum One : byte { Off, On }
        enum Old { Network = 1003, [Obsolete("", true)] Entered = 5003 }
        record M(Id EventId, One ParamOne);
        """;

    [Theory]
    [InlineData("[TrtcExceptionalExperienceId] int id", "id switch { 1 or 2 or 3 or 5 => 1,", "VideoLagged")]
    [InlineData("[TrtcEventId] Id id", "id switch { Id.Network => 1,", "Entered")]
    [InlineData("[TrtcEventId] Id? id", "id switch { Id.Network => 1, null => 2,", "Entered")]
    [InlineData("[TrtcEventId] int id", "(Id)id switch { Id.Network => 1,", "Entered")]
    [InlineData("M m", "m.EventId switch { Id.Network => 1,", "Entered")]
    // The parts of tuples, of properties, of positions
    [InlineData("M m", "(m.EventId, m.ParamOne) switch { (Id.Network, One.Off) => 1, (Id.Entered, _) => 2,", "Network,On")]
    [InlineData("M m", "(m.EventId, m.ParamOne) switch { (Id.Network, One.Off) => 1,", "Network,On Entered")]
    [InlineData("M m", "m.EventId != Id.Network ? 0 : ((int)m.EventId, m.ParamOne) switch { (1003, One.Off) => 1,", "NetworkChanged,On")]
    [InlineData("M m", "m switch { { EventId: Id.Network, ParamOne: One.Off } => 1,", "Network,On Entered")]
    [InlineData("M m", "m switch { (Id.Network, One.Off) => 1,", "Network,On Entered")]
    [InlineData("M m", "m.EventId != Id.Network ? 0 : m.ParamOne switch { One.On => 1,", "Off")]
    // What is obsolete for good, nobody can write.
    [InlineData("[TrtcEventId] Old id", "id switch { Old.Network => 1,", "")]
    public async Task Of_a_switch(string parameter, string @switch, string names)
    {
        var found = await Findings.DiagnosticsAsync(
            Sources.Usings + Types + "class C { int F(" + parameter + ") => " + @switch + " _ => throw new ArgumentOutOfRangeException() }; }");
        var missing = MissingCase.ParseAll(found.Single(static one => one.Id == "TRTC3001").Properties[FixFacts.Missing]!);
        Assert.Equal(names, string.Join(' ', missing.Select(static label => string.Join(',', label.Named.Select(static name => name.Name)))));
    }
}
