using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Whether two values are equal, and what it says of them that they are, or are not.
internal sealed partial class FlowAnalysis
{
    // Nobody gets hold of them, but what is being built is looked at as it is now.
    private Outcome TestRecords(IBinaryOperation equality)
    {
        var left = Evaluate(equality.LeftOperand).Number;
        var right = Evaluate(equality.RightOperand).Number;
        if (left != 0 && right != 0)
        {
            Flush(left);
            Flush(right);
        }

        return Outcome.Both(_state);
    }

    /// <summary>The operands of an <c>Equals</c> that compares numbers of one type.</summary>
    private static (IOperation Left, IOperation Right)? EqualsOperands(IInvocationOperation invocation)
    {
        var (left, right) = invocation switch
        {
            { Instance: { } instance, Arguments: [{ Value: var other }] } => (instance, other),
            // What a method or a comparer of the program's own finds equal is not known.
            { Instance: null, Arguments: [{ Value: var one }, { Value: var two }] } when Source.IsOfTheFramework(invocation.TargetMethod) => (one, two),
            { Instance: { } comparer, Arguments: [{ Value: var one }, { Value: var two }] } when MeetingCollector.IsDefaultComparer(comparer) => (one, two),
            _ => (null, null),
        };
        if (left is null || right is null)
            return null;
        var boxed = invocation.Arguments[0].Parameter?.Type.SpecialType == SpecialType.System_Object;
        if (boxed)
        {
            left = MeetingCollector.Unconverted(left);
            right = MeetingCollector.Unconverted(right);
            if (!SymbolEqualityComparer.Default.Equals(ObjectTypes.WithoutNull(left.Type), ObjectTypes.WithoutNull(right.Type)))
                return null;
        }

        return Integers.IsNumber(left.Type) && Integers.IsNumber(right.Type) ? (left, right) : null;
    }

    // Most of what is compared is a number that is written there: it is tested as it stands, and no value is made of it.
    private Outcome TestEqual(Val left, IOperation right, bool isClaim)
    {
        if (_state is not { } state || left.Number == 0 || ConstantUse.TryCreate(right) is not { } constant)
            return TestEqual(left, Evaluate(right), isClaim);
        return TestValue(left, new Element(constant.Value, constant, IsWritten: true), isClaim, state);
    }

    private Outcome TestEqual(Val left, Val right, bool isClaim)
    {
        if (_state is not { } state || left.Number == 0 || right.Number == 0)
            return Outcome.Both(_state);
        var rightSet = SetOf(right.Number, state);
        if (!rightSet.IsFinite)
        {
            (left, right) = (right, left);
            rightSet = SetOf(right.Number, state);
            if (!rightSet.IsFinite)
                return Outcome.Both(state);
        }
        else if (left.Role == Role.None && right.Role != Role.None)
        {
            // Both are known: the one with a role is the one that is tested.
            (left, right) = (right, left);
            rightSet = SetOf(right.Number, state);
        }

        if (rightSet.Elements is [var single])
            return TestValue(left, single, isClaim, state);

        var alternatives = Alternatives(rightSet);
        foreach (var element in rightSet.Elements)
            Observe(element, left.Role, left.Id, state, isClaim, canBeNamed: true, alternatives);
        return new Outcome(Narrow(state, left.Number, SetOf(left.Number, state).Intersect(rightSet)), state);
    }

    /// <summary>Tests whether a place holds a value that the program names.</summary>
    private Outcome TestValue(Val place, Element value, bool isClaim, FlowState state)
    {
        var fallback = _values.FallbackOf(place.Number);
        var fact = state.FactOf(place.Number);
        var set = fact ?? Initial(place.Number);

        // e.ParamOne ?? 0 == 0 holds without any parameter, so it claims nothing.
        var isFallback = IsFallback(fallback, value.Value);
        // What the body has written stays what there is to judge, and not that it asks for it.
        var isClaimed = isClaim && !_isElsewhere && !isFallback && !IsWritten(place, set, value.Value);
        var asked = isClaimed ? _values.PlaceOf(place.Number) : null;
        Observe(value, place.Role, place.Id, state, isClaimed, canBeNamed: true, ImmutableArray<Element>.Empty, asked);
        if (!isClaim)
            NoteDenied(place, value);
        var origin = isClaimed && place.Role.IsParam() ? value.Origin : null;
        if (origin is not null)
            NoteTest(origin, place.Id, state);

        var whenEqual = Narrow(state, place.Number, fact, set, set.Equal(value.Value, origin));
        var whenNot = Narrow(state, place.Number, fact, set, set.NotEqual(value.Value));
        if (fallback is not { Source: var source })
            return new Outcome(whenEqual, whenNot);
        if (whenEqual is not null && !isFallback)
            whenEqual = Narrow(whenEqual, source.Number, SetOf(source.Number, whenEqual).Equal(value.Value, origin));
        if (whenNot is not null)
            whenNot = Narrow(whenNot, source.Number, SetOf(source.Number, whenNot).NotEqual(value.Value));
        return new Outcome(whenEqual, whenNot);
    }

    private static bool IsFallback((Val Source, ImmutableArray<long> Fallbacks)? fallback, long? value) =>
        fallback is { } known && value is { } number && known.Fallbacks.Contains(number);

    private FlowState? Narrow(FlowState state, int value, ValueSet set)
    {
        var fact = state.FactOf(value);
        return Narrow(state, value, fact, fact ?? Initial(value), set);
    }

    private static FlowState? Narrow(FlowState state, int value, ValueSet? fact, ValueSet before, ValueSet after) =>
        after.IsEmpty ? null : ReferenceEquals(after, before) ? state : state.With(value, fact, after);
}
