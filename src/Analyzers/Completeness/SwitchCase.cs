using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Completeness;

/// <summary>What one pattern takes, part by part: a message is taken whose parts are all in these sets.</summary>
/// <param name="Parts">A set for each part of the <see cref="Recognition.SwitchShape"/>.</param>
/// <param name="IsPartial">Whether the pattern asks for something beside the parts as well.</param>
internal readonly record struct CaseBox(ImmutableArray<NumberSet> Parts, bool IsPartial)
{
    /// <summary>Whether it asks nothing of the parts.</summary>
    public bool AsksNothing
    {
        get
        {
            foreach (var part in Parts)
            {
                if (!part.IsAll)
                    return false;
            }

            return true;
        }
    }
}

/// <summary>A label or an arm of a switch.</summary>
/// <param name="Body">The section or arm that it leads to.</param>
/// <param name="Boxes">What it takes.</param>
/// <param name="Guard">The condition of its <c>when</c>, with which nothing is certain to be taken; null where it has none.</param>
internal readonly record struct SwitchCase(IOperation Body, ImmutableArray<CaseBox> Boxes, IOperation? Guard)
{
    /// <summary>Whether it has a <c>when</c>.</summary>
    public bool IsGuarded => Guard is not null;

    /// <summary>Whether it takes whatever the others leave: <c>default</c>, <c>_</c>, <c>var x</c>.</summary>
    public bool IsDefault => !IsGuarded && Boxes is [{ IsPartial: false, AsksNothing: true }];
}
