using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// Lists that the body fills, or takes something out of, somewhere else.
internal sealed partial class Guards
{
    /// <summary>What the body does to a list, or asks of all its elements, somewhere else: <c>all.RemoveAll(m => ...)</c>, <c>if (!all.All(...)) return;</c>, <c>room.Add(m)</c>.</summary>
    private NumberSet OfUses(ImmutableArray<ISymbol> list, bool isOther)
    {
        var added = NumberSet.None;
        var isFilled = false;
        foreach (var use in _paths.UsesOf(list))
        {
            if (use is IInvocationOperation call && LeavesOut(call, isOther))
                return NumberSet.None;
            if (FilledWith(use, ref isOther) is not { } element)
                continue;
            isFilled = true;
            added = added.Union(isOther ? OfParts(element) : OfValue(element, MembersOfElement()));
        }

        if (!isFilled || !StartsEmpty(list))
            return NumberSet.All;
        return !isOther || added.IsAll ? added : NumberSet.None;
    }

    /// <summary>Whether a call removes elements, or tells whether all of them are as they should be.</summary>
    private bool LeavesOut(IInvocationOperation call, bool isOther)
    {
        switch (call.TargetMethod.Name)
        {
            case "RemoveAt" or "Remove":
                return true;
            case "All" or "Any" or "Exists" or "TrueForAll" or "RemoveAll" or "RemoveWhere":
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

    /// <summary>What is put into a list there, or under which key into a dictionary, so that its elements are something else.</summary>
    private static IOperation? FilledWith(IOperation use, ref bool isOther)
    {
        switch (use)
        {
            case IInvocationOperation { TargetMethod.Name: "Insert", Arguments: [_, { Value: var inserted }] }:
                return inserted;
            case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [{ Value: var key }, _] }:
                isOther = true;
                return key;
            case IInvocationOperation { TargetMethod.Name: "Add" or "Enqueue" or "Push" or "AddLast" or "AddFirst", Arguments: [.., { Value: var added }] }:
                return added;
            case IPropertyReferenceOperation { Arguments: [{ Value: var key }] }:
                isOther = true;
                return key;
            default:
                return null;
        }
    }

    // (m.EventId, 1): what is asked about may be any of them.
    private NumberSet OfParts(IOperation element) => MeetingCollector.Unconverted(element) switch
    {
        ITupleOperation { Elements: var parts } => parts.Aggregate(NumberSet.All, (set, part) => set.Intersect(OfParts(part))),
        var part => OfValue(part, ImmutableArray<ISymbol>.Empty),
    };

    private bool StartsEmpty(ImmutableArray<ISymbol> list) => list is [ILocalSymbol local] && _paths.SourceOf(local) is { } source && MeetingCollector.Unconverted(source) switch
    {
        IObjectCreationOperation { Initializer: null, Arguments: var arguments } => arguments.All(static argument => argument.Value.Type?.SpecialType == SpecialType.System_Int32),
        var made => CollectionElements.IsExpression(made) && !made.ChildOperations.Any(),
    };

    // room[i] is any of its elements.
    private ImmutableArray<ISymbol> MembersOfElement() => _asked.Length > 1 && _asked[1] is ITypeSymbol ? _asked.RemoveRange(0, 2) : _asked.RemoveAt(0);
}
