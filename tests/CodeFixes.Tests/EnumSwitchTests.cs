namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Where an enum of the program's own is switched over, its members are added: it has no conversion from the constants of the tables.</summary>
public sealed class EnumSwitchTests
{
    private const string Types = "enum Id { None, Network = 1003, Entered = 5003, Own = 9998, Alias = Entered }\nenum One : byte { Off, On }\nrecord M(Id EventId, One ParamOne, Id? Maybe);\n";

    private static string File(string method, string types = Types, string usings = "using System;\nusing TrtcCatalog;\n") => usings + "\n" + types + "\nclass C\n{\n" + method + "\n}\n";

    [Theory]
    // By what it is cast to, by the attribute, by the member's name
    [InlineData("    int F([TrtcEventId] Id id) => id switch { Id.Network => 1, ADDED_ => 2 };", "Id.Entered => throw new NotImplementedException(), ")]
    [InlineData("    int F([TrtcEventId] Id? id) => id switch { Id.Network => 1, null => 3, ADDED_ => 2 };", "Id.Entered => throw new NotImplementedException(), ")]
    [InlineData("    int F([TrtcEventId] int id) => (Id)id switch { Id.Network => 1, ADDED_ => 2 };", "Id.Entered => throw new NotImplementedException(), ")]
    [InlineData("    void F(M m)\n    {\n        switch (m.EventId)\n        {\n            case Id.Network:\n                break;\nADDED            default:\n                break;\n        }\n    }", "            case Id.Entered:\n                break;\n")]
    // The parts of tuples, of properties, of positions; one of them alone
    [InlineData("    int F(M m) => (m.EventId, m.ParamOne) switch { (Id.Network, One.Off) => 1, (Id.Entered, _) => 3, ADDED_ => 2 };", "(Id.Network, One.On) => throw new NotImplementedException(), ")]
    [InlineData("    int F(M m) => m.EventId == Id.Network ? ((int)m.EventId, m.ParamOne) switch { (1003, One.Off) => 1, ADDED_ => 2 } : 0;", "(SdkEventIds.NetworkChanged, One.On) => throw new NotImplementedException(), ")]
    [InlineData("    int F(M m) => m switch { { EventId: Id.Network, ParamOne: One.Off } => 1, ADDED_ => 2 };", "{ EventId: Id.Network, ParamOne: One.On } => throw new NotImplementedException(), { EventId: Id.Entered } => throw new NotImplementedException(), ")]
    [InlineData("    int F(M m) => m switch { (Id.Network, One.Off, _) => 1, ADDED_ => 2 };", "(Id.Network, One.On, _) => throw new NotImplementedException(), (Id.Entered, _, _) => throw new NotImplementedException(), ")]
    // The number 0 would fit any enum
    [InlineData("    int F(M m) => m.EventId == Id.Network ? m.ParamOne switch { One.On => 1, ADDED_ => 2 } : 0;", "One.Off => throw new NotImplementedException(), ")]
    public async Task Members(string method, string? added) =>
        Assert.Equal(File(method.Replace("ADDED", added, StringComparison.Ordinal)), await SwitchRun.FixAsync(File(method.Replace("ADDED", "", StringComparison.Ordinal))));

    [Theory]
    // Of several names the first that is not obsolete, in an enum that only the class can see
    [InlineData("", "    private enum Kind { Network = 1003, [Obsolete] Old = 5003, Entered = 5003, Later = Entered }\n    int F([TrtcEventId] Kind id) => id switch { Kind.Network => 1, ADDED_ => 2 };", "Kind.Entered")]
    // Something else has the enum's name
    [InlineData("", "    enum Kind { Network = 1003, Entered = 5003 }\n    int F([TrtcEventId] Kind Kind) => Kind switch { C.Kind.Network => 1, ADDED_ => 2 };", "Kind.Entered")]
    [InlineData("", "    enum Kind { Network = 1003, Entered = 5003 }\n    int F([TrtcEventId] Kind id, string Kind) => id switch { C.Kind.Network => 1, ADDED_ => 2 };", "C.Kind.Entered")]
    [InlineData("", "    enum @enum { Network = 1003, @new = 5003 }\n    int F([TrtcEventId] @enum id) => id switch { @enum.Network => 1, ADDED_ => 2 };", "@enum.@new")]
    // The usings of the file, and none
    [InlineData("using static N.Kind;\n", "    int F([TrtcEventId] N.Kind id) => id switch { Network => 1, ADDED_ => 2 };", "Entered")]
    [InlineData("using K = N.Kind;\n", "    int F([TrtcEventId] K id) => id switch { K.Network => 1, ADDED_ => 2 };", "K.Entered")]
    [InlineData("using Kind = System.String;\n", "    int F([TrtcEventId] N.Kind id) => id switch { N.Kind.Network => 1, ADDED_ => 2 };", "N.Kind.Entered")]
    // Without a name that the compiler likes, the number
    [InlineData("", "    enum Kind { Network = 1003, [Obsolete] Old = 5003 }\n    int F([TrtcEventId] Kind id) => id switch { Kind.Network => 1, ADDED_ => 2 };", "(Kind)5003")]
    public async Task Names(string usings, string method, string name)
    {
        string Source(string added) => File(method.Replace("ADDED", added, StringComparison.Ordinal), "namespace N { enum Kind { Network = 1003, Entered = 5003 } }\n", "using System;\nusing TrtcCatalog;\n" + usings);
        Assert.Equal(Source(name + " => throw new NotImplementedException(), "), await SwitchRun.FixAsync(Source("")));
    }

