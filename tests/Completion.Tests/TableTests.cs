namespace TrtcAnalyzers.Completion.Tests;

/// <summary>The users' own tables: which of their constants are offered, and under which name.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("class Holder { [TrtcIdTable(TrtcIdSpace.Event)] private static class Ours { public const int Mine = 4016; } bool In(EventMessage e) => e.EventId == $$; }", true)]
    [InlineData("class Holder { [TrtcIdTable(TrtcIdSpace.Event)] private static class Ours { public const int Mine = 4016; } class Inner { bool In(EventMessage e) => e.EventId == $$; } }", true)]
    [InlineData("class Holder { [TrtcIdTable(TrtcIdSpace.Event)] private static class Ours { public const int Mine = 4016; } } class Other { bool In(EventMessage e) => e.EventId == $$; }", false)]
    [InlineData("class Holder { [TrtcIdTable(TrtcIdSpace.Event)] protected static class Ours { public const int Mine = 4016; } } class Other : Holder { bool In(EventMessage e) => e.EventId == $$; }", true)]
    public async Task OfAPrivateTable(string source, bool isOffered)
    {
        var editor = await Editor.OpenAsync(Editor.Usings + "using TrtcCatalog;\n" + source);
        var names = await editor.NamesAsync();
        Assert.Contains("SdkEventIds.NetworkChanged", names);
        Assert.Equal(isOffered, names.Any(static name => name.EndsWith("Ours.Mine", StringComparison.Ordinal)));
        if (isOffered)
            Assert.Contains("Ours.Mine$$", await editor.CompleteAsync(names.Single(static name => name.EndsWith("Ours.Mine", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APrivateListOfParameters()
    {
        const string Source = """
            class Holder
            {
                [TrtcIdTable(TrtcIdSpace.Event)] public static class Ours { [TrtcParams(One = typeof(Filter))] public const int Mine = 4016; }
                private static class Filter { public const int Off = 0, On = 1; }
                IN
            }
            class Other { OUT }
            """;
        const string Method = "bool M(EventMessage e) => e.EventId == Holder.Ours.Mine && e.ParamOne == $$;";
        string With(string inside, string outside) => Editor.Usings + "using TrtcCatalog;\n" + Source.Replace("IN", inside, StringComparison.Ordinal).Replace("OUT", outside, StringComparison.Ordinal);
        Assert.Equal(2, (await (await Editor.OpenAsync(With(Method, ""))).NamesAsync()).Count);
        Assert.Empty(await (await Editor.OpenAsync(With("", Method))).NamesAsync());
    }

    [Fact]
    public async Task TwoEventsWithOneListOfParameters()
    {
        var editor = await Editor.OpenAsync(Editor.Usings + """
            using TrtcCatalog;
            [TrtcIdTable(TrtcIdSpace.Event)] static class Ours
            {
                [TrtcParams(One = typeof(Filter))] public const int A = 4016;
                [TrtcParams(One = typeof(Filter))] public const int B = 4017;
            }
            static class Filter { public const int Off = 0, On = 1; }
            class C { bool M(EventMessage e) => e.EventId is Ours.A or Ours.B && e.ParamOne == $$; }
            """);
        Assert.Equal(["Filter.Off", "Filter.On"], await editor.NamesAsync());
    }

    [Fact]
    public async Task TwoTablesOfOneName()
    {
        var editor = await Editor.OpenAsync(Editor.Usings + """
            using TrtcCatalog;
            class C { bool M(EventMessage e) => e.EventId == $$; }
            namespace Near { [TrtcIdTable(TrtcIdSpace.Event)] static class Ours { public const int Mine = 4016, Own = 4999; } }
            namespace Far { [TrtcIdTable(TrtcIdSpace.Event)] static class Ours { public const int Mine = 4017; } }
            """);
        var names = await editor.NamesAsync();
        Assert.Equal(["Near.Ours.Mine", "Far.Ours.Mine", "Ours.Own"], names.Where(static name => name.Contains("Ours.", StringComparison.Ordinal)).OrderByDescending(static name => name.Contains("Mine", StringComparison.Ordinal)).ThenByDescending(static name => name[0]));
        Assert.Contains("== Far.Ours.Mine$$;", await editor.CompleteAsync("Far.Ours.Mine"), StringComparison.Ordinal);
        // Who types the class finds both.
        Assert.Contains("Far.Ours.Mine", await editor.FilteredAsync("Ours.M"));
        Assert.Contains("Near.Ours.Mine", await editor.FilteredAsync("Ours.M"));
    }
}
