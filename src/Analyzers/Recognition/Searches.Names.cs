using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// Assert.Empty, Is.Not.Null, Times.Never: test frameworks say by their names what they want.
internal static partial class Searches
{
    private static readonly string[] s_not = ["Not", "Never", "No"];

    private static readonly string[] s_none = ["None", "Empty", "False", "Null", "Zero", "Throw", "Throws"];

    private static readonly string[] s_nothing = ["Nothing"];

    private static readonly string[] s_within = ["Contain", "Contains", "Containing", "StartWith", "StartsWith", "EndWith", "EndsWith", "Match", "Matches"];

    private static readonly string[] s_types = ["Type", "Instance", "Assignable"];

    // Is.False, Times.Never, Times.Never(), but not a text that is shown where the test fails
    private static IOperation? StaticIn(IOperation argument)
    {
        var value = MeetingCollector.Unconverted(argument);
        if (value is IDelegateCreationOperation { Target: var target })
            value = target;
        if (value.Type is { SpecialType: not SpecialType.None })
            return null;
        var root = value;
        while (ReceiverOf(root) is { } receiver)
            root = receiver;
        return root is IMemberReferenceOperation { Member.IsStatic: true } or IInvocationOperation { TargetMethod.IsStatic: true } ? value : null;
    }

    private static IOperation? ReceiverOf(IOperation value) => value switch
    {
        IInvocationOperation call => call.Instance,
        IMemberReferenceOperation reference => reference.Instance,
        _ => null,
    };

    // Is.Not.Empty: each of the names has its say, but what came before the call at hand only as far back as to what is complete by itself, as in
    // all.Should().NotBeEmpty().And.Contain(...).
    private static bool ChainSaysNone(IOperation? value, IOperation answer, bool isBefore = false)
    {
        var saysNone = false;
        for (; value is not null && !(isBefore && IsComplete(value)); value = ReceiverOf(value))
            saysNone ^= value is IInvocationOperation call
                ? SaysNone(call, answer)
                : value is IMemberReferenceOperation { Member.Name: var name } && SaysNone(name);
        return saysNone;
    }

    private static bool IsComplete(IOperation link) => link switch
    {
        IMemberReferenceOperation { Member.Name: "And" or "Or" } => true,
        IInvocationOperation call => call.Arguments.Any(static argument => Source.LambdaOf(argument.Value) is not null),
        _ => false,
    };

    private static bool SaysNone(IInvocationOperation call, IOperation answer, IOperation? whole = null)
    {
        var name = call.TargetMethod.Name;
        if (IsUnwanted(call))
            return true;
        var isNot = HasWord(name, s_not);
        if (HasWord(name, s_types))
            return isNot ^ TypesOf(call).Any(static type => HasWord(type.Name, s_refused));
        // Assert.Contains("unknown", ...)
        if (!isNot && HasWord(name, s_within))
            return call.Arguments.Any(argument => !ReferenceEquals(argument, whole) && IsRefused(Given(argument.Value), answer));
        if (!IsEquality(name))
            return SaysNone(name);
        // HaveCount(0), Exactly(0), AtMost(0): the name says what is counted, not the answer.
        var isCounted = name.EndsWith("Count", StringComparison.Ordinal) || name is "Exactly" or "AtMost";
        return !isNot && call.Arguments.Any(argument => !ReferenceEquals(argument, whole) && IsNone(argument.Value, answer, isCounted));
    }

    // Assert.IsType<BadRequestResult>(...), Assert.IsInstanceOfType(..., typeof(BadRequestResult))
    private static IEnumerable<ITypeSymbol> TypesOf(IInvocationOperation call) =>
        call.TargetMethod.TypeArguments.Concat(
            call.Arguments
                .Select(static argument => MeetingCollector.Unconverted(argument.Value))
                .OfType<ITypeOfOperation>()
                .Select(static type => type.TypeOperand));

    /// <summary>
    /// Whether a name says that there is to be nothing: <c>DoesNotContain</c>, <c>BeEmpty</c>, but not <c>NotEmpty</c>, nor <c>ThrowsNothing</c>.
    /// </summary>
    public static bool SaysNone(string name) => !HasWord(name, s_nothing) && HasWord(name, s_not) ^ HasWord(name, s_none);

    // What these are given is a value: Kind.None is no constraint.
    private static bool TakesValues(string name) => IsEquality(name) || HasWord(name, s_within) || HasWord(name, s_types);

    private static bool IsEquality(string name) =>
        name.Replace("Not", "") is nameof(Equals) or "Equal" or "AreEqual" or "IsEqual"
            or "IsEqualTo" or "EqualTo" or "ShouldEqual" or "ShouldBe" or "Be" or "Is" or "Same" or "AreSame"
            or "Exactly" or "AtMost" or "HaveCount" or "HasCount"
            // Of a mock: Setup(s => s.IsValid(1003, 7)).Returns(false)
            or "Returns" or "ReturnsAsync";

    private static bool HasWord(string name, string[] words)
    {
        foreach (var word in words)
        {
            for (var at = name.IndexOf(word, StringComparison.Ordinal); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                // Notify is no Not.
                if (at + word.Length == name.Length || !char.IsLower(name[at + word.Length]))
                    return true;
            }
        }

        return false;
    }
}
