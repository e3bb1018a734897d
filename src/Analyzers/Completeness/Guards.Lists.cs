using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// Lists that the body fills, or takes something out of, somewhere else.
internal sealed partial class Guards
{
    /// <summary>What is put into a list.</summary>
    /// <param name="Value">The element; null where it is worked out of what is there.</param>
    /// <param name="Key">In a dictionary, what it is found by.</param>
    private readonly record struct Entry(IOperation? Value, IOperation? Key = null);

    // Those that are being looked at: room.Add(room[0])
    private readonly HashSet<ISymbol> _filled = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// What the body does to a list, or asks of all its elements, somewhere else:
    /// <c>all.RemoveAll(m => ...)</c>, <c>if (!all.All(...)) return;</c>, <c>room.Add(m)</c>.
    /// </summary>
    private NumberSet OfUses(ImmutableArray<ISymbol> list, bool isOther)
    {
        if (list.IsEmpty)
            return NumberSet.All;
        // What is in there already adds nothing.
        if (!_filled.Add(list[list.Length - 1]))
            return NumberSet.None;
        var added = Begins(list);
        var isFilled = false;
        var isLeft = false;
        foreach (var use in _paths.UsesOf(list))
        {
            isLeft |= use is IInvocationOperation call && LeavesOut(call, isOther);
            if (isLeft)
                break;
            if (added is not { } before || FilledWith(use) is not { } entry)
                continue;
            isFilled = true;
            added = before.Union(OfEntry(entry, isOther));
        }

        _filled.Remove(list[list.Length - 1]);
        return isLeft ? NumberSet.None : isFilled ? added ?? NumberSet.All : NumberSet.All;
    }

    /// <summary>Whether a call removes elements, or tells whether all of them are as they should be.</summary>
    private bool LeavesOut(IInvocationOperation call, bool isOther)
    {
        switch (call.TargetMethod.Name)
        {
            case "RemoveAt" or "Remove":
                return true;
            // Which one it found is asked for by its index.
            case "FindIndex" or "FindLastIndex" when !IsByIndex:
                return false;
            case "All" or "Any" or "Exists" or "TrueForAll" or "RemoveAll" or "RemoveWhere" or "FindIndex" or "FindLastIndex":
                if (ConditionOf(call) is not { } predicate)
                    return false;
                if (isOther)
                    return true;
                // A test of other members, or for null, leaves all numbers in.
                var (yes, no) = (OfPredicate(predicate), OfPredicate(predicate, holds: false));
                return !yes.IsAll && !no.IsAll;
            default:
                return false;
        }
    }

    /// <summary>What is put into a list there, or into a dictionary.</summary>
    private static Entry? FilledWith(IOperation use)
    {
        switch (use)
        {
            case IInvocationOperation { TargetMethod.Name: "Insert", Arguments: [_, { Value: var inserted }] }:
                return new Entry(inserted);
            case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [{ Value: var key }, { Value: var added }] }:
                return new Entry(added, key);
            // With what it is sorted by, or what ends the waiting
            case IInvocationOperation { TargetMethod.Name: "Enqueue" or "WriteAsync" or "TryWrite", Arguments: [{ Value: var added }, ..] }:
                return new Entry(added);
            case IInvocationOperation { TargetMethod.Name: "Add" or "Push" or "AddLast" or "AddFirst", Arguments: [.., { Value: var added }] }:
                return new Entry(added);
            // byUser.GetOrAdd(user, _ => []).Add(m)
            case IInvocationOperation { TargetMethod.Name: "GetOrAdd" or "AddOrUpdate", Type: { SpecialType: SpecialType.None } kept }
                when RowOf(kept) is not null:
                return new Entry(use);
            case IPropertyReferenceOperation { Instance: { } list, Arguments: [{ Value: var index }], Parent: var write }:
                return new Entry((write as ISimpleAssignmentOperation)?.Value, PairOf(list.Type, "Key") is null ? null : index);
            case IArrayElementReferenceOperation { Parent: var write }:
                return new Entry((write as ISimpleAssignmentOperation)?.Value);
            default:
                return null;
        }
    }

    private NumberSet OfEntry(in Entry entry, bool isOther)
    {
        // byUser[user] = list = [], and then list.Add(m): what is put into lists that stand in a list is not followed.
        if (entry.Value?.Type is { SpecialType: not SpecialType.System_String } held && RowOf(held) is not null)
            return NumberSet.None;
        if (!isOther)
        {
            var members = MembersOfElement();
            if (entry.Key is null || IsByIndex)
                return entry.Value is null ? NumberSet.All : OfValue(entry.Value, members);
            if (members is [{ Name: ("Key" or "Value") and var name }, ..])
                return (name == "Key" ? entry.Key : entry.Value) is { } part ? OfValue(part, members.RemoveAt(0)) : NumberSet.All;
        }

        return OfParts(entry.Value).Intersect(OfParts(entry.Key)).IsAll ? NumberSet.All : NumberSet.None;
    }

    // (m.EventId, 1): what is asked about may be any of them.
    private NumberSet OfParts(IOperation? element) => element is null ? NumberSet.All : MeetingCollector.Unconverted(element) switch
    {
        ITupleOperation { Elements: var parts } => parts.Aggregate(NumberSet.All, (set, part) => set.Intersect(OfParts(part))),
        { ConstantValue.HasValue: true } => NumberSet.All,
        var part => OfValue(
            part,
            _asked.Length > 1
                && part.Type is { } type
                && Number is { ContainingType: { } owner } member
                && ObjectTypes.Is(type, owner)
                    ? ImmutableArray.Create(member)
                    : ImmutableArray<ISymbol>.Empty),
    };

    /// <summary>What is in a list where the body has made it; null where that is not known.</summary>
    private NumberSet? Begins(ImmutableArray<ISymbol> list)
    {
        if (list is not [ILocalSymbol local] || _paths.SourceOf(local) is not { } source)
            return null;
        var made = MeetingCollector.Unconverted(source);
        switch (made)
        {
            case IObjectCreationOperation { Initializer: null, Arguments: var arguments }
                when arguments.All(static argument => IsSizeOrOrder(argument.Value.Type)):
                return NumberSet.None;
            case IArrayCreationOperation { Initializer: null }:
                return NumberSet.None;
            case IInvocationOperation { TargetMethod.ContainingType: { Name: "Channel", IsStatic: true } }:
                return NumberSet.None;
            // { [7000] = 0, [7001] = 0 }
            case IObjectCreationOperation when MembersOfElement() is [{ Name: "Key" }] && CollectionElements.AreAll(made):
                var keys = CollectionElements.Of(made).Select(ConstantUse.TryCreate).ToArray();
                return Array.Exists(keys, static key => key?.Value is null) ? null : NumberSet.Of(keys.Select(static key => key!.Value).OfType<long>());
            default:
                return CollectionElements.IsExpression(made) && !made.ChildOperations.Any() ? NumberSet.None : null;
        }
    }

    // How many there is room for, and how they are compared
    private static bool IsSizeOrOrder(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Int32 }
        or { Name: "StringComparer" or "IComparer" or "IEqualityComparer" or "Comparer" or "EqualityComparer" };

    // room[i] is any of its elements.
    private ImmutableArray<ISymbol> MembersOfElement() => IsByIndex ? _asked.RemoveRange(0, 2) : _asked.RemoveAt(0);

    private bool IsByIndex => _asked.Length > 1 && _asked[1] is ITypeSymbol;
}
