using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Declares an ID in the project's own table: a class with <c>[TrtcIdTable]</c>, which is made when there is none.</summary>
internal static class OwnTable
{
    public const string AttributeType = "TrtcCatalog.TrtcIdTableAttribute";

    public static async Task<Solution> DeclareAsync(Document document, SyntaxNode place, Role role, int value, CancellationToken cancellationToken)
    {
        var (space, number, className, prefix, member) = role switch
        {
            Role.ExceptionalEventId => ("ExceptionalEvent", 1, "OwnExceptionalEventIds", "ExceptionalEvent", "AbnormalEventId"),
            Role.ExceptionalExperienceId => ("ExceptionalExperience", 2, "OwnExceptionalExperienceIds", "ExceptionalExperience", "ExperienceId"),
            _ => ("Event", 0, "OwnEventIds", "Event", "EventId"),
        };
        var name = prefix + value.ToString(CultureInfo.InvariantCulture);
        // The project's own table before one that it shares with others.
        foreach (var project in WithReferences(document.Project))
        {
            if (await NearestAsync(project, document.Project, number, value, cancellationToken).ConfigureAwait(false) is var (table, type))
                return await ExtendAsync(table, type, isOwn: project == document.Project, member, name, value, cancellationToken).ConfigureAwait(false);
        }

        return await CreateAsync(document, place, space, className, member, name, value, cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<Project> WithReferences(Project project)
    {
        yield return project;
        foreach (var reference in project.ProjectReferences)
        {
            if (project.Solution.GetProject(reference.ProjectId) is { Language: LanguageNames.CSharp } referenced)
                yield return referenced;
        }
    }

    /// <summary>Of a project's tables for a kind of ID the one that has the nearest number, of several the first.</summary>
    private static async Task<(Document Document, ClassDeclarationSyntax Type)?> NearestAsync(
        Project project, Project user, int space, int value, CancellationToken cancellationToken)
    {
        (Document Document, ClassDeclarationSyntax Type)? nearest = null;
        var least = decimal.MaxValue;
        foreach (var document in project.Documents)
        {
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (root is null || GeneratedFile.Is(document, root))
                continue;
            SemanticModel? model = null;
            foreach (var type in root.DescendantNodes().OfType<ClassDeclarationSyntax>())
            {
                if (type.AttributeLists.Count == 0)
                    continue;
                model ??= await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
                if (model?.GetDeclaredSymbol(type, cancellationToken) is not INamedTypeSymbol symbol || !IsTable(symbol, space)
                    // What is added to a table that is not read helps nobody.
                    || TableReader.ProblemOf(symbol, model.Compilation) != TableProblem.None
                    || project.Id != user.Id && !IsPublic(symbol))
                {
                    continue;
                }

                var distance = ConstantReader.Of(symbol, model.Compilation)
                    .Select(constant => Integers.TryGet(constant.ConstantValue, out var its) ? Math.Abs((decimal)its - value) : decimal.MaxValue)
                    .DefaultIfEmpty(decimal.MaxValue)
                    .Min();
                if (nearest is null || distance < least)
                    (nearest, least) = ((document, type), distance);
            }
        }

        return nearest;
    }

    private static async Task<Solution> ExtendAsync(
        Document document, ClassDeclarationSyntax type, bool isOwn, string member, string name, int value, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var symbol = (INamedTypeSymbol)model.GetDeclaredSymbol(type, cancellationToken)!;
        while (symbol.GetMembers(name).Length > 0 || symbol.Name == name)
            name += "_";
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var layout = new LineLayout(text, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
        var insertion = new TableEnd(type, model, text, layout)
            .Insertion(Summary(member, value), access => Constant(isOwn ? access : "public", name, value));
        var position = insertion.Span.Start + PositionOf(name, insertion.NewText!);
        return (await MarkAsync(document.WithText(text.WithChanges(insertion)), position, cancellationToken).ConfigureAwait(false)).Project.Solution;
    }

    private static bool IsTable(INamedTypeSymbol type, int space) =>
        type.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == AttributeType
            && a.ConstructorArguments is [{ Value: int number }] && number == space);

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }

    private static async Task<Solution> CreateAsync(
        Document document,
        SyntaxNode place,
        string space,
        string className,
        string member,
        string name,
        int value,
        CancellationToken cancellationToken)
    {
        var (project, model) = (document.Project, (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!);
        var spaces = await NamespaceDeclarations.ForAsync(document, place, model, cancellationToken).ConfigureAwait(false);
        var type = className;
        for (var i = 2; IsTaken(type); i++)
            type = className + i.ToString(CultureInfo.InvariantCulture);
        var source = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree);
        var style = await UsingStyle.OfAsync(document, model.SyntaxTree, source, cancellationToken).ConfigureAwait(false);
        var table = new NewTable((CompilationUnitSyntax)model.SyntaxTree.GetRoot(cancellationToken), options, new LineLayout(source, options), style, spaces);
        string[] head = [$"/// <summary>Values of {member} that the catalog does not have.</summary>", $"[TrtcIdTable(TrtcIdSpace.{space})]"];
        string[] constant = ["/// " + Summary(member, value), Constant("public", name, value)];
        var usesCatalog = !model.Compilation.SyntaxTrees.Any(tree => HasGlobalUsing(tree.GetRoot(cancellationToken)));
        var text = table.Text(spaces.Space, type, head, constant, usesCatalog);
        // Acme.TrtcCatalog is another namespace than the catalog's.
        var isSeen = spaces.Space is null || Compiles(text);
        var added = isSeen
            ? project.AddDocument(type + ".cs", SourceText.From(text), spaces.Folders)
            : project.AddDocument(type + ".cs", SourceText.From(text = table.Text(null, type, head, constant, usesCatalog)));
        return (await MarkAsync(added, PositionOf(name, text), cancellationToken).ConfigureAwait(false)).Project.Solution;

        bool IsTaken(string candidate) =>
            project.Documents.Any(d => string.Equals(d.Name, candidate + ".cs", StringComparison.OrdinalIgnoreCase))
            || model.Compilation.GlobalNamespace.GetMembers(candidate).Any()
            || spaces.Space is { } its && model.Compilation.GetTypesByMetadataName(its.Replace("@", "") + "." + candidate).Any();

        bool Compiles(string added)
        {
            var tree = CSharpSyntaxTree.ParseText(added, (CSharpParseOptions)model.SyntaxTree.Options, cancellationToken: cancellationToken);
            return !model.Compilation.AddSyntaxTrees(tree).GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellationToken)
                .Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        }
    }

    private static bool HasGlobalUsing(SyntaxNode root) => ((CompilationUnitSyntax)root).Usings
        .Any(static its => its.GlobalKeyword != default && its is { StaticKeyword.RawKind: 0, Alias: null } && its.Name?.ToString() == CatalogNames.Namespace);

    // A project may ask for the documentation of what is public. It is in the language of the names, not in that of the editor.
    private static string Summary(string member, int value) => $"<summary>{member} {value.ToString(CultureInfo.InvariantCulture)}.</summary>";

    private static string Constant(string access, string name, int value) => $"{access} const int {name} = {value.ToString(CultureInfo.InvariantCulture)};";

    private static int PositionOf(string name, string text) => text.IndexOf(" " + name + " =", StringComparison.Ordinal) + 1;

    /// <summary>Has the editor ask the author for the name of the constant.</summary>
    private static async Task<Document> MarkAsync(Document document, int position, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var name = root.FindToken(position);
        return document.WithSyntaxRoot(root.ReplaceToken(name, name.WithAdditionalAnnotations(RenameAnnotation.Create())));
    }
}
