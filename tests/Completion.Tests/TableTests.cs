namespace TrtcAnalyzers.Completion.Tests;

/// <summary>The users' own tables: which of their constants are offered, and under which name.</summary>
public sealed class TableTests
{
    // A table, or a list, that not the whole project can name is none, and TRTC9001 says so.
    [Theory]
    [InlineData("class Holder { [TrtcIdTable(TrtcIdSpace.Event)] internal static class Ours { public const int Mine = 4016; } } class Other { bool In(EventMessage e) => e.EventId == $$; }", true)]
    [InlineData("class Holder { [TrtcIdTable(TrtcIdSpace.Event)] private static class Ours { public const int Mine = 4016; } bool In(EventMessage e) => e.EventId == $$; }", false)]
    [InlineData("class Holder { [TrtcIdTable(TrtcIdSpace.Event)] private static class Ours { public const int Mine = 4016; } } class Other { bool In(EventMessage e) => e.EventId == $$; }", false)]
    [InlineData("class Holder { [TrtcIdTable(TrtcIdSpace.Event)] protected static class Ours { public const int Mine = 4016; } } class Other : Holder { bool In(EventMessage e) => e.EventId == $$; }", false)]
    public async Task OfANestedTable(string source, bool isOffered)
    {
        var editor = await Editor.OpenAsync(Editor.Usings + "using TrtcCatalog;\n" + source);
        var names = await editor.NamesAsync();
        Assert.Contains("SdkEventIds.NetworkChanged", names);
        Assert.Equal(isOffered, names.Any(static name => name.EndsWith("Ours.Mine", StringComparison.Ordinal)));
        if (isOffered)
            Assert.Contains("Holder.Ours.Mine$$", await editor.CompleteAsync(names.Single(static name => name.EndsWith("Ours.Mine", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("internal", 2)]
    [InlineData("private", 0)]
    public async Task ANestedListOfParameters(string access, int offered)
    {
        var editor = await Editor.OpenAsync(Editor.Usings + $$"""
            using TrtcCatalog;
            class Holder
            {
                [TrtcIdTable(TrtcIdSpace.Event)] public static class Ours { [TrtcParams(One = typeof(Filter))] public const int Mine = 4016; }
                {{access}} static class Filter { public const int Off = 0, On = 1; }
                bool M(EventMessage e) => e.EventId == Holder.Ours.Mine && e.ParamOne == $$;
            }
            """);
        Assert.Equal(offered, (await editor.NamesAsync()).Count);
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
        // The file gets the using of the one that was chosen.
        var completed = await editor.CompleteAsync("Far.Ours.Mine");
        Assert.Contains("using Far;", completed, StringComparison.Ordinal);
        Assert.Contains("== Ours.Mine$$;", completed, StringComparison.Ordinal);
        // Who types the class finds both.
        Assert.Contains("Far.Ours.Mine", await editor.FilteredAsync("Ours.M"));
        Assert.Contains("Near.Ours.Mine", await editor.FilteredAsync("Ours.M"));
    }
}
