using System.Collections.Immutable;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Catalog;

/// <summary>One ID of a table that the compilation references or declares.</summary>
/// <param name="space">The space of the table.</param>
/// <param name="constant">The constant to write.</param>
/// <param name="one">What parameter one can be.</param>
/// <param name="two">What parameter two can be.</param>
/// <param name="canBeWritten">Whether a program with the constant compiles.</param>
internal sealed class CatalogId(IdSpace space, ConstantName constant, ParamSpec one, ParamSpec two, bool canBeWritten)
{
    private ImmutableDictionary<ConstantName, Replacement> _ids = ImmutableDictionary<ConstantName, Replacement>.Empty;
    private ImmutableDictionary<ConstantName, Replacement> _ones = ImmutableDictionary<ConstantName, Replacement>.Empty;
    private ImmutableDictionary<ConstantName, Replacement> _twos = ImmutableDictionary<ConstantName, Replacement>.Empty;

    public IdSpace Space { get; } = space;

    public ConstantName Constant { get; } = constant;

    /// <summary>Whether the constant may be suggested: the ID of one whose <c>[Obsolete]</c> is an error is known, and has no name to write.</summary>
    public bool CanBeWritten { get; } = canBeWritten;

    public ParamSpec One { get; } = one;

    public ParamSpec Two { get; } = two;

    public ParamSpec Param(Role role) => role == Role.ParamOne ? One : Two;

    /// <summary>
    /// What a diagnostic says when the constant of this ID, or one of its parameters', is to be written. Code that is full of numbers is full of the
    /// same ones, so it is put together once.
    /// </summary>
    public Replacement ReplacementBy(ConstantName constant, Role role)
    {
        ref var replacements = ref role == Role.ParamOne ? ref _ones : ref role == Role.ParamTwo ? ref _twos : ref _ids;
        return ImmutableInterlocked.GetOrAdd(ref replacements, constant, static (key, role) => new Replacement(key, role), role);
    }
}
