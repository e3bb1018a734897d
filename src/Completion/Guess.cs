using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completion;

/// <summary>
/// What can stand at the cursor. A number is written there for a trial, and recognition and flow analysis are asked what they would make of
/// it: so each place that a rule knows is one that is completed, and no place is known here that a rule does not know.
/// </summary>
/// <param name="Constants">The constants that fit, in the order of their numbers.</param>
internal sealed record Guess(ImmutableArray<ConstantName> Constants)
{
    // No ID and no parameter has it, and it fits into every integral type.
    private const int Number = 126;

    /// <summary>The text of the number.</summary>
    public static readonly string Placeholder = Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What can stand instead of a piece of a document; null where that is no TRTC value.</summary>
    public static Guess? At(SemanticModel model, AnalyzerOptions options, SourceText text, TextSpan span, CancellationToken cancellation)
    {
        // Without the catalog there is nothing to offer, and nothing more is looked at.
        if (model.Compilation.GetTypesByMetadataName(CatalogNames.IdTableMetadataName).IsEmpty)
            return null;
        var tree = model.SyntaxTree.WithChangedText(text.Replace(span, Placeholder));
        var literal = NumberAt(tree, span.Start, cancellation);
        if (literal?.FirstAncestorOrSelf<SwitchExpressionArmSyntax>() is { EqualsGreaterThanToken.IsMissing: true, Parent: SwitchExpressionSyntax @switch })
        {
            // id switch { |   is half an arm, which would leave the whole switch without a type
            tree = model.SyntaxTree.WithChangedText(text.Replace(span, Placeholder + (@switch.Arms.Count == 1 ? " => 0" : " => default")));
            literal = NumberAt(tree, span.Start, cancellation);
        }

        if (literal is null)
            return null;
        var trial = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree);
        var trialModel = trial.GetSemanticModel(tree);
        if (BodyAround.Read(trialModel, options, literal, cancellation) is not var (body, roles, context))
            return null;
        foreach (var use in body.Ids)
        {
            if (use.Constant.Syntax == literal)
                return Of(context.Catalog(cancellation).All(use.Role.Space()));
        }

        // goto case |   leads nowhere with the number, and then it has no operation: the switch says what its labels are
        if (literal.Parent is GotoStatementSyntax @goto && @goto.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } around
            && body.Places.RoleOf(trialModel.GetOperation(around.Expression, cancellation)) is var role && role.IsId())
        {
            return Of(context.Catalog(cancellation).All(role.Space()));
        }

        return body.NeedsFlow ? OfParam(body, roles, literal, context, cancellation) : null;
    }

    /// <summary>The number that was written; null where it is none, as in a comment or a text.</summary>
    private static SyntaxNode? NumberAt(SyntaxTree tree, int position, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).FindToken(position) is { Value: Number } token && token.SpanStart == position ? token.Parent : null;

    private static Guess? OfParam(Body body, RoleMap roles, SyntaxNode literal, CatalogContext context, CancellationToken cancellation)
    {
        var role = Role.None;
        var events = new HashSet<long>();
        FlowAnalysis.Run(body, roles, Observe, cancellation);
        if (role == Role.None)
            return null;
        var catalog = context.Catalog(cancellation);
        var constants = events.OrderBy(static id => id)
            .Select(id => catalog.Find(IdSpace.Event, id))
            .SelectMany(id => id?.Param(role).Values ?? ImmutableArray<ConstantName>.Empty);
        return Of(constants);

        void Observe(Observation observation)
        {
            // A parameter that is tested before the ID is seen twice: without the ID, then with it.
            if (observation.Constant.Syntax != literal || !observation.Ids.IsFinite)
                return;
            role = observation.Role;
            foreach (var id in observation.Ids.Elements)
            {
                if (id.Value is { } number)
                    events.Add(number);
            }
        }
    }

    private static Guess? Of(IEnumerable<ConstantName> constants) =>
        constants.ToImmutableArray() is { IsEmpty: false } found ? new Guess(found) : null;
}
