using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Catalog;
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
            // A solution is asked for project by project, and nothing tells that from one project.
            await FixAsync(document, diagnostics, context.Scope is FixAllScope.Project or FixAllScope.Solution, context.CancellationToken).ConfigureAwait(false)
                ?? document);
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
            if (PlaceOf(model, root, diagnostic, context.CancellationToken) is not { } place
                || !linked.Have(place)
                || !ConstantWriter.CanWrite(linked, place, context.CancellationToken))
            {
                continue;
            }

            var others = await LinkedFindings.OfAsync(linked, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false);
            if (!others.Agree(diagnostic))
                continue;
            var document = context.Document;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Title(place),
                    async token => await FixAsync(document, ImmutableArray.Create(diagnostic), everywhere: false, token).ConfigureAwait(false) ?? document,
                    equivalenceKey: _ruleId),
                diagnostic);
        }
    }

    /// <summary>What the diagnostic's place becomes, or null where there is nothing to offer.</summary>
    private protected abstract Place? PlaceOf(SemanticModel model, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellationToken);

    private protected virtual string Title(Place place) =>
        place.Constant is { } constant ? Titles.Use(constant) : Titles.CompareByValue;

    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Its findings.</param>
    /// <param name="everywhere">
    /// Whether the other projects that compile the file have their findings mended, too. Then all of them must come to the same text, or the editor puts
    /// marks of a conflict into the file: so each writes what the others would write as well, also where its own project leaves the code out.
    /// </param>
    /// <param name="cancellationToken">Cancels.</param>
    private async Task<Document?> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, bool everywhere, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
            return null;
        var linked = await LinkedDocuments.OfAsync(document, model, cancellationToken).ConfigureAwait(false);
        var span = everywhere || diagnostics.Length != 1 ? (TextSpan?)null : diagnostics[0].Location.SourceSpan;
        var others = await LinkedFindings.OfAsync(linked, span, cancellationToken).ConfigureAwait(false);
        var places = ImmutableArray.CreateBuilder<Place>(diagnostics.Length);
        foreach (var diagnostic in diagnostics)
            Add(model, diagnostic);
        if (everywhere)
        {
            foreach (var (itsModel, finding) in others.Besides(diagnostics, _ruleId))
                Add(itsModel, finding);
        }

        return await ConstantWriter.WriteAsync(document, places.ToImmutable(), cancellationToken).ConfigureAwait(false);

        void Add(SemanticModel reporting, Diagnostic diagnostic)
        {
            if (others.Agree(diagnostic)
                && PlaceOf(reporting, reporting.SyntaxTree.GetRoot(cancellationToken), diagnostic, cancellationToken) is { } place
                && linked.Have(place))
            {
                places.Add(
                    reporting == model
                        ? place
                        : place with { Constant = place.Constant is { } its ? ConstantSymbols.Find(model.Compilation, ConstantReader.NameOf(its)) : null });
            }
        }
    }

    /// <summary>The place of a diagnostic on a value, with the first constant that its rule names.</summary>
    private protected static Place? FirstConstant(
        SemanticModel model,
        SyntaxNode root,
        Diagnostic diagnostic,
        bool sameValue,
        CancellationToken cancellationToken)
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
