using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// A value and a list that is written in place.
internal sealed partial class FlowAnalysis
{
    private KeptLists? _kept;

    /// <summary>
    /// The list, written in place or kept in a local, and the number of a <c>Contains</c>: an instance's, or an extension's whatever it is called on.
    /// </summary>
    private (IOperation List, IOperation Value)? ContainsOperands(IInvocationOperation call)
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
        return operands is { } found
            && (Integers.IsNumber(found.Value.Type) || found.Value.Type is { IsTupleType: true })
            && CollectionElements.Of(Written(found.List)).Any()
                ? found
                : null;
    }

    // Only bodies that search a local have them looked for.
    private IOperation Written(IOperation list) =>
        MeetingCollector.Unconverted(list) is ILocalReferenceOperation { Local: var local }
        && (_kept ??= KeptLists.In(_root, _cancellation)).Of(local) is { } kept
            ? kept
            : list;

    // new[] { 1L, 2L }.Contains(e.ParamOne) says what e.ParamOne is 1 or 2 says
    private Outcome TestContains(IOperation list, IOperation sought, bool isClaim)
    {
        if (sought.Type is { IsTupleType: true })
            return TestContainsTuple(list, sought, isClaim);
        Evaluate(list);
        var value = Evaluate(sought);
        if (_state is not { } state || value.Number == 0)
            return Outcome.Both(_state);
        list = Written(list);
        var fallback = _values.FallbackOf(value.Number);
        ValueSet? all = null;
        var set = SetOf(value.Number, state);
        var missed = set;
        var areKnown = CollectionElements.AreAll(list);
        var hasFallback = false;
        foreach (var element in CollectionElements.Of(list))
        {
            if (ConstantUse.TryCreate(element) is not { } constant)
            {
                areKnown = false;
                continue;
            }

            // As with TestValue, what stands there instead of null claims nothing, nor does what the body has written, or the program elsewhere.
            var isFallback = IsFallback(fallback, constant.Value);
            hasFallback |= isFallback;
            var isClaimed = isClaim && !isFallback && !IsWritten(value, set, constant.Value);
            var origin = isClaimed && value.Role.IsParam() ? constant : null;
            var one = new Element(constant.Value, origin, IsWritten: false);
            var asked = isClaimed ? _values.PlaceOf(value.Number) : null;
            Observe(one with { Origin = constant }, value.Role, value.Id, state, isClaimed, canBeNamed: true, ImmutableArray<Element>.Empty, asked);
            if (origin is not null)
                NoteTest(origin, value.Id, state);
            all = all?.Union(ValueSet.Of(one)) ?? ValueSet.Of(one);
            missed = missed.NotEqual(constant.Value);
        }

        var found = areKnown ? all : null;
        var (whenFound, whenMissed) = (NarrowTo(found, value.Number, state), Narrow(state, value.Number, missed));
        if (fallback is not { Source: var source } || all is null)
            return new Outcome(whenFound, whenMissed);
        return new Outcome(hasFallback ? whenFound : NarrowTo(found, source.Number, whenFound), NarrowAway(all, source.Number, whenMissed));
    }

    private FlowState? NarrowTo(ValueSet? all, int value, FlowState? state) =>
        all is null || state is null ? state : Narrow(state, value, SetOf(value, state).Intersect(all));

    private FlowState? NarrowAway(ValueSet all, int value, FlowState? state)
    {
        if (state is null)
            return null;
        var left = SetOf(value, state);
        foreach (var element in all.Elements)
            left = left.NotEqual(element.Value);
        return Narrow(state, value, left);
    }
}
