using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC2005: <c>Equals</c> on boxed numbers of different types is false whatever the numbers are.</summary>
internal static class BoxedEqualsRule
{
    public static void Report(Body body, IdCatalog catalog, Action<Diagnostic> report)
    {
        foreach (var comparison in body.BoxedComparisons)
        {
            var role = body.Places.RoleOf(comparison.Place);
            var constant = ConstantUse.TryCreate(comparison.Value);
            var named = role.IsId() && constant is { Value: { } number, IsRaw: true } ? catalog.Find(role.Space(), number) : null;
            report(Diagnostic.Create(
                Descriptors.BoxedEquals,
                comparison.Shown.Syntax.GetLocation(),
                [comparison.Place.Syntax.GetLocation(), comparison.Value.Syntax.GetLocation()],
                FixFacts.Create(
                    role,
                    constant?.Value,
                    named is not { CanBeWritten: true }
                        ? ImmutableArray<ConstantName>.Empty
                        : ImmutableArray.Create(named.Constant)),
                role.DisplayName(),
                BoxedTypeOf(comparison.Place),
                BoxedTypeOf(comparison.Value)));
        }
    }

    // What is in the box is never a nullable: a ulong? is boxed as ulong.
    private static string BoxedTypeOf(IOperation value) => value.Type!.ToDisplayString().TrimEnd('?');
}
