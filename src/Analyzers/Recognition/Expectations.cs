using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// What assertions expect a number to be: <c>e.EventId.Should().Be(1003)</c>, <c>Assert.That(e.EventId, Is.EqualTo(1003))</c>,
/// <c>Assert.That(e.EventId).IsEqualTo(1003)</c>, <c>Assert.AreEqual(1003, e.EventId)</c> of objects; and what they expect in a list:
/// <c>ids.Should().Contain(1003)</c>. They are known by their names, as each library has types of its own.
/// </summary>
internal static class Expectations
{
    // What leads from an assertion to its subject. More are rare, and each one in a long chain would go all the way.
    private const int MostLinks = 16;

    public static Expectation? Of(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Be" or "BeOneOf" or "IsEqualTo" => OfChain(call, isWanted: true),
        "NotBe" or "IsNotEqualTo" => OfChain(call, isWanted: false),
        "Contain" or "NotContain" or "Equal" or "NotEqual" or "BeEquivalentTo" or "NotBeEquivalentTo" => OfList(call),
        "That" => OfConstraint(call),
        "AreEqual" => OfPair(call, isWanted: true),
        "AreNotEqual" => OfPair(call, isWanted: false),
        _ => null,
    };

    /// <summary>Whether a call belongs to an assertion about numbers, which looks at them and changes nothing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="expectation">What <see cref="Of"/> says of it.</param>
    public static bool OnlyAsserts(IInvocationOperation call, in Expectation? expectation) => call.TargetMethod.Name switch
    {
        "Should" => ReceiverOf(call) is { Type: var type } && Integers.IsNumber(type),
        "NotBeNull" or "HaveValue" => ReceiverOf(call) is { } receiver && BeginningOf(receiver) is { Type: var type } && Integers.IsNumber(type),
        "EqualTo" or "AnyOf" => IsStaticOfIs(call) || ReceiverOf(call) is IPropertyReferenceOperation { Property.Name: "Not" or "And" or "Or" },
        "Equal" or "AreEqual" =>
            call.TargetMethod is { IsStatic: true, ReturnsVoid: true }
            && call.Arguments.All(static argument => !ObjectTypes.IsObject(Source.Unboxed(argument.Value).Type)),
        // A list may be a query, whose code runs when somebody looks at it.
        _ => expectation is { Subject.Type: var type } && Integers.IsNumber(type),
    };

    /// <summary>What an assertion is about that begins with a call: what stands before <c>Should()</c>, or what <c>That(...)</c> is given.</summary>
    public static IOperation? SubjectOf(IInvocationOperation call) => call switch
    {
        { TargetMethod.Name: "Should" } => ReceiverOf(call),
        { TargetMethod: { Name: "That", IsStatic: true }, Arguments: [{ Value: var subject }, ..] } => subject,
        _ => null,
    };

    private static Expectation? OfChain(IInvocationOperation call, bool isWanted)
    {
        if (SidesOf(call) is not var (subject, expected) || !Integers.IsNumber(subject.Type))
            return null;
        var values = NumbersIn(expected);
        return new Expectation(subject, values, isWanted, isWanted && values is [_]);
    }

    // What each of the elements is, nobody knows.
    private static Expectation? OfList(IInvocationOperation call) =>
        SidesOf(call) is var (subject, expected)
        && NumberTypes.IsSequence(subject.Type)
        && NumberTypes.HoldsNumbers(subject.Type)
        && NumberTypes.HoldsNumbers(expected.Type)
            ? new Expectation(subject, [expected], IsWanted: false, IsSure: false) : null;

    // What a chain of assertions begins with, and what it is compared with at its end
    private static (IOperation Subject, IOperation Expected)? SidesOf(IInvocationOperation call) =>
        ReceiverOf(call) is { } receiver && BeginningOf(receiver) is { } subject
            && call.Arguments.FirstOrDefault(argument => !ReferenceEquals(argument.Value, receiver)) is { Value: var expected }
            ? (subject, expected) : null;

