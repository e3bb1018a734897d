using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>
/// A fix of a rule that knows several right texts for a place, of which only the author can choose: one flat action for each, and no fix-all.
/// </summary>
public abstract class ConstantChoiceCodeFix : CodeFixProvider
{
    /// <summary>More than this is a list to search, not an offer.</summary>
    private const int MostActions = 8;

    private protected ConstantChoiceCodeFix(string ruleId) => FixableDiagnosticIds = ImmutableArray.Create(ruleId);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
            return;
        var linked = await LinkedDocuments.OfAsync(context.Document, model, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Place.NodeAt(root, diagnostic.Location.SourceSpan) is not { } node)
                continue;
            var first = FirstActions(context.Document, model, node, diagnostic, context.CancellationToken);
            var more = MoreActions(context.Document, model, node, diagnostic, context.CancellationToken);
            foreach (var action in first)
                context.RegisterCodeFix(action, diagnostic);
            RegisterConstants(context, model, linked, node, diagnostic, MostActions - first.Length - more.Length);
            foreach (var action in more)
                context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>What a light bulb says about a constant.</summary>
    private protected virtual string Title(ConstantName constant) => Titles.UseValue(constant.Name, constant.Value);

    /// <summary>What the rule offers beside constants, before them.</summary>
    private protected virtual ImmutableArray<CodeAction> FirstActions(
        Document document, SemanticModel model, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ImmutableArray<CodeAction>.Empty;

    /// <summary>What the rule offers beside constants, behind them.</summary>
    private protected virtual ImmutableArray<CodeAction> MoreActions(
        Document document, SemanticModel model, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ImmutableArray<CodeAction>.Empty;

    private void RegisterConstants(CodeFixContext context, SemanticModel model, LinkedDocuments linked, SyntaxNode node, Diagnostic diagnostic, int most)
    {
        var document = context.Document;
        var offered = 0;
        foreach (var name in FixFacts.ConstantsOf(diagnostic))
        {
            if (offered == most)
                return;
            if (ConstantSymbols.Find(model.Compilation, name) is not { } constant
                || Place.OfValue(model, node, constant, sameValue: false, context.CancellationToken) is not { } place
                || !linked.Have(place)
                || !ConstantWriter.CanWrite(linked, place, context.CancellationToken))
            {
                continue;
            }

            offered++;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Title(name),
                    async token => await ConstantWriter.WriteAsync(document, ImmutableArray.Create(place), token).ConfigureAwait(false) ?? document,
                    equivalenceKey: diagnostic.Id + ":" + name),
                diagnostic);
        }
    }
}
