using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Conditions on several values at once: a value and a list that is written in place, and two tuples.
internal sealed partial class FlowAnalysis
{
    /// <summary>The list, written in place, and the number of a <c>Contains</c>: an instance's, or an extension's whatever it is called on.</summary>
    private static (IOperation List, IOperation Value)? ContainsOperands(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "Contains" || !Source.IsOfTheFramework(call.TargetMethod))
            return null;
        var given = call.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue).ToImmutableArray();
        (IOperation List, IOperation Value)? operands = (call.Instance, given) switch
        {
            ({ } instance, [{ Value: var sought }]) => (instance, sought),
            (null, [{ Parameter.Ordinal: 0, Value: var source }, { Value: var sought }]) => (source, sought),
            _ => null,
        };
        return operands is { } found && Integers.IsNumber(found.Value.Type) && CollectionElements.Of(found.List).Any() ? found : null;
    }

    // new[] { 1L, 2L }.Contains(e.ParamOne) says what e.ParamOne is 1 or 2 says
    private Outcome TestContains(IOperation list, IOperation sought, bool isClaim)
    {
        Evaluate(list);
        var value = Evaluate(sought);
        if (_state is not { } state || value.Number == 0)
            return Outcome.Both(_state);
        ValueSet? all = null;
        var (found, missed) = (SetOf(value.Number, state), SetOf(value.Number, state));
        var areKnown = CollectionElements.AreAll(list);
        foreach (var element in CollectionElements.Of(list))
        {
            if (ConstantUse.TryCreate(element) is not { } constant)
            {
                areKnown = false;
                continue;
            }

            var origin = isClaim && value.Role.IsParam() ? constant : null;
            var one = new Element(constant.Value, origin, IsWritten: false);
            Observe(one with { Origin = constant }, value.Role, value.Id, state, isClaim, canBeNamed: true, ImmutableArray<long?>.Empty);
            if (origin is not null)
                _work.TestedIn[origin] = _condition;
            all = all?.Union(ValueSet.Of(one)) ?? ValueSet.Of(one);
            missed = missed.NotEqual(constant.Value);
        }

        if (all is not null && areKnown)
            found = found.Intersect(all);
        return new Outcome(Narrow(state, value.Number, found), Narrow(state, value.Number, missed));
    }

    // (e.EventId, e.ParamOne) == (1003, 7): all elements are evaluated, then compared one by one
    private Outcome TestTuples(ITupleBinaryOperation comparison, bool isClaim)
    {
        if (MeetingCollector.Unconverted(comparison.LeftOperand) is not ITupleOperation left || MeetingCollector.Unconverted(comparison.RightOperand) is not ITupleOperation right
            || left.Elements.Length != right.Elements.Length)
        {
            Evaluate(comparison.LeftOperand);
            Evaluate(comparison.RightOperand);
            return Outcome.Both(_state);
        }

        var before = _state;
        var lefts = left.Elements.Select(Evaluate).ToArray();
        var rights = right.Elements.Select(Evaluate).ToArray();
        var isEqual = comparison.OperatorKind == BinaryOperatorKind.Equals;
        var claim = isEqual ? isClaim : !isClaim;
        var different = _work.Paths.Count;
        for (var i = 0; i < lefts.Length && _state is not null; i++)
        {
            var next = TestEqual(lefts[i], rights[i], claim);
            _work.Paths.Add(next.False);
            _state = next.True;
        }

        if (claim)
            CheckLinked(before, _state);
        var result = new Outcome(_state, JoinPaths(different));
        return isEqual ? result : result.Swap();
    }
}
