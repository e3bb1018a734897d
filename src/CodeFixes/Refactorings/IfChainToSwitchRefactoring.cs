using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.CodeFixes.Switches;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Refactorings;

/// <summary>An <c>if</c>/<c>else if</c> chain that compares one ID with constants becomes a <c>switch</c> statement that does the same.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(IfChainToSwitchRefactoring))]
public sealed class IfChainToSwitchRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || ChainAt(root, context.Span) is not { } first)
            return;
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || IfChain.TryRead(first, model) is not { } chain || !IsSteadyId(document, model, chain, cancellationToken))
            return;

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree);
        var layout = new LineLayout(text, options);
        var style = new SwitchStyle(chain, root, layout, options);
        var changed = text.WithChanges(new TextChange(ChainWriter.SpanOf(chain), ChainWriter.Write(chain, text, model, layout, style)));
        if (!Compiled.AsWellAs(model, changed, first, cancellationToken))
            return;
        context.RegisterRefactoring(CodeAction.Create(
            Titles.ConvertToSwitch, _ => Task.FromResult(document.WithText(changed)), equivalenceKey: nameof(IfChainToSwitchRefactoring)));
    }

    /// <summary>The first statement of the chain in whose head the cursor is: from <c>if</c> to the closing parenthesis.</summary>
    private static IfStatementSyntax? ChainAt(SyntaxNode root, TextSpan span)
    {
        var @if = root.FindToken(span.Start).Parent?.FirstAncestorOrSelf<IfStatementSyntax>();
        if (@if is null || span.Start < @if.IfKeyword.SpanStart || span.End > @if.CloseParenToken.Span.End)
            return null;
        while (@if.Parent is ElseClauseSyntax { Parent: IfStatementSyntax outer })
            @if = outer;
        return @if;
    }

    private static bool IsSteadyId(Document document, SemanticModel model, IfChain chain, CancellationToken cancellationToken) =>
        BodyAround.Read(model, document.Project.AnalyzerOptions, chain.Value, cancellationToken) is var (body, roles, _)
        && OperationIn(body.Root, chain.Value) is { } value
        && body.Places.RoleOf(value).IsId()
        && SteadyReading.GivesTheSame(value, roles.Properties);

    // The body knows the roles of the operations that were read with it.
    private static IOperation? OperationIn(IOperation root, SyntaxNode node) =>
        root.DescendantsAndSelf().FirstOrDefault(operation => operation.Syntax == node && !operation.IsImplicit);
}
