using System.Collections.Immutable;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Catalog;

/// <summary>A constant to write in place of a number, as diagnostics speak of it.</summary>
internal sealed class Replacement(ConstantName constant, Role role)
{
    /// <summary>What the fix has to know.</summary>
    public ImmutableDictionary<string, string?> Facts { get; } = FixFacts.Create(role, constant.Value, ImmutableArray.Create(constant));

    /// <summary>The class and the constant.</summary>
    public string Name { get; } = constant.ShortName;

    /// <summary>The number, boxed as messages take it.</summary>
    public object Number { get; } = constant.Value;
}