    // What the chain that leads to a call begins with
    private static IOperation? BeginningOf(IOperation link)
    {
        for (var i = 0; i < MostLinks; i++)
        {
            switch (MeetingCollector.Unconverted(link))
            {
                case IPropertyReferenceOperation { Property.Name: "And", Instance: { } before }:
                    link = before;
                    break;
                case IInvocationOperation call when SubjectOf(call) is { } subject:
                    return subject;
                case IInvocationOperation call when ReceiverOf(call) is { } receiver:
                    link = receiver;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static Expectation? OfConstraint(IInvocationOperation call)
    {
        if (call is not { TargetMethod.IsStatic: true, Arguments: [{ Value: var asserted }, { Value: var constraint }, ..] })
            return null;
        // Older ones take an object.
        var subject = Source.Unboxed(asserted);
        if (!Integers.IsNumber(subject.Type))
            return null;
        var values = new List<IOperation>();
        var (isWanted, isSure) = (true, true);
        for (IOperation? link = MeetingCollector.Unconverted(constraint); link is not null;)
        {
            switch (link)
            {
                case IInvocationOperation { TargetMethod.Name: "EqualTo" or "AnyOf", Arguments: [{ Value: var expected }, ..] } says:
                    isWanted &= says.Instance is not IPropertyReferenceOperation { Property.Name: "Not" };
                    values.AddRange(NumbersIn(expected));
                    break;
                case IPropertyReferenceOperation { Property.Name: var name and ("Not" or "Null" or "And" or "Or") }:
                    isSure &= name != "Or";
                    break;
                // All, Count, Property("..."): it is about something else.
                default:
                    return null;
            }

            var before = ReceiverOf(link);
            if (before is null && !IsStaticOfIs(link))
                return null;
            link = before;
        }

        return new Expectation(subject, values, isWanted, isWanted && isSure && values is [_]);
    }

    // Assert.AreEqual(1003, e.EventId), which takes objects; where it takes two of one type parameter, that tells.
    private static Expectation? OfPair(IInvocationOperation call, bool isWanted)
    {
        if (call is not
            {
                TargetMethod: { IsStatic: true, ReturnsVoid: true },
                Arguments: [{ Value: { Type.SpecialType: SpecialType.System_Object } one }, { Value: { Type.SpecialType: SpecialType.System_Object } two }, ..]
            })
        {
            return null;
        }

        var (expected, actual) = (Source.Unboxed(one), Source.Unboxed(two));
        if (!Integers.IsNumber(expected.Type) || !Integers.IsNumber(actual.Type))
            return null;
        return actual.IsConstant() ? new Expectation(expected, [actual], isWanted, isWanted) : new Expectation(actual, [expected], isWanted, isWanted);
    }

    private static bool IsStaticOfIs(IOperation link) => link switch
    {
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType.Name: "Is" } } => true,
        IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "Is" } } => true,
        _ => false,
    };

    private static IOperation? ReceiverOf(IOperation link) => link switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [{ Value: var receiver }, ..] } => receiver,
        IPropertyReferenceOperation property => property.Instance,
        _ => null,
    };

    // Is.EqualTo(object): what is in the box
    private static IReadOnlyList<IOperation> NumbersIn(IOperation expected)
    {
        expected = Source.Unboxed(expected);
        return Integers.IsNumber(expected.Type)
            ? [expected]
            : [.. CollectionElements.Of(expected).Select(static element => NumbersIn(element)).SelectMany(static numbers => numbers)];
    }
}

/// <summary>What an assertion expects a number to be, or the elements of a list.</summary>
/// <param name="Subject">The number, or the list.</param>
/// <param name="Values">What it is compared with: each of them is a number; of a list, the number or list that is sought in it.</param>
/// <param name="IsWanted">Whether it is expected to be one of the values; otherwise, to be none.</param>
/// <param name="IsSure">Whether it is that value wherever the program goes on.</param>
internal readonly record struct Expectation(IOperation Subject, IReadOnlyList<IOperation> Values, bool IsWanted, bool IsSure);
