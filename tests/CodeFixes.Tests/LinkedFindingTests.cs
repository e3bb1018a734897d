using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A file of which the rules say one thing to one project, and another thing or nothing to the other: both still come to one text, as there is one file.</summary>
public sealed class LinkedFindingTests
{
    private const string Pair = """
            bool Is(EventMessage e) =>
        #if X
                e.EventId == 1003 &&
        #else
                e.EventId == ELSE &&
        #endif
                e.ParamOne == VALUE;
        """;

    private const string Named1003 = "e.EventId == SdkEventIds.NetworkChanged";

    [Theory]
    // The parameter of two events: it has two names, and each is right for one of the two only.
    [InlineData("1002", "1", "SdkEventIds.BluetoothEarphoneChanged", "1")]
    // Of one event after all, and of an event without a name: nothing is said against it there.
    [InlineData("SdkEventIds.NetworkChanged", "1", "SdkEventIds.NetworkChanged", "SdkEventParams.NetworkChanged.WiFi")]
    [InlineData("e.Time", "1", "e.Time", "SdkEventParams.NetworkChanged.WiFi")]
    // A value that the other event cannot have: with the name it would be wrong twice.
    [InlineData("4001", "5", "SdkEventIds.CameraEnabled", "5")]
    public async Task Parameters_get_a_name_that_is_right_for_both(string id, string value, string namedId, string namedValue)
    {
        var before = Pair.Replace("ELSE", id, StringComparison.Ordinal).Replace("VALUE", value, StringComparison.Ordinal);
        await BecomesAsync(before, before
            .Replace("e.EventId == 1003", Named1003, StringComparison.Ordinal)
            .Replace("e.EventId == " + id, "e.EventId == " + namedId, StringComparison.Ordinal)
            .Replace("e.ParamOne == " + value, "e.ParamOne == " + namedValue, StringComparison.Ordinal));
    }

    [Theory]
    // Whether the first arm needs a cast depends on the second one, and that is named in one of the projects only.
    [InlineData("        var id = f ? 1003UL :\n#if X\n            1001UL;\n#else\n            o;\n#endif\n        e.EventId = id;", "(ulong)SdkEventIds.NetworkChanged", "(ulong)SdkEventIds.WiredEarphoneChanged")]
    [InlineData("        var id = f ? 1003UL :\n#if X\n            o;\n#else\n            1001UL;\n#endif\n        e.EventId = id;", "(ulong)SdkEventIds.NetworkChanged", "(ulong)SdkEventIds.WiredEarphoneChanged")]
    [InlineData("        var ids = new[]\n        {\n            1003UL,\n#if X\n            1001UL,\n#else\n            o,\n#endif\n        };\n        f = ids.Contains(e.EventId.Value);", "(ulong)SdkEventIds.NetworkChanged", "(ulong)SdkEventIds.WiredEarphoneChanged")]
    // A name that is taken where only one of them compiles the code.
    [InlineData("        f = e.EventId == 1003UL;\n#if X\n        {\n            string SdkEventIds = \"\";\n            f = e.EventId == 1001UL;\n        }\n#endif", "(ulong)SdkEventIds.NetworkChanged", "(ulong)TrtcCatalog.SdkEventIds.WiredEarphoneChanged")]
    public Task Casts_and_names_are_the_same_in_both(string body, string first, string second)
    {
        var before = "    void M(EventMessage e, bool f, ulong o)\n    {\n" + body + "\n    }";
        return BecomesAsync(before, before.Replace("1003UL", first, StringComparison.Ordinal).Replace("1001UL", second, StringComparison.Ordinal));
    }

    /// <summary>An alias or a static using that one of the projects has, for code that only this one compiles: the other one writes it, too, where it mends what both compile.</summary>
    [Theory]
    [InlineData("global using Ids = TrtcCatalog.SdkEventIds;", "Ids.WiredEarphoneChanged")]
    [InlineData("global using static TrtcCatalog.SdkEventIds;", "WiredEarphoneChanged")]
    [InlineData("global using Trtc = TrtcCatalog;", "Trtc.SdkEventIds.WiredEarphoneChanged")]
    public async Task Names_that_one_of_them_has_are_written_by_both(string usings, string name)
    {
        const string Before = "    bool A(EventMessage e) => e.EventId == 1003;\n#if X\n    bool B(EventMessage e) => e.EventId == 1001;\n#endif";
        foreach (var (first, second, condition) in new[] { ("", usings, "#if X"), (usings, "", "#if !X") })
        {
            var before = Before.Replace("#if X", condition, StringComparison.Ordinal);
            await BecomesAsync(before, before.Replace("1003", "SdkEventIds.NetworkChanged", StringComparison.Ordinal).Replace("1001", name, StringComparison.Ordinal), first, second);
        }
    }

