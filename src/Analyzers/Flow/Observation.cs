using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>The program tests or writes a constant as a parameter, and this is what the ID of the same message can be there.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Role">Which parameter.</param>
/// <param name="Ids">The IDs that the message can still have.</param>
/// <param name="IsClaim">Whether the program counts on the value being possible. <c>ParamOne != 7</c> does not.</param>
/// <param name="CanBeNamed">Whether the ID is known where the constant stands, so that the constant of that event says what is meant.</param>
/// <param name="Alternatives">The other values that the place may have instead: the constant is wrong only if all of them are.</param>
/// <param name="Call">
/// The innermost call whose arguments the program is at: its answer may be wanted to be no, which only matters for what is wrong. Null where there is none.
/// </param>
/// <param name="Asked">The place that is asked whether it holds the constant; null where that is not known, or where the constant is written.</param>
internal readonly record struct Observation(
    ConstantUse Constant,
    Role Role,
    ValueSet Ids,
    bool IsClaim,
    bool CanBeNamed,
    ImmutableArray<Element> Alternatives,
    IInvocationOperation? Call,
    ISymbol? Asked = null);
