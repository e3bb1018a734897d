using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>
/// A fix of a rule that knows several right texts for a place, of which only the author can choose: one flat action for each, and no fix-all.
/// In a file of several projects it offers what the rule names to all of them that compile the place.
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
        var documents = await LinkedDocuments.OfAsync(context.Document, model, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Place.NodeAt(root, diagnostic.Location.SourceSpan) is not { } node)
                continue;
            var linked = await LinkedFindings.OfAsync(documents, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false);
            var choice = new Choice(context.Document, model, documents, linked, node, diagnostic);
            var first = FirstActions(choice, context.CancellationToken);
            var more = MoreActions(choice, context.CancellationToken);
            foreach (var action in first)
                context.RegisterCodeFix(action, diagnostic);
            RegisterConstants(context, choice, MostActions - first.Length - more.Length);
            foreach (var action in more)
                context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>What a light bulb says about a constant.</summary>
    private protected virtual string Title(ConstantName constant) => Titles.UseValue(constant.Name, constant.Value);

    /// <summary>What the rule offers beside constants, before them.</summary>
    private protected virtual ImmutableArray<CodeAction> FirstActions(Choice choice, CancellationToken cancellationToken) => ImmutableArray<CodeAction>.Empty;

    /// <summary>What the rule offers beside constants, behind them.</summary>
    private protected virtual ImmutableArray<CodeAction> MoreActions(Choice choice, CancellationToken cancellationToken) => ImmutableArray<CodeAction>.Empty;

    /// <summary>Meets the value with the member of the other parameter; null where there is none to be had.</summary>
    /// <param name="choice">The place and its value.</param>
    /// <param name="constant">The constant that the value is there; empty where it is measured.</param>
    /// <param name="cancellationToken">Cancels.</param>
    private protected static CodeAction? OtherParamAction(Choice choice, string constant, CancellationToken cancellationToken)
    {
        if (!choice.Linked.Want(choice.Diagnostic, its => its.Properties.TryGetValue(FixFacts.OtherParam, out var fact) && fact == constant)
            || OtherParam.Find(choice.Document, choice.Documents, choice.Node, FixFacts.RoleOf(choice.Diagnostic), cancellationToken)
                is not (var name, var span))
        {
            return null;
        }

        var title = ConstantName.Parse(constant) is { } named
            ? Titles.UseOther(name, named)
            : Titles.UseOther(name, choice.Model.GetConstantValue(choice.Node, cancellationToken).Value);
        var document = choice.Document;
        return CodeAction.Create(
            title,
            async token => document.WithText((await document.GetTextAsync(token).ConfigureAwait(false)).WithChanges(new TextChange(span, name))),
            equivalenceKey: choice.Diagnostic.Id + ":OtherParam");
    }

    /// <summary>Writes the new text of a place.</summary>
    private protected static CodeAction Write(Document document, Place place, string title, string equivalenceKey) => CodeAction.Create(
        title, async token => await ConstantWriter.WriteAsync(document, ImmutableArray.Create(place), token).ConfigureAwait(false) ?? document, equivalenceKey);

    private void RegisterConstants(CodeFixContext context, Choice choice, int most)
    {
        var offered = 0;
        foreach (var name in FixFacts.ConstantsOf(choice.Diagnostic))
        {
            if (offered == most)
                return;
            if (!choice.Linked.Want(choice.Diagnostic, its => FixFacts.ConstantsOf(its).Contains(name))
                || ConstantSymbols.Find(choice.Model.Compilation, name) is not { } constant
                || Place.OfValue(choice.Model, choice.Node, constant, sameValue: false, context.CancellationToken) is not { } place
                || !choice.Documents.Have(place)
                || !ConstantWriter.CanWrite(choice.Documents, place, context.CancellationToken))
            {
                continue;
            }

            offered++;
            context.RegisterCodeFix(Write(choice.Document, place, Title(name), choice.Diagnostic.Id + ":" + name), choice.Diagnostic);
        }
    }
}
