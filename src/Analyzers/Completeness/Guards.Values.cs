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
    private readonly HashSet<ISymbol> _entered;

    /// <summary>What can be in a local: <c>if (m.EventId is 1003 or 1004) last = m;</c>.</summary>
    private NumberSet OfLocal(ILocalSymbol local)
    {
        if (!_entered.Add(local))
            return NumberSet.All;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var source = _paths.SourceOf(local);
        var members = _asked.RemoveAt(0);
        var set = source switch
        {
            null => NumberSet.None,
            // RoomOnly(m) is { } room
            IPatternOperation pattern => MatchedValue.Of(pattern) is var (value, inner) ? OfValue(value, inner.AddRange(members)) : NumberSet.All,
            // var session = new Session(); if (IsRoom(m)) session.Last = m;
            IObjectCreationOperation made when members.Length > 1 && !Begins(made, members[0]) && GivenTo(local, members) is { } given => given,
            _ => OfValue(source, members),
        };
        var isWritten = source is not null;
        foreach (var write in _paths.WritesOf(local))
        {
            isWritten = true;
            set = set.Union(write switch
            {
                ISimpleAssignmentOperation { Value: var value } => OfValue(value, members),
                ICoalesceAssignmentOperation { Value: var value } => OfValue(value, members),
                // (last, count) = (m, count + 1)
                IDeconstructionAssignmentOperation { Target: var places, Value: var values } => OfPart(local, places, values, members),
                // last.TryGetValue(user, out var m)
                IArgumentOperation { Parent: IInvocationOperation { Instance: { } list, TargetMethod.Name: "TryGetValue" or "TryRemove" or "Remove" } }
                    when PairOf(list.Type, "Value") is { } given =>
                    OfMember(list, given, members),
                // while (stack.TryPop(out var m))
                IArgumentOperation
                {
                    Parent: IInvocationOperation { Instance: { } list, TargetMethod.Name: "TryPop" or "TryDequeue" or "TryTake" or "TryPeek" or "TryRead" }
                } =>
                    OfSequence(list),
                _ => NumberSet.All,
            });
        }

        _entered.Remove(local);
        // A local that a loop or a pattern declares is written by it.
        return !isWritten ? NumberSet.All : source is null or IPatternOperation ? set : set.Intersect(OfSequence(source));
    }

    // new Session(m), new Session { Last = m }
    private static bool Begins(IObjectCreationOperation made, ISymbol member) =>
        made.Arguments.Any(argument => IsSame(argument.Value.Type, ObjectTypes.TypeOf(member)))
        || made.Initializer is { Initializers: var all }
            && all.Any(given => given is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var written } }
                || SymbolEqualityComparer.Default.Equals(written.OriginalDefinition, member));

    private NumberSet? GivenTo(ILocalSymbol local, ImmutableArray<ISymbol> members)
    {
        NumberSet? set = null;
        foreach (var value in _paths.GivenTo(ImmutableArray.Create(local, members[0])))
            set = (set ?? NumberSet.None).Union(OfValue(value, members.RemoveAt(0)));
        return set;
    }

    /// <summary>What can be in a value where it is given away.</summary>
    /// <param name="value">The value, or the object that it belongs to.</param>
    /// <param name="members">The members that lead from there to what is asked about.</param>
    private NumberSet OfValue(IOperation value, ImmutableArray<ISymbol> members)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        value = MeetingCollector.Unconverted(value);
        if (value is IConditionalOperation { WhenFalse: { } whenFalse, WhenTrue: var whenTrue })
            return OfValue(whenTrue, members).Union(OfValue(whenFalse, members));
        if (value is ICoalesceOperation { Value: var preferred, WhenNull: var otherwise })
            return OfValue(preferred, members).Union(OfValue(otherwise, members));
        if (value is IThrowOperation || IsNull(value))
            return NumberSet.None;
        // What is in there already adds nothing.
        if (value is ILocalReferenceOperation { Local: var local } && _entered.Contains(local))
            return NumberSet.None;
        if (members.IsEmpty && ConstantUse.TryCreate(value)?.Value is { } number)
            return NumberSet.Of(number);
        return _paths.Of(value) is { IsEmpty: false } path ? OfGoal(value, path.AddRange(members)) : OfUnnamed(value, members);
    }

    /// <summary>What comes to a function inside of the body of what it takes from around it.</summary>
    private NumberSet OfFunction(ILocalFunctionOperation function)
    {
        var isOwn = SymbolEqualityComparer.Default.Equals(_asked[0].ContainingSymbol, function.Symbol);
        if (isOwn && _asked[0] is not IParameterSymbol)
            return NumberSet.All;
        // A function that calls itself is given what it was called with.
        if (!_entered.Add(function.Symbol))
            return NumberSet.None;
        var uses = _paths.UsesOf(function.Symbol);
        var set = OfAll(uses, isOwn ? use => OfHanded(use, ((IParameterSymbol)_asked[0]).Ordinal) : use => OfGoal(use, _asked));
        _entered.Remove(function.Symbol);
        return set;
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