    private static async Task BecomesAsync(string before, string after, string first = "", string second = "")
    {
        static string File(string members, string import) => "using System.Linq;\nusing TencentCloud.Trtc.V20190722.Models;\n" + import + "\nclass C\n{\n" + members + "\n}\n";
        var solution = Linked(File(before, ""), first, second);
        var named = await RealRun.NameAllAsync(solution);
        // A project that has nothing to mend is not asked; the editor takes over what the other one wrote.
        var unasked = (await RealRun.FindingsAsync(solution.Projects.Single(static project => project.Name == "P0"))).IsEmpty;
        foreach (var project in solution.Projects.Where(project => !unasked || project.Name == "P1"))
        {
            Assert.Equal(File(after, "using TrtcCatalog;\n"), await TextAsync(named, project));
            Assert.Equal(await IlText.OfAsync(project), await IlText.OfAsync(named.GetProject(project.Id)!));
        }
    }

    /// <summary>A light bulb mends one place, of one project. It is there where fix-all would write.</summary>
    [Theory]
    [InlineData("1002", false)]
    [InlineData("1003", true)]
    [InlineData("e.Time", true)]
    public async Task No_light_bulb_where_the_other_would_write_something_else(string id, bool isOffered)
    {
        var solution = Linked("using TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n"
            + Pair.Replace("ELSE", id, StringComparison.Ordinal).Replace("VALUE", "1", StringComparison.Ordinal) + "\n}\n");
        foreach (var project in solution.Projects)
        {
            foreach (var finding in await RealRun.FindingsAsync(project, "TRTC1002"))
            {
                var offered = 0;
                await new UseNamedParamCodeFix().RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(finding.Location.SourceTree)!, finding, (_, _) => offered++, default));
                Assert.Equal(isOffered ? 1 : 0, offered);
            }
        }
    }

    [Fact]
    public async Task What_is_asked_for_one_document_is_not_done_for_another_project()
    {
        const string Source = "using TencentCloud.Trtc.V20190722.Models;\n\nclass C\n{\n#if X\n    bool A(EventMessage e) => e.EventId == 1003;\n#else\n    bool A(EventMessage e) => e.EventId == 1001;\n#endif\n}\n";
        var solution = Linked(Source);
        Assert.Equal(
            Source.Replace("1001", "SdkEventIds.WiredEarphoneChanged", StringComparison.Ordinal).Replace("Models;\n", "Models;\nusing TrtcCatalog;\n", StringComparison.Ordinal),
            await TextAsync(await RealRun.FixAllAsync(solution, new UseNamedIdCodeFix(), FixAllScope.Document), solution.Projects.First(static project => project.Name == "P0")));
    }

    private static async Task<string> TextAsync(Solution solution, Project project) =>
        (await solution.GetProject(project.Id)!.Documents.Single(static file => file.Name == "File0.cs").GetTextAsync()).ToString();

    /// <param name="source">The file of both.</param>
    /// <param name="first">A file of the first project only.</param>
    /// <param name="second">A file of the second one only, which has the symbol X.</param>
    internal static Solution Linked(string source, string first = "", string second = "")
    {
        var solution = new FixRun(new UseNamedIdCodeFix()).Solution([source, first], [source, second]);
        foreach (var project in solution.Projects.ToArray())
        {
            if (project.Name == "P1")
                solution = solution.WithProjectParseOptions(project.Id, ((CSharpParseOptions)project.ParseOptions!).WithPreprocessorSymbols("X"));
            solution = solution.WithDocumentFilePath(project.Documents.Single(static file => file.Name == "File0.cs").Id, "/shared/File0.cs");
        }

        return solution;
    }
}
