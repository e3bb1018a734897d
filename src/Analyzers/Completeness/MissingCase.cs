using System.Collections.Immutable;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>What no label of a switch takes. A part that is null is whatever it is.</summary>
/// <param name="Id">The ID, where the labels name IDs.</param>
/// <param name="One">The value of parameter one.</param>
/// <param name="Two">The value of parameter two.</param>
internal readonly record struct MissingCase(ConstantName? Id, ConstantName? One, ConstantName? Two)
{
    /// <summary>The parts that are asked for, in the order in which they are named.</summary>
    public IEnumerable<ConstantName> Named => new[] { Id, One, Two }.OfType<ConstantName>();

    /// <summary>The part that plays a role.</summary>
    public ConstantName? Of(Role role) => role.IsId() ? Id : role == Role.ParamOne ? One : role == Role.ParamTwo ? Two : null;

    /// <summary>The same with another name for the part that plays a role.</summary>
    public MissingCase With(Role role, ConstantName name) =>
        role.IsId()
            ? this with { Id = name }
            : role == Role.ParamOne
                ? this with { One = name }
                : this with { Two = name };

    public override string ToString() => Id + "," + One + "," + Two;

    public static MissingCase? Parse(string text) =>
        text.Split(',') is [var id, var one, var two] ? new MissingCase(ConstantName.Parse(id), ConstantName.Parse(one), ConstantName.Parse(two)) : null;

    public static string Join(ImmutableArray<MissingCase> cases) => string.Join(";", cases);

    public static ImmutableArray<MissingCase> ParseAll(string text) => text.Split(';').Select(Parse).OfType<MissingCase>().ToImmutableArray();
}
