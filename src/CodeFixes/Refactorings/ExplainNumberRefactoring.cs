using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Refactorings;

/// <summary>On a constant of a table, or a raw number whose meaning is known: adds a comment at the end of the line that says what it means.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ExplainNumberRefactoring))]
public sealed class ExplainNumberRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || NodeAt(root, context.Span) is not { } node)
            return;
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);

        // A name or a number that is no constant is nothing to explain: no more is asked about it.
        if (model is null || !Integers.TryGet(model.GetConstantValue(node, cancellationToken).Value, out var number)
            || MeaningOf(document, model, node, number, cancellationToken) is not { Length: > 0 } meaning)
        {
            return;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (CommentAt(root, text, node, meaning) is not { } change)
            return;
        context.RegisterRefactoring(
            CodeAction.Create(
                Titles.Explain(number),
                _ => Task.FromResult(document.WithText(text.WithChanges(change))),
                equivalenceKey: nameof(ExplainNumberRefactoring)));
    }

    /// <summary>The constant's whole name, or the whole number, at the cursor.</summary>
    private static ExpressionSyntax? NodeAt(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        // The cursor may stand right behind the number.
        if (!(token.IsKind(SyntaxKind.NumericLiteralToken) || token.IsKind(SyntaxKind.IdentifierToken)) && span.IsEmpty && span.Start > 0)
            token = root.FindToken(span.Start - 1);
        if (token.Parent is not (LiteralExpressionSyntax or IdentifierNameSyntax) || !token.FullSpan.Contains(span.Start) && token.Span.End != span.Start)
            return null;
        var node = (ExpressionSyntax)token.Parent;
        while (node.Parent is MemberAccessExpressionSyntax access && access.Name == node)
            node = access;
        return node.Span.Contains(span) ? node : null;
    }

    private static string? MeaningOf(Document document, SemanticModel model, SyntaxNode node, long number, CancellationToken cancellationToken)
    {
        var field = model.GetSymbolInfo(node, cancellationToken).Symbol as IFieldSymbol;
        if (field is null && node is not LiteralExpressionSyntax
            || BodyAround.Read(model, document.Project.AnalyzerOptions, node, cancellationToken) is not var (body, roles, context))
        {
            return null;
        }

        var catalog = context.Catalog(cancellationToken);
        if (field is not null)
            return catalog.SpaceOf(field) is not null || catalog.ParamListOf(field) is not null ? Text(field, number, cancellationToken) : null;
        return NameOf(body, roles, catalog, node, cancellationToken) is { } name && ConstantSymbols.Find(model.Compilation, name) is { } constant
            ? Text(constant, number, cancellationToken)
            : null;
    }

    /// <summary>The constant that a raw number stands for, where it is certain.</summary>
    private static ConstantName? NameOf(Body body, RoleMap roles, IdCatalog catalog, SyntaxNode node, CancellationToken cancellationToken)
    {
        foreach (var use in body.Ids)
        {
            if (use.Constant.Syntax == node)
                return use.Constant.Value is { } id ? catalog.Find(use.Role.Space(), id)?.Constant : null;
        }

        if (!body.NeedsFlow)
            return null;
        var names = new HashSet<ConstantName?>();
        FlowAnalysis.Run(body, roles, Observe, cancellationToken);
        return names.Count == 1 ? names.Single() : null;

        // Two events that give a number two meanings leave it unexplained, and so does an event that is not known.
        void Observe(Observation observation)
        {
            if (observation.Constant.Syntax != node || observation.Constant.Value is not { } value || !observation.CanBeNamed)
                return;
            if (!observation.Ids.IsFinite)
                names.Add(null);
            foreach (var element in observation.Ids.Elements)
                names.Add(element.Value is { } id ? catalog.Find(IdSpace.Event, id)?.Param(observation.Role).Find(value) : null);
        }
    }

    private static string Text(IFieldSymbol constant, long number, CancellationToken cancellationToken)
    {
        var summary = ConstantSummary.Of(constant, cancellationToken).TrimEnd('.');
        var prefix = number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ": ";

        // The catalog's own summaries begin with the number. Without documentation the name has to do.
        if (summary.Length == 0)
            summary = constant.ContainingType.Name + "." + constant.Name;
        return summary.StartsWith(prefix, StringComparison.Ordinal) ? summary : prefix + summary;
    }

    /// <summary>The comment at the end of the line; null where none can stand there, or it says so already.</summary>
    private static TextChange? CommentAt(SyntaxNode root, SourceText text, SyntaxNode node, string meaning)
    {
        var line = text.Lines.GetLineFromPosition(node.Span.End);
        if (line.ToString().Contains(meaning))
            return null;
        var end = line.End;
        while (end > line.Start && text[end - 1] is ' ' or '\t')
            end--;

        // The line ends inside a text, or in a comment that goes on.
        if (LineLayout.IsInText(root, line.End) || node.FirstAncestorOrSelf<InterpolationSyntax>() is not null)
            return null;
        var last = root.FindTrivia(Math.Max(line.Start, end - 1));
        return last.RawKind switch
        {
            // An empty comment is begun, not continued.
            (int)SyntaxKind.SingleLineCommentTrivia when last.ToString().Trim() == "//" => new TextChange(new TextSpan(end, 0), " " + meaning),
            (int)SyntaxKind.SingleLineCommentTrivia => new TextChange(new TextSpan(end, 0), "; " + meaning),
            (int)SyntaxKind.MultiLineCommentTrivia when last.Span.End > line.End => null,
            _ when last.IsDirective => null,
            _ => new TextChange(new TextSpan(end, 0), " // " + meaning),
        };
    }
}
