using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

internal enum SwitchKind
{
    /// <summary><c>switch (e.EventId)</c></summary>
    Number,

    /// <summary><c>switch (e.EventId, e.ParamOne)</c></summary>
    Tuple,

    /// <summary><c>e switch { { EventId: 1003 } => ... }</c>, and the positions of a record: <c>e switch { (1003, 1) => ... }</c></summary>
    Members,
}

/// <summary>A part of the value of a switch that is an ID or a parameter.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Index">Its position in a tuple or in the patterns of a record, <see cref="ByName"/> where they name it, else 0.</param>
/// <param name="Member">The property or field that the patterns name, where they look into an object; the element of a tuple.</param>
internal readonly record struct SwitchPart(Role Role, int Index, ISymbol? Member)
{
    public const int ByName = -1;
}

/// <summary>A <c>switch</c>, statement or expression, whose value is an ID or a parameter, or holds some of one message.</summary>
/// <param name="Switch">The operation.</param>
/// <param name="Value">The value that it tests.</param>
/// <param name="Kind">How the value holds its parts.</param>
/// <param name="Parts">The parts: at most one ID, one parameter one and one parameter two.</param>
internal sealed record SwitchShape(IOperation Switch, IOperation Value, SwitchKind Kind, ImmutableArray<SwitchPart> Parts)
{
    /// <summary>Where the ID is among the parts, or -1.</summary>
    public int IdPart
    {
        get
        {
            for (var i = 0; i < Parts.Length; i++)
            {
                if (Parts[i].Role.IsId())
                    return i;
            }

            return -1;
        }
    }
}
