using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Tuples that are compared, part by part: literals, variables that hold them, lists of literals.
internal sealed partial class FlowAnalysis
{
    // (e.EventId, e.ParamOne) == (1003, 7), key == (1003, 7): all parts are evaluated, then compared one by one
    private Outcome TestTuples(ITupleBinaryOperation comparison, bool isClaim)
    {
        var before = _state;
        var lefts = NumbersIn(comparison.LeftOperand);
        var rights = NumbersIn(comparison.RightOperand);
        var isEqual = comparison.OperatorKind == BinaryOperatorKind.Equals;
        var claim = isEqual ? isClaim : !isClaim;
        var result = TestParts(lefts, rights, claim);
        if (claim)
            CheckLinked(before, result.True);
        return isEqual ? result : result.Swap();
    }

    private Outcome TestParts(Val[] lefts, Val[] rights, bool isClaim)
    {
        var different = _work.Paths.Count;
        // The ID says what the parameters beside it mean, wherever it stands.
        foreach (var isId in s_idFirst)
        {
            for (var i = 0; i < lefts.Length && i < rights.Length && _state is not null; i++)
            {
                if ((lefts[i].Role == Role.EventId || rights[i].Role == Role.EventId) != isId)
                    continue;
                var next = TestEqual(lefts[i], rights[i], isClaim);
                _work.Paths.Add(next.False);
                _state = next.True;
            }
        }

        return new Outcome(_state, JoinPaths(different));
    }

    private static readonly bool[] s_idFirst = [true, false];

    /// <summary>The parts of a tuple, those that are no numbers as unknown values: of a literal its elements, of anything else what is known of it.</summary>
    private Val[] NumbersIn(IOperation operand)
    {
        if (MeetingCollector.Unconverted(operand) is ITupleOperation literal)
        {
            var parts = literal.Elements.Select(Evaluate).ToArray();
            NoteMixed(literal, parts);
            return parts;
        }

        return NumbersIn(Evaluate(operand).Number, operand.Type);
    }

    private Val[] NumbersIn(int owner, ITypeSymbol? type) =>
        ObjectTypes.WithoutNull(type) is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } tuple
            ? [.. elements.Select((element, i) => Integers.IsNumber(element.Type) ? OfItsMessage(PartOf(owner, tuple, method: null, i)) : Val.Unknown)]
            : [];

    // key.ParamOne = other.ParamOne: what was read from another message still is that one's.
    private Val OfItsMessage(Val part) => part.Role.IsParam() && _values.IdBeside(part.Number) is not 0 and var id ? part with { Id = id } : part;

    // new[] { (1003, 7), (7001, 2) }.Contains((e.EventId, e.ParamOne)) asks for each of them
    private Outcome TestContainsTuple(IOperation list, IOperation sought, bool isClaim)
    {
        (var isAsked, _isAsked) = (_isAsked, true);
        Evaluate(list);
        _isAsked = isAsked;
        var parts = NumbersIn(Evaluate(sought).Number, sought.Type);
        TestElements(parts, list, isClaim);
        return Outcome.Both(_state);
    }

    private void TestElements(Val[] parts, IOperation list, bool isClaim)
    {
        foreach (var element in CollectionElements.Of(Written(list)))
        {
            if (MeetingCollector.Unconverted(element) is ITupleOperation literal)
                TestTuple(parts, [.. literal.Elements.Select(ConstantIn)], isClaim && !literal.Elements.Any(IsOwn));
        }
    }

    // What it says is heard, and forgotten.
    private void TestTuple(Val[] lefts, Val[] rights, bool isClaim)
    {
        var state = _state;
        var result = TestParts(lefts, rights, isClaim);
        if (isClaim)
            CheckLinked(state, result.True);
        _state = state;
    }

    private Val ConstantIn(IOperation element) =>
        ConstantUse.TryCreate(element) is { } constant
            ? new Val(_values.Add(ValueSet.Of(new Element(constant.Value, constant, IsWritten: true))))
            : Val.Unknown;

    /// <summary>What a loop that takes each element apart takes apart: a tuple of numbers and texts, in which an ID says what a parameter means.</summary>
    private static INamedTypeSymbol? TupleOf(IForEachLoopOperation loop) =>
        NumberTypes.TupleIn(MeetingCollector.Unconverted(loop.Collection).Type) is { } tuple
        && !tuple.TupleElements.Any(static element => ObjectTypes.IsObject(element.Type))
            ? tuple
            : null;
}
