using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>
/// A fix of a rule that knows the one right text for each place, so that all places of a document can be mended in one pass.
/// </summary>
public abstract class ConstantCodeFix : CodeFixProvider
{
    private readonly string _ruleId;
    private readonly FixAllProvider _fixAll;

    private protected ConstantCodeFix(string ruleId)
    {
        _ruleId = ruleId;
        FixableDiagnosticIds = ImmutableArray.Create(ruleId);
        // The batch fixer merges documents that each got the using, and drops most of the changes.
        _fixAll = FixAllProvider.Create(async (context, document, diagnostics) =>
            await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false) ?? document);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => _fixAll;

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
            if (PlaceOf(model, root, diagnostic, context.CancellationToken) is not { } place || !linked.Have(place) || !ConstantWriter.CanWrite(linked, place, context.CancellationToken))
                continue;
            var document = context.Document;
            context.RegisterCodeFix(
                CodeAction.Create(Title(place), async token => await FixAsync(document, ImmutableArray.Create(diagnostic), token).ConfigureAwait(false) ?? document, equivalenceKey: _ruleId),
                diagnostic);
        }
    }

    /// <summary>What the diagnostic's place becomes, or null where there is nothing to offer.</summary>
    private protected abstract Place? PlaceOf(SemanticModel model, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellationToken);

    private protected virtual string Title(Place place) =>
        place.Constant is { } constant ? Titles.Use(constant) : Titles.CompareByValue;

    private async Task<Document?> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
            return null;
        var linked = await LinkedDocuments.OfAsync(document, model, cancellationToken).ConfigureAwait(false);
        var places = ImmutableArray.CreateBuilder<Place>(diagnostics.Length);
        foreach (var diagnostic in diagnostics)
        {
            if (PlaceOf(model, root, diagnostic, cancellationToken) is { } place && linked.Have(place))
                places.Add(place);
        }

        return await ConstantWriter.WriteAsync(document, places.ToImmutable(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The place of a diagnostic on a value, with the first constant that its rule names.</summary>
    private protected static Place? FirstConstant(SemanticModel model, SyntaxNode root, Diagnostic diagnostic, bool sameValue, CancellationToken cancellationToken)
    {
        if (Place.NodeAt(root, diagnostic.Location.SourceSpan) is not { } node)
            return null;
        foreach (var name in FixFacts.ConstantsOf(diagnostic))
        {
            if (ConstantSymbols.Find(model.Compilation, name) is { } constant)
                return Place.OfValue(model, node, constant, sameValue, cancellationToken);
        }

        return null;
    }
}
