using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>A number among the arguments of a call: an argument itself, or what a message keeps that is passed.</summary>
/// <param name="Parameter">The parameter that the argument becomes.</param>
/// <param name="Member">Where the message keeps the number; null where the argument is it.</param>
internal readonly record struct EntryPlace(IParameterSymbol Parameter, ISymbol? Member)
{
    public bool Equals(EntryPlace other) =>
        SymbolEqualityComparer.Default.Equals(Parameter, other.Parameter) && SymbolEqualityComparer.Default.Equals(Member, other.Member);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Parameter);
}

/// <summary>A constant that is passed.</summary>
/// <param name="Number">Its value.</param>
/// <param name="Field">Its name; null where a number is written.</param>
internal readonly record struct PassedConstant(long Number, IFieldSymbol? Field);

/// <summary>What the callers of a method know of an argument.</summary>
/// <param name="Place">The number that this is about.</param>
/// <param name="Role">What the number is; none of a constant, which can be anything.</param>
/// <param name="Ids">Which IDs there can be, each once: of the ID that the number is, or that it is a parameter of; default where that is not known.</param>
/// <param name="Id">Where the ID is that the number is a parameter of; null where it is not passed.</param>
/// <param name="IsShared">Whether somebody else can change the message while the method runs, as that in a field.</param>
/// <param name="Constants">The constants that some callers pass instead.</param>
/// <param name="Fallbacks">What is passed instead where the message has none, as the -1 of <c>m.ParamOne ?? -1</c>.</param>
/// <param name="Origin">The member of the message that a parameter was read from; null where that is not known.</param>
internal readonly record struct EntryFact(
    EntryPlace Place,
    Role Role,
    ImmutableArray<long?> Ids,
    EntryPlace? Id,
    bool IsShared,
    ImmutableArray<PassedConstant> Constants,
    ImmutableArray<long> Fallbacks,
    ISymbol? Origin)
{
    /// <summary>What is known of the arguments of either call.</summary>
    public static ImmutableArray<EntryFact> Join(ImmutableArray<EntryFact> facts, ImmutableArray<EntryFact> others)
    {
        var joined = ImmutableArray.CreateBuilder<EntryFact>();
        foreach (var fact in facts)
        {
            foreach (var other in others)
            {
                if (fact.Place == other.Place && (fact.Role == other.Role || fact.Role == Role.None || other.Role == Role.None))
                    joined.Add(fact.With(other));
            }
        }

        return joined.ToImmutable();
    }

    private EntryFact With(EntryFact other)
    {
        var role = Role == Role.None ? other.Role : Role;
        // Of which event a constant is a parameter, nothing tells.
        var isKnown = !Ids.IsDefault && !other.Ids.IsDefault && !(role.IsParam() && Role != other.Role);
        return new EntryFact(
            Place,
            role,
            isKnown ? Ids.Union(other.Ids).ToImmutableArray() : default,
            Id == other.Id ? Id : null,
            IsShared || other.IsShared,
            Constants.Union(other.Constants).ToImmutableArray(),
            Fallbacks.Union(other.Fallbacks).ToImmutableArray(),
            SymbolEqualityComparer.Default.Equals(Origin, other.Origin) ? Origin : null);
    }
}
