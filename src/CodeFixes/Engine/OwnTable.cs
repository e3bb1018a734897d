using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Declares an ID in the project's own table: a class with <c>[TrtcIdTable]</c>, which is made when there is none.</summary>
internal static class OwnTable
{
    public const string AttributeType = "TrtcCatalog.TrtcIdTableAttribute";

    public static async Task<Solution> DeclareAsync(Document document, Role role, int value, CancellationToken cancellationToken)
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
            foreach (var candidate in project.Documents)
            {
                if (await ExtendAsync(candidate, document.Project, number, member, name, value, cancellationToken).ConfigureAwait(false) is { } extended)
                    return extended.Project.Solution;
            }
        }

        return await CreateAsync(document, space, className, member, name, value, cancellationToken).ConfigureAwait(false);
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

    private static async Task<Document?> ExtendAsync(
        Document document, Project user, int space, string member, string name, int value, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || GeneratedFile.Is(document, root))
            return null;
        SemanticModel? model = null;
        foreach (var type in root.DescendantNodes().OfType<ClassDeclarationSyntax>())
        {
            if (type.AttributeLists.Count == 0)
                continue;
            model ??= await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            if (model?.GetDeclaredSymbol(type, cancellationToken) is not INamedTypeSymbol symbol || !IsTable(symbol, space)
                // What is added to a table that is not read helps nobody.
                || TableReader.ProblemOf(symbol, model.Compilation) != TableProblem.None
                || document.Project.Id != user.Id && !IsPublic(symbol))
                continue;
            while (symbol.GetMembers(name).Length > 0 || symbol.Name == name)
                name += "_";
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var insertion = Insertion(type, text, Summary(member, value), Constant(name, value));
            var position = insertion.Span.Start + PositionOf(name, insertion.NewText!);
            return await MarkAsync(document.WithText(text.WithChanges(insertion)), position, cancellationToken).ConfigureAwait(false);
        }

        return null;
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

    /// <summary>The new member as the last of the class. No other line is touched: tables are often laid out by hand.</summary>
    private static TextChange Insertion(ClassDeclarationSyntax type, SourceText text, string summary, string constant)
    {
        var newLine = NewLineOf(text);
        var brace = type.CloseBraceToken;
        // static partial class Ids;
        if (brace == default)
        {
            var outer = new LineLayout(text).IndentationAt(type.SpanStart);
            return new TextChange(type.SemicolonToken.Span, newLine + outer + "{" + newLine + Lines(outer + "    ") + outer + "}");
        }

        var line = text.Lines.GetLineFromPosition(brace.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, brace.SpanStart));
        // static class Ids { public const int A = 1; }
        if (!string.IsNullOrWhiteSpace(before))
        {
            return new TextChange(
                new TextSpan(brace.SpanStart, 0),
                (before.EndsWith(" ", StringComparison.Ordinal) ? "" : " ") + "/** " + summary + " */ " + constant + " ");
        }

        var indent = type.Members.LastOrDefault() is { } last && text.Lines.GetLineFromPosition(last.SpanStart) is var lastLine
            && text.ToString(TextSpan.FromBounds(lastLine.Start, last.SpanStart)) is var own && string.IsNullOrWhiteSpace(own)
            ? own
            : before + "    ";
        return new TextChange(new TextSpan(line.Start, 0), Lines(indent));

        string Lines(string indentation) => indentation + "/// " + summary + newLine + indentation + constant + newLine;
    }

    private static async Task<Solution> CreateAsync(
        Document document, string space, string className, string member, string name, int value, CancellationToken cancellationToken)
    {
        var project = document.Project;
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var type = className;
        for (var i = 2; IsTaken(type); i++)
            type = className + i.ToString(CultureInfo.InvariantCulture);
        var newLine = NewLineOf(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        // No namespace: the class is seen from everywhere in the project, whatever its namespaces are.
        string[] lines =
        [
            "using TrtcCatalog;",
            "",
            $"/// <summary>Values of {member} that the catalog does not have.</summary>",
            $"[TrtcIdTable(TrtcIdSpace.{space})]",
            $"public static class {type}",
            "{",
            "    /// " + Summary(member, value),
            "    " + Constant(name, value),
            "}",
            "",
        ];
        var text = string.Join(newLine, lines);
        var added = project.AddDocument(type + ".cs", SourceText.From(text));
        return (await MarkAsync(added, PositionOf(name, text), cancellationToken).ConfigureAwait(false)).Project.Solution;

        bool IsTaken(string candidate) =>
            project.Documents.Any(d => string.Equals(d.Name, candidate + ".cs", StringComparison.OrdinalIgnoreCase))
            || compilation is not null && compilation.GlobalNamespace.GetMembers(candidate).Any();
    }

    // A project may ask for the documentation of what is public. It is in the language of the names, not in that of the editor.
    private static string Summary(string member, int value) => $"<summary>{member} {value.ToString(CultureInfo.InvariantCulture)}.</summary>";

    private static string Constant(string name, int value) => $"public const int {name} = {value.ToString(CultureInfo.InvariantCulture)};";

    private static int PositionOf(string name, string text) => text.IndexOf(" " + name + " =", StringComparison.Ordinal) + 1;

    /// <summary>Has the editor ask the author for the name of the constant.</summary>
    private static async Task<Document> MarkAsync(Document document, int position, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var name = root.FindToken(position);
        return document.WithSyntaxRoot(root.ReplaceToken(name, name.WithAdditionalAnnotations(RenameAnnotation.Create())));
    }

    private static string NewLineOf(SourceText text) =>
        text.Lines[0] is var first && first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";
}
