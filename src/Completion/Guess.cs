using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.CodeFixes.Engine;
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
    /// <summary>What can stand instead of a piece of a document; null where that is no TRTC value.</summary>
    public static Guess? At(SemanticModel model, AnalyzerOptions options, SourceText text, TextSpan span, CancellationToken cancellation)
    {
        // Without the catalog there is nothing to offer, and without a TRTC value around nothing more is looked at.
        if (CatalogContext.TryCreate(model.Compilation, options, cancellation) is not { Names.CanOccur: true } context
            || Trial.Write(model.SyntaxTree, text, span, cancellation) is not { } trial
            || !Surroundings.MayHoldTrtc(trial.Literal, new ToldNames(model.Compilation, context), cancellation))
        {
            return null;
        }

        var trialModel = ModelOf(trial);
        if (Read(trialModel, options, trial.Literal, cancellation) is { } guess)
            return guess;

        // Other parts are not typed yet, and the number is in no call or pattern before they are.
        if (OpenPattern.RestOf(trialModel, trial.Literal, cancellation) is { IsEmpty: false } parts)
            return With(parts);
        var calls = OpenCall.At(trialModel, trial.Literal, cancellation).ToImmutableArray();
        // A symbol is asked for its role in its own compilation.
        if (calls.IsEmpty || CatalogContext.TryCreate(trialModel.Compilation, options, cancellation)?.RolesIn(trial.Tree) is not { } roles)
            return null;
        foreach (var call in calls)
        {
            if (roles.RoleOf(call.Parameter) is var role && role.IsId())
                return Of(context.Catalog(cancellation).All(role.Space()), trialModel.Compilation);
        }

        return calls
            .Where(static call => call.Rest.NewText!.Length > 0)
            .Select(call => With(ImmutableArray.Create(call.Rest)))
            .FirstOrDefault(static found => found is not null);

        SemanticModel ModelOf(Trial written) => model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, written.Tree).GetSemanticModel(written.Tree);

        Guess? With(ImmutableArray<TextChange> rest) =>
            trial.With(rest, cancellation) is { } whole ? Read(ModelOf(whole), options, whole.Literal, cancellation) : null;
    }

    private static Guess? Read(SemanticModel model, AnalyzerOptions options, SyntaxNode literal, CancellationToken cancellation)
    {
        if (BodyAround.Read(model, options, literal, cancellation) is not var (body, roles, context))
            return null;
        foreach (var use in body.Ids)
        {
            if (use.Constant.Syntax == literal)
                return Of(context.Catalog(cancellation).All(use.Role.Space()), model.Compilation);
        }

        // goto case |   leads nowhere with the number, and then it has no operation: the switch says what its labels are
        if (literal.Parent is GotoStatementSyntax @goto && @goto.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } around
            && body.Places.RoleOf(model.GetOperation(around.Expression, cancellation)) is var role && role.IsId())
        {
            return Of(context.Catalog(cancellation).All(role.Space()), model.Compilation);
        }

        return body.NeedsFlow ? Of(ParamsAt(body, roles, literal, context, cancellation), model.Compilation) : null;
    }

    private static IEnumerable<ConstantName> ParamsAt(Body body, RoleMap roles, SyntaxNode literal, CatalogContext context, CancellationToken cancellation)
    {
        var role = Role.None;
        var events = new HashSet<long>();
        FlowAnalysis.Run(body, roles, Observe, cancellation);
        if (role == Role.None)
            return [];
        var catalog = context.Catalog(cancellation);
        // Several events can have one list.
        return events.OrderBy(static id => id)
            .Select(id => catalog.Find(IdSpace.Event, id))
            .SelectMany(id => id?.Param(role).Values ?? ImmutableArray<ConstantName>.Empty)
            .Distinct();

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

    /// <summary>Those that the program can name.</summary>
    private static Guess? Of(IEnumerable<ConstantName> constants, Compilation compilation)
    {
        var classes = new Dictionary<string, ImmutableArray<INamedTypeSymbol>>(StringComparer.Ordinal);
        var found = constants.Where(CanBeNamed).ToImmutableArray();
        return found.IsEmpty ? null : new Guess(found);

        bool CanBeNamed(ConstantName constant)
        {
            if (!classes.TryGetValue(constant.TypeName, out var types))
                classes.Add(constant.TypeName, types = compilation.GetTypesByMetadataName(constant.TypeName));
            return ConstantSymbols.Find(compilation, types, constant) is not null;
        }
    }
}
