using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Completion.Tests;

/// <summary>
/// An editor with one project, in which the package is installed as an analyzer: Roslyn finds the provider by itself. In a source
/// <c>$$</c> is the cursor; what is typed already stands in front of it.
/// </summary>
internal sealed class Editor
{
    public const string Models = """
        using TrtcCatalog;

        namespace TencentCloud.Trtc.V20190722.Models
        {
            public class EventMessage
            {
                public ulong? EventId { get; set; }
                public long? ParamOne { get; set; }
                public long? ParamTwo { get; set; }
            }
            public class AbnormalEvent { public ulong? AbnormalEventId { get; set; } public string PeerId { get; set; } }
            public class AbnormalExperience { public ulong? ExperienceId { get; set; } public AbnormalEvent[] AbnormalEventList { get; set; } }
        }

        static class Log
        {
            public static void Write([TrtcEventId] int id, [TrtcEventParam(1)] long value = -1) { }
            public static void Count(int number, int other) { }
        }
        """;

    public const string Usings = "using System.Collections.Generic;\nusing System.Linq;\nusing TencentCloud.Trtc.V20190722.Models;\n";

    private static readonly MefHostServices s_services = MefHostServices.Create(MefHostServices.DefaultAssemblies
        .Concat([Assembly.Load("Microsoft.CodeAnalysis.Features"), Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")]).Distinct());

    private static readonly MetadataReference[] s_references =
        [.. Directory.GetFiles(ReferenceFolder(), "*.dll").Select(static file => MetadataReference.CreateFromFile(file))];

    private static readonly MetadataReference s_catalog = MetadataReference.CreateFromFile(
        typeof(TrtcCatalog.SdkEventIds).Assembly.Location,
        documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(typeof(TrtcCatalog.SdkEventIds).Assembly.Location, ".xml")));

    private Editor(Document document, int position)
    {
        Document = document;
        Position = position;
    }

    public Document Document { get; }

    public int Position { get; }

    private CompletionService Service => CompletionService.GetService(Document)!;

    /// <summary>A method with an event, an exceptional event and an exceptional experience at hand.</summary>
    public static Task<Editor> InMethodAsync(string statements, string usings = Usings + "using TrtcCatalog;\n") => OpenAsync(usings + $$"""

        class Program
        {
            int Run(EventMessage e, EventMessage other, AbnormalEvent a, AbnormalExperience x, List<EventMessage> list, int count)
            {
                {{statements}}
                return 0;
            }
        }
        """);

    public static async Task<Editor> OpenAsync(string source, bool withCatalog = true, LanguageVersion language = LanguageVersion.CSharp12)
    {
        var position = source.IndexOf("$$", StringComparison.Ordinal);
        var id = ProjectId.CreateNewId();
        var workspace = new AdhocWorkspace(s_services);
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "P", "P", LanguageNames.CSharp, filePath: "/p/P.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                parseOptions: new CSharpParseOptions(language),
                metadataReferences: withCatalog ? s_references.Append(s_catalog) : s_references,
                analyzerReferences: [new AnalyzerFileReference(typeof(TrtcCompletionProvider).Assembly.Location, new Loader())]));
        if (withCatalog)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), "Models.cs", Models, filePath: "/p/Models.cs");
        var documentId = DocumentId.CreateNewId(id);
        solution = solution.AddDocument(documentId, "File.cs", SourceText.From(source.Remove(position, 2)), filePath: "/p/File.cs");
        var document = solution.GetDocument(documentId)!;
        // Completion works on what is there already, as an editor has compiled the project when somebody types.
        await document.Project.GetCompilationAsync();
        return new Editor(document, position);
    }

    /// <summary>What the package offers, on request or after a character was typed.</summary>
    public async Task<IReadOnlyList<CompletionItem>> ItemsAsync(char? typed = null)
    {
        var trigger = typed is { } character ? CompletionTrigger.CreateInsertionTrigger(character) : CompletionTrigger.Invoke;
        var list = await Service.GetCompletionsAsync(Document, Position, trigger);
        return [.. list.ItemsList.Where(IsOurs)];
    }

    /// <summary>Whether the package offers an item, and not Roslyn.</summary>
    public static bool IsOurs(CompletionItem item) => item.Tags.Contains("Constant") && item.InlineDescription.Length > 0;

    public async Task<IReadOnlyList<string>> NamesAsync() => [.. (await ItemsAsync()).Select(static item => item.DisplayText)];

    /// <summary>Everything that is offered, whoever offers it.</summary>
    public async Task<CompletionList> AllAsync(char typed) => await Service.GetCompletionsAsync(Document, Position, CompletionTrigger.CreateInsertionTrigger(typed));

    /// <summary>What the editor still shows of the items when more is typed.</summary>
    public async Task<IReadOnlyList<string>> FilteredAsync(string typed)
    {
        var items = await ItemsAsync();
        return [.. Service.FilterItems(Document, [.. items], typed).Select(static item => item.DisplayText)];
    }

    public async Task<string> DescriptionAsync(string name) =>
        (await Service.GetDescriptionAsync(Document, await ItemAsync(name)))!.Text;

    /// <summary>The file after an item was chosen, with the cursor.</summary>
    public async Task<string> CompleteAsync(string name)
    {
        var change = await Service.GetChangeAsync(Document, await ItemAsync(name));
        var before = await Document.GetTextAsync();
        var after = before.WithChanges(change.TextChange);
        // Editors take either.
        if (!change.TextChanges.IsDefaultOrEmpty)
            Assert.Equal(after.ToString(), before.WithChanges(change.TextChanges).ToString());
        Assert.NotNull(change.NewPosition);
        return after.ToString().Insert(change.NewPosition.Value, "$$");
    }

    private async Task<CompletionItem> ItemAsync(string name) => Assert.Single(await ItemsAsync(), item => item.DisplayText == name);

    private static string ReferenceFolder() =>
        typeof(Editor).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "ReferenceFolder").Value!;

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
