using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>
/// Runs a fix on marked sources. Each mark becomes the diagnostic that the rule would report there, so that a test says exactly
/// where, and the fixes are tested in places that recognition does not know yet.
/// </summary>
internal sealed class FixRun(CodeFixProvider fix)
{
    public const string Models = """
        namespace TencentCloud.Trtc.V20190722.Models
        {
            public class EventMessage
            {
                public ulong? Type { get; set; }
                public ulong? Time { get; set; }
                public ulong? EventId { get; set; }
                public long? ParamOne { get; set; }
                public long? ParamTwo { get; set; }
            }
        }
        """;

    // Only the empty solution is taken from it; solutions are values.
    private static readonly AdhocWorkspace Workspace = new();

    public static Solution Empty => Workspace.CurrentSolution;

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public string? EditorConfig { get; init; }

    /// <summary>The constants that each mark offers; by default those of SDK events (or of event 1003) with the number at the mark.</summary>
    public Func<object?, ImmutableArray<ConstantName>> Constants { get; init; } = value => Named(value);

    public Role Role { get; init; } = Role.EventId;

    private string RuleId => fix.FixableDiagnosticIds.Single();

    /// <summary>A solution with one project for each list of sources.</summary>
    public Solution Solution(params string[][] projects)
    {
        var solution = Workspace.CurrentSolution;
        for (var p = 0; p < projects.Length; p++)
        {
            var id = ProjectId.CreateNewId();
            solution = solution.AddProject(ProjectInfo.Create(id, VersionStamp.Default, "P" + p, "P" + p, LanguageNames.CSharp,
                filePath: "/p" + p + "/P.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, deterministic: true),
                parseOptions: new CSharpParseOptions(Language),
                metadataReferences: References.All));
            solution = solution.AddDocument(DocumentId.CreateNewId(id), "Models.cs", SourceText.From(Models), filePath: "/p" + p + "/Models.cs");
            for (var i = 0; i < projects[p].Length; i++)
            {
                solution = solution.AddDocument(DocumentId.CreateNewId(id), $"File{i}.cs",
                    SourceText.From(Marked.Parse(projects[p][i]).Text), filePath: $"/p{p}/File{i}.cs");
            }

            if (EditorConfig is not null)
                solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig", SourceText.From("root = true\n[*.cs]\n" + EditorConfig), filePath: "/p" + p + "/.editorconfig");
        }

        return solution;
    }

    /// <summary>The only action offered at the first mark, applied; null when nothing is offered.</summary>
    public async Task<string?> FixFirstAsync(string source)
    {
        var document = Find(Solution([source]), "File0.cs");
        var actions = await ActionsAsync(document, source);
        return actions.Count == 0 ? null : await ApplyAsync(actions[0], document);
    }

    public async Task<List<CodeAction>> ActionsAsync(Document document, string source)
    {
        var diagnostics = await DiagnosticsAsync(document, Marked.Parse(source));
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostics[0], (action, _) => actions.Add(action), default));
        return actions;
    }

    public static async Task<string> ApplyAsync(CodeAction action, Document document)
    {
        var changed = await ChangedAsync(action);
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    public static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>All marks of one source fixed by fix-all in the document.</summary>
    public async Task<string> FixAllAsync(string source)
    {
        var solution = Solution([source]);
        var fixedSolution = await FixAllAsync(solution, FixAllScope.Document, [[source]]);
        return (await Find(fixedSolution, "File0.cs").GetTextAsync()).ToString();
    }

    public async Task<Solution> FixAllAsync(Solution solution, FixAllScope scope, string[][] projects)
    {
        var diagnostics = new Dictionary<DocumentId, ImmutableArray<Diagnostic>>();
        var projectList = solution.Projects.OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        for (var p = 0; p < projects.Length; p++)
        {
            for (var i = 0; i < projects[p].Length; i++)
            {
                var document = projectList[p].Documents.Single(d => d.Name == $"File{i}.cs");
                diagnostics[document.Id] = await DiagnosticsAsync(document, Marked.Parse(projects[p][i]));
            }
        }

        var first = projectList[0].Documents.First(d => d.Name == "File0.cs");
        var context = new FixAllContext(first, fix, scope, RuleId, [RuleId], new Known(diagnostics), default);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? solution : await ChangedAsync(action);
    }

    public static Document Find(Solution solution, string name) => solution.Projects.SelectMany(p => p.Documents).First(d => d.Name == name);

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document, Marked marked)
    {
        var tree = (await document.GetSyntaxTreeAsync())!;
        var model = (await document.GetSemanticModelAsync())!;
        var root = await tree.GetRootAsync();
        var descriptor = new DiagnosticDescriptor(RuleId, "", "", "", DiagnosticSeverity.Warning, true);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var place in marked.Places)
        {
            var inner = marked.Inner.Where(place.Contains).Select(span => Location.Create(tree, span)).ToList();
            var valueSpan = inner.Count == 2 ? inner[1].SourceSpan : place;
            var value = model.GetConstantValue(root.FindNode(valueSpan, getInnermostNodeForTie: true)).Value;
            var constants = Constants(value);
            var facts = FixFacts.Create(Role, value is null ? null : Convert.ToInt64(value, null), constants);
            diagnostics.Add(Diagnostic.Create(descriptor, Location.Create(tree, place), inner, facts));
        }

        return diagnostics.ToImmutable();
    }

    /// <summary>1003 is SdkEventIds.NetworkChanged, 1 is SdkEventParams.NetworkChanged.WiFi.</summary>
    public static ImmutableArray<ConstantName> Named(object? value)
    {
        if (value is null)
            return [];
        var number = Convert.ToInt64(value, null);
        var type = number < 100 ? typeof(TrtcCatalog.SdkEventParams.NetworkChanged) : typeof(TrtcCatalog.SdkEventIds);
        return [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => Convert.ToInt64(f.GetRawConstantValue(), null) == number)
            .Select(f => new ConstantName(type.FullName!, f.Name, number))];
    }

    private sealed class Known(Dictionary<DocumentId, ImmutableArray<Diagnostic>> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(project.Documents.SelectMany(d => diagnostics.GetValueOrDefault(d.Id, [])));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics.GetValueOrDefault(document.Id, []));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
