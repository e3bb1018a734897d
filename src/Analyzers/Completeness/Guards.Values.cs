using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// What came into a local, a list or a function inside of the body from somewhere else in the body: what decides there decides here as well.
internal sealed partial class Guards
{
    // Those that are being looked at: last = last.Next
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);

    /// <summary>What can be in a local: <c>if (m.EventId is 1003 or 1004) last = m;</c>.</summary>
    private NumberSet OfLocal(ILocalSymbol local)
    {
        if (!_entered.Add(local))
            return NumberSet.All;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var source = _paths.SourceOf(local);
        var set = source is null or IPatternOperation ? NumberSet.None : OfValue(source, members: _asked.RemoveAt(0));
        var isWritten = source is not null;
        foreach (var write in _paths.WritesOf(local))
        {
            isWritten = true;
            set = set.Union(write switch
            {
                ISimpleAssignmentOperation { Value: var value } => OfValue(value, members: _asked.RemoveAt(0)),
                // while (stack.TryPop(out var m))
                IArgumentOperation { Parent: IInvocationOperation { Instance: { } list, TargetMethod.Name: "TryPop" or "TryDequeue" or "TryTake" or "TryPeek" } } => OfSequence(list),
                _ => NumberSet.All,
            });
        }

        _entered.Remove(local);
        // A local that a loop or a pattern declares is written by it.
        return source is IPatternOperation || !isWritten ? NumberSet.All : source is null ? set : set.Intersect(OfSequence(source));
    }

    /// <summary>What can be in a value where it is given away.</summary>
    /// <param name="value">The value, or the object that it belongs to.</param>
    /// <param name="members">The members that lead from there to what is asked about.</param>
    private NumberSet OfValue(IOperation value, ImmutableArray<ISymbol> members)
    {
        value = MeetingCollector.Unconverted(value);
        if (value is IConditionalOperation { WhenFalse: { } whenFalse, WhenTrue: var whenTrue })
            return OfValue(whenTrue, members).Union(OfValue(whenFalse, members));
        if (value is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } })
            return NumberSet.None;
        if (members.IsEmpty && ConstantUse.TryCreate(value)?.Value is { } number)
            return NumberSet.Of(number);
        return _paths.Of(value) is { IsEmpty: false } path ? OfGoal(value, path.AddRange(members)) : NumberSet.All;
    }

    /// <summary>What comes to a function inside of the body of what it takes from around it.</summary>
    private NumberSet OfFunction(ILocalFunctionOperation function)
    {
        if (SymbolEqualityComparer.Default.Equals(_asked[0].ContainingSymbol, function.Symbol))
            return NumberSet.All;
        // A function that calls itself is given what it was called with.
        if (!_entered.Add(function.Symbol))
            return NumberSet.None;
        var set = NumberSet.None;
        var isUsed = false;
        foreach (var use in _paths.UsesOf(function.Symbol))
        {
            isUsed = true;
            set = set.Union(OfGoal(use, _asked));
        }

        _entered.Remove(function.Symbol);
        return isUsed ? set : NumberSet.All;
    }

    private NumberSet OfGoal(IOperation goal, ImmutableArray<ISymbol> path)
    {
        if (IsExhausted)
            return NumberSet.All;
        _read++;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var (goalBefore, askedBefore) = (_goal, _asked);
        (_goal, _asked) = (goal, path);
        var set = Arriving();
        (_goal, _asked) = (goalBefore, askedBefore);
        return set;
    }
}
