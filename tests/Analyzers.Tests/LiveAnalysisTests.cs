using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Tests;

/// <summary>
/// What an editor sees. It asks for a file, or for the lines on the screen, again and again, and takes only findings that belong to the piece
/// of code that an action looks at: others are about the whole compilation for it, without a squiggle and without a light bulb.
/// </summary>
public class LiveAnalysisTests
{
    private const string Everything = """
        [TrtcIdTable(TrtcIdSpace.Event)] static partial class Own { public const int Mine = 4999, Theirs = 1003; }
        [TrtcIdTable(TrtcIdSpace.Event)] static class Nothing { }
        static partial class Own { public const string Text = "x"; }
        class C([TrtcEventId] int id = 1003) : B(1001)
        {
            [TrtcEventId] int _field = 1003;
            [TrtcEventId] int Property { get; set; } = 1003;
            [TrtcEventId] int Body => 1003;
            [TrtcEventParam(3)] int Bad;
            C(string text) : this(1001) { _field = 1003; }
            [return: TrtcEventId] static int Return() { return 1003; }
            bool First(EventMessage e) => 1003 == e.EventId && 7 == e.ParamOne && e.ParamOne == 1;
            bool Second(EventMessage e, AbnormalEvent a)
            {
                if (e.EventId == 1003 && e.ParamOne == 7 || e.EventId == 4444 || a.AbnormalEventId == SdkEventIds.NetworkChanged) return true;
                Func<EventMessage, bool> later = m => m.EventId == 1001;
                bool Local(EventMessage m) => m.EventId == 1002;
                if (e.EventId == a.AbnormalEventId || e.EventId.Equals(1003)) return false;
                return e.EventId == 5003 && e.ParamOne == SdkEventParams.RoomExitFinished.Failed;
            }
            void Events(EventMessage e) { switch (e.EventId) { case 1003: goto case 1001; case 1001: break; } }
        }
        class B([TrtcEventId] int id) { public int Id = id; }
        [Marker(1003)] class Marked { [Marker(1003)] void Run([Marker(1003)] int x) { } }
        class MarkerAttribute([TrtcEventId] int id) : Attribute { public int Id = id; }
        """;

    [Fact]
    public async Task Every_finding_belongs_to_the_code_that_it_stands_in()
    {
        var result = await Start(Everything).GetAnalysisResultAsync(CancellationToken.None);

        Assert.Empty(result.CompilationDiagnostics.Values.SelectMany(static found => found).Select(Text));
        var found = result.SemanticDiagnostics.Values.SelectMany(static tree => tree.Values).SelectMany(static found => found).Select(static diagnostic => diagnostic.Id);
        Assert.Equal(
            ["TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002", "TRTC2003", "TRTC2004", "TRTC2005", "TRTC9001"],
            found.Distinct().Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_member_gives_its_own_findings_however_often_it_is_asked(bool concurrently)
    {
        var expected = (await Start(Everything).GetAnalyzerDiagnosticsAsync()).ToLookup(static diagnostic => Text(diagnostic));
        var live = Start(Everything, concurrently);
        var model = live.Compilation.GetSemanticModel(live.Compilation.SyntaxTrees.First());
        var members = model.SyntaxTree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(static member => member is not TypeDeclarationSyntax).ToArray();
        Assert.NotEmpty(members);
        foreach (var member in members.Concat(members.Reverse()))
        {
            // Asked again about an attribute, the driver repeats its earlier answer beside the new one.
            var found = (await live.GetAnalyzerSemanticDiagnosticsAsync(model, member.Span, CancellationToken.None)).Where(IsIn).Select(Text).Distinct().Order();

            Assert.Equal(expected.SelectMany(static group => group).Where(IsIn).Select(Text).Order(), found);

            bool IsIn(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.FilePath == model.SyntaxTree.FilePath && member.Span.Contains(diagnostic.Location.SourceSpan);
        }
    }

    [Fact]
    public async Task Every_finding_is_found_from_its_own_line()
    {
        var all = await Start(Everything).GetAnalyzerDiagnosticsAsync();
        Assert.NotEmpty(all);
        foreach (var expected in all)
        {
            var live = Start(Everything);
            var model = live.Compilation.GetSemanticModel(live.Compilation.SyntaxTrees.Single(tree => tree.FilePath == expected.Location.SourceTree!.FilePath));

            var found = await live.GetAnalyzerSemanticDiagnosticsAsync(model, expected.Location.SourceSpan, CancellationToken.None);

            Assert.Contains(Text(expected), found.Select(Text));
        }
    }

    [Fact]
    public async Task A_whole_file_gives_its_findings_after_its_members_were_asked()
    {
        var expected = (await Start(Everything).GetAnalyzerDiagnosticsAsync()).Select(Text).Order().ToArray();
        var live = Start(Everything);
        var model = live.Compilation.GetSemanticModel(live.Compilation.SyntaxTrees.First());
        await live.GetAnalyzerSemanticDiagnosticsAsync(model, new TextSpan(model.SyntaxTree.Length / 2, 1), CancellationToken.None);

        Assert.Equal(expected, (await live.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None)).Select(Text).Order());
    }

    private static CompilationWithAnalyzers Start(string source, bool concurrently = false)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Live",
            [CSharpSyntaxTree.ParseText(Sources.Usings + source, options, "Test0.cs"), CSharpSyntaxTree.ParseText(Sources.CloudSdk, options, "CloudSdk.cs")],
            Verify.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation.WithAnalyzers(
            ImmutableArray.Create<DiagnosticAnalyzer>(new TrtcAnalyzer()),
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrently, logAnalyzerExecutionTime: false));
    }

    private static string Text(Diagnostic diagnostic) =>
        $"{diagnostic.Location.SourceSpan} {diagnostic.Id} {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}";
}
