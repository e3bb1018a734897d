using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells which switches are about IDs or parameters, and where in their values those are.</summary>
internal static class SwitchReader
{
    public static SwitchShape? TryRead(IOperation @switch, PlaceReader places)
    {
        var value = @switch is ISwitchOperation statement ? statement.Value : ((ISwitchExpressionOperation)@switch).Value;
        var (kind, parts) = value.Type switch
        {
            _ when Integers.IsNumber(value.Type) => (SwitchKind.Number, OfNumber(value, places)),
            INamedTypeSymbol { IsTupleType: true } tuple => (SwitchKind.Tuple, OfTuple(value, tuple, places)),
            _ => (SwitchKind.Members, OfMembers(@switch, places)),
        };
        return AreOfOneMessage(parts) ? new SwitchShape(@switch, value, kind, parts) : null;
    }

    private static ImmutableArray<SwitchPart> OfNumber(IOperation value, PlaceReader places) =>
        places.RoleOf(value) is not Role.None and var role
            ? ImmutableArray.Create(new SwitchPart(role, 0, null))
            : ImmutableArray<SwitchPart>.Empty;

    private static ImmutableArray<SwitchPart> OfTuple(IOperation value, INamedTypeSymbol type, PlaceReader places)
    {
        var elements = (MeetingCollector.Unconverted(value) as ITupleOperation)?.Elements;
        var parts = ImmutableArray.CreateBuilder<SwitchPart>();
        for (var i = 0; i < type.TupleElements.Length; i++)
        {
            var role = elements is { } written ? places.RoleOf(written[i]) : places.RoleOf(type.TupleElements[i]);
            if (role != Role.None)
                parts.Add(new SwitchPart(role, i, type.TupleElements[i]));
        }

        return parts.ToImmutable();
    }

    private static ImmutableArray<SwitchPart> OfMembers(IOperation @switch, PlaceReader places)
    {
        var parts = ImmutableArray<SwitchPart>.Empty;
        foreach (var pattern in PatternsOf(@switch))
            AddMembers(pattern);
        return parts;

        void AddMembers(IPatternOperation pattern)
        {
            // A long chain of `or` leans to the left.
            for (; pattern is IBinaryPatternOperation binary; pattern = binary.LeftPattern)
                AddMembers(binary.RightPattern);
            if (pattern is INegatedPatternOperation negated)
                AddMembers(negated.Pattern);
            if (pattern is not IRecursivePatternOperation recursive)
                return;
            foreach (var property in recursive.PropertySubpatterns)
            {
                if (property.Member is IMemberReferenceOperation { Member: var member })
                    Add(places.RoleOf(property.Member), SwitchPart.ByName, member);
            }

            for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
            {
                if (recursive.DeconstructSymbol is IMethodSymbol deconstructor && Records.PropertyAt(deconstructor, i) is { } member)
                    Add(places.RoleOf(deconstructor.Parameters[i]), i, member);
            }
        }

        void Add(Role role, int index, ISymbol member)
        {
            if (role != Role.None && !parts.Any(part => SymbolEqualityComparer.Default.Equals(part.Member, member)))
                parts = parts.Add(new SwitchPart(role, index, member));
        }
    }

    private static IEnumerable<IPatternOperation> PatternsOf(IOperation @switch) => @switch is ISwitchOperation statement
        ? statement.Cases.SelectMany(static section => section.Clauses).OfType<IPatternCaseClauseOperation>().Select(static clause => clause.Pattern)
        : ((ISwitchExpressionOperation)@switch).Arms.Select(static arm => arm.Pattern);

    // Two IDs in one tuple are two messages, and an exceptional event has no parameters.
    private static bool AreOfOneMessage(ImmutableArray<SwitchPart> parts)
    {
        var seen = 0;
        foreach (var part in parts)
        {
            var bit = 1 << (int)part.Role;
            if ((seen & bit) != 0 || parts.Length > 1 && part.Role is Role.ExceptionalEventId or Role.ExceptionalExperienceId)
                return false;
            seen |= bit;
        }

        return seen != 0;
    }
}
