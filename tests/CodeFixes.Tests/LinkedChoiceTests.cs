using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>
/// What the author may choose in a file of two projects, of which only the second has the symbol X: where a value becomes another one, the rule must want that for both. One that says
/// nothing may be content with what is there.
/// </summary>
public sealed class LinkedChoiceTests
{
    private const string All = "Use Wired (5)|Use Cellular2G (4)|Use Cellular3G (3)|Use Cellular4G (2)|Use WiFi (1)|Use Disconnected (0)";

    [Theory]
    // The same event for both, written otherwise; and a value that no event of theirs has
    [InlineData("1003UL", "e.ParamOne == 7", All)]
    [InlineData("1002", "e.ParamOne == 7", "")]
    // One that can be anything, or has the value
    [InlineData("e.Time", "e.ParamOne == 7", "")]
    [InlineData("6001", "e.ParamOne == 101", "")]
    [InlineData("4001", "e.ParamOne == 5", "")]
    // What the place is not compiled for does not matter.
    [InlineData("1002", "\n#if X\n        e.ParamOne == 7\n#else\n        true\n#endif\n", All)]
    // What neither uses
    [InlineData("1002", "e.ParamTwo == 7", "Use -1 (unused)")]
    [InlineData("6001", "e.ParamTwo == 7", "")]
    // The other parameter
    [InlineData("1003UL", "e.ParamTwo == 1", "Use ParamOne, where 1 is WiFi|Use -1 (unused)")]
    [InlineData("1002", "e.ParamTwo == 1", "Use -1 (unused)")]
    // A constant of another event
    [InlineData("1003UL", "e.ParamOne == SdkEventParams.RoomExited.KickedOut", "Use SdkEventParams.NetworkChanged.Cellular4G (2)")]
    [InlineData("1002", "e.ParamOne == SdkEventParams.RoomExited.KickedOut", "")]
    [InlineData("SdkEventIds.RoomExited", "e.ParamOne == SdkEventParams.RoomExited.KickedOut", "")]
    public async Task What_is_offered(string id, string test, string titles)
    {
        var solution = LinkedFindingTests.Linked(
            "using TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n    bool Is(EventMessage e) =>\n#if X\n        e.EventId == 1003 &&\n#else\n        e.EventId == "
            + id + " &&\n#endif\n        " + test + ";\n}\n");
        var found = 0;
        foreach (var project in solution.Projects)
        {
            foreach (var finding in await RealRun.FindingsAsync(project, "TRTC2001", "TRTC2004"))
            {
                found++;
                var actions = new List<CodeAction>();
                CodeFixProvider fix = finding.Id == "TRTC2001" ? new ImpossibleParamCodeFix() : new WrongEventParamCodeFix();
                await fix.RegisterCodeFixesAsync(new(project.GetDocument(finding.Location.SourceTree)!, finding, (action, _) => actions.Add(action), default));
                Assert.Equal(titles, string.Join("|", actions.Select(static action => action.Title)));
            }
        }

        Assert.True(found > 0);
    }

    /// <summary>A number is no ID of either project's tables, or of one of them only.</summary>
    [Theory]
    [InlineData("", "Use NetworkChanged (1003)|Use BluetoothEarphoneChanged (1002)|Use WiredEarphoneChanged (1001)|Declare 1019 in a [TrtcIdTable] class")]
    [InlineData("#if !X\n[TrtcIdTable(TrtcIdSpace.Event)] static class Own { public const int E = 1019; }\n#endif\n", "Declare 1019 in a [TrtcIdTable] class")]
    public async Task IDs(string table, string titles)
    {
        var solution = LinkedFindingTests.Linked("using TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\n" + table + "class C\n{\n    bool Is(EventMessage e) => e.EventId == 1019;\n}\n");
        var actions = new List<CodeAction>();
        foreach (var finding in await RealRun.FindingsAsync(solution.Projects.Single(static project => project.Name == "P1"), "TRTC2002"))
            await new UnknownIdCodeFix().RegisterCodeFixesAsync(new(solution.GetDocument(finding.Location.SourceTree)!, finding, (action, _) => actions.Add(action), default));
        Assert.Equal(titles, string.Join("|", actions.Select(static action => action.Title)));
    }
}
