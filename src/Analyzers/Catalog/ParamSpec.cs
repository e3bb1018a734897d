using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Catalog;

internal enum ParamKind
{
    /// <summary>The catalog says nothing about the parameter.</summary>
    Unknown,

    /// <summary>Always -1.</summary>
    Unused,

    /// <summary>Any number that is not negative.</summary>
    Measured,

    /// <summary>One of the values of a class.</summary>
    Listed,
}

/// <summary>What one parameter of an event can be.</summary>
/// <param name="Kind">How the catalog describes the parameter.</param>
/// <param name="List">The class of a listed parameter.</param>
/// <param name="Values">The constants of a listed parameter, one for each number, in the order of their numbers.</param>
/// <param name="IsOpen">Whether the list is known to be incomplete.</param>
internal sealed record ParamSpec(ParamKind Kind, INamedTypeSymbol? List, ImmutableArray<ConstantName> Values, bool IsOpen)
{
    public static readonly ParamSpec Unknown = new(ParamKind.Unknown, null, ImmutableArray<ConstantName>.Empty, false);
    public static readonly ParamSpec Unused = new(ParamKind.Unused, null, ImmutableArray<ConstantName>.Empty, false);
    public static readonly ParamSpec Measured = new(ParamKind.Measured, null, ImmutableArray<ConstantName>.Empty, false);

    /// <summary>The values of a listed parameter that nobody can write the name of: they are right, and are never suggested.</summary>
    public ImmutableArray<long> Unwritten { get; init; } = ImmutableArray<long>.Empty;

    public bool Allows(long value) => Kind switch
    {
        ParamKind.Unused => value == -1,
        ParamKind.Measured => value >= 0,
        ParamKind.Listed => IsOpen || Find(value) is not null || Unwritten.Contains(value),
        _ => true,
    };

    /// <summary>The constant to write for a value, or null where there is none.</summary>
    public ConstantName? Find(long value)
    {
        foreach (var constant in Values)
        {
            if (constant.Value == value)
                return constant;
        }

        return null;
    }
}