    [Fact]
    public async Task The_using_that_the_enum_needs() => Assert.Equal(
        File("    int F(O.M m) => m.EventId switch { (N.Kind)1003 => 1, Kind.Entered => throw new NotImplementedException(), _ => 2 };", Other, "using System;\nusing N;\nusing TrtcCatalog;\n"),
        await SwitchRun.FixAsync(File("    int F(O.M m) => m.EventId switch { (N.Kind)1003 => 1, _ => 2 };", Other)));

    private const string Other = "namespace N { enum Kind { Network = 1003, Entered = 5003 } }\nnamespace O { record M(N.Kind EventId, int ParamOne); }\n";

    /// <summary>A table of the program's own may say that a parameter's values are an enum, where the place that holds it is a number.</summary>
    [Theory]
    [InlineData("    int F(P p) => p.EventId == 9998 ? p.ParamOne switch { (long)Mode.Off => 1, ADDED_ => 2 } : 0;", "(int)Mode.On => throw new NotImplementedException(), ")]
    [InlineData("    int F(P p) => p.EventId == 9998 ? p.ParamOne switch { 0 => 1, ADDED_ => 2 } : 0;", "(int)Mode.On => throw new NotImplementedException(), ")]
    [InlineData("    int F(P p) => p.EventId == 9998 ? (Mode)p.ParamOne switch { Mode.Off => 1, ADDED_ => 2 } : 0;", "Mode.On => throw new NotImplementedException(), ")]
    // Beside an ID that is an enum itself
    [InlineData("    int F(Q q) => (q.EventId, q.ParamOne) switch { (Ev.Toggled, 0) => 1, ADDED_ => 2 };", "(Ev.Network, _) => throw new NotImplementedException(), (Ev.Toggled, (int)Mode.On) => throw new NotImplementedException(), ")]
    [InlineData("    int F(Q q) => q switch { { EventId: Ev.Toggled, ParamOne: 0 } => 1, ADDED_ => 2 };", "{ EventId: Ev.Network } => throw new NotImplementedException(), { EventId: Ev.Toggled, ParamOne: (int)Mode.On } => throw new NotImplementedException(), ")]
    public async Task Values_of_an_enum_for_a_number(string method, string added)
    {
        const string Own = "enum Mode { Off, On }\n[TrtcIdTable(TrtcIdSpace.Event)] static class Own { [TrtcParams(One = typeof(Mode))] public const int Toggled = 9998; }\nenum Ev { Network = 1003, Toggled = 9998 }\nrecord P([property: TrtcEventId] int EventId, [property: TrtcEventParam(1)] long ParamOne);\nrecord Q([property: TrtcEventId] Ev EventId, [property: TrtcEventParam(1)] long ParamOne);\n";
        Assert.Equal(File(method.Replace("ADDED", added, StringComparison.Ordinal), Own), await SwitchRun.FixAsync(File(method.Replace("ADDED", "", StringComparison.Ordinal), Own)));
    }

    // What is obsolete for good, nobody can write; and no label is written for a number that has no other name.
    [Theory]
    [InlineData("    enum Kind { Network = 1003, [Obsolete(\"\", true)] Old = 5003, Exited = 5004 }\n    int F([TrtcEventId] Kind id) => id switch { Kind.Network => 1, _ => 2 };")]
    // Of a class with a type argument, which the name of the enum does not tell.
    [InlineData("    int F([TrtcEventId] G<int>.Kind id) => id switch { G<int>.Kind.Network => 1, _ => 2 };")]
    public async Task Nothing_is_offered(string method) =>
        Assert.Null(await SwitchRun.FixAsync(File(method, "class G<T> { public enum Kind { Network = 1003, Entered = 5003 } }\n")));

    [Fact]
    public async Task With_a_label_for_it_where_that_is_left_out_nothing_is_offered() => Assert.Null(await SwitchRun.FixAsync(File(
        "    void F(M m)\n    {\n        switch (m.EventId)\n        {\n            case Id.Network:\n                break;\n#if X\n            case Id.Entered:\n                break;\n#endif\n            default:\n                break;\n        }\n    }")));

    [Fact]
    public async Task In_CSharp_7_3() => Assert.Equal(
        File("    void F([TrtcEventId] Id id)\n    {\n        switch (id)\n        {\n            case Id.Network:\n                break;\n            case Id.Entered:\n                break;\n        }\n    }", Old),
        await SwitchRun.FixAsync(File("    void F([TrtcEventId] Id id)\n    {\n        switch (id)\n        {\n            case Id.Network:\n                break;\n        }\n    }", Old), Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3));

    private const string Old = "enum Id : ulong { None, Network = 1003, Entered = 5003 }\n";
}
