using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// Messages that come out of a sequence which leaves others out: foreach (var m in all.Where(IsNetwork))
internal sealed partial class Guards
{
    /// <summary>What the clauses let through before one whose lambda asks about an element.</summary>
    private NumberSet OfQuery(IAnonymousFunctionOperation lambda, bool isFirst)
    {
        if (CallWith(lambda) is not { } call || SourceOf(call) is not { } source)
            return NumberSet.All;
        // Aggregate(0, (sum, m) => ...)
        return OfSequence(source, isOther: !isFirst);
    }

    private static IInvocationOperation? CallWith(IAnonymousFunctionOperation lambda)
    {
        IOperation value = lambda;
        while (value.Parent is IConversionOperation or IDelegateCreationOperation)
            value = value.Parent;
        return value.Parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
    }

    /// <summary>What the elements of a sequence can be, as far as the clauses say that it comes from.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="isOther">Whether what is asked about was made of an element, so that nobody can say what a condition on that means for it.</param>
    private NumberSet OfSequence(IOperation sequence, bool isOther = false)
    {
        var set = NumberSet.All;
        while (!IsExhausted)
        {
            _read++;
            // A group as well is the sequence that it is used as.
            while (sequence is IConversionOperation conversion)
                sequence = conversion.Operand;
            set = set.Intersect(OfUses(_paths.Of(sequence), isOther));
            if (GivenBy(sequence) is not { } given)
            {
                if (sequence is not (ILocalReferenceOperation or IParameterReferenceOperation) || LoopOver(sequence) is not { } outer)
                    break;
                // foreach (var m in group)
                isOther = true;
                sequence = outer;
                continue;
            }

            if (sequence is IInvocationOperation call)
            {
                if (IsOfProgram(call))
                    return NumberSet.None;
                isOther |= !GivesElements(call.TargetMethod.Name);
                if (call.Arguments is [.., { Value: { } predicate, Parameter.Type: var type }] && !ReferenceEquals(predicate, given) && Gives(type))
                    set = set.Intersect(isOther ? NumberSet.None : OfPredicate(predicate));
            }

            isOther |= sequence is IPropertyReferenceOperation;
            sequence = given;
        }

        return set;
    }

    /// <summary>Where the elements of a sequence come from; null where that is not known.</summary>
    private IOperation? GivenBy(IOperation sequence) => sequence switch
    {
        ILocalReferenceOperation { Local: var local } => _paths.SourceOf(local) is { } kept and not IPatternOperation && kept != sequence ? kept : null,
        ITranslatedQueryOperation query => query.Operation,
        IInvocationOperation call => SourceOf(call),
        // lookup[true]
        IPropertyReferenceOperation { Instance: { } lookup, Arguments.IsEmpty: false } => lookup,
        // new Queue<EventMessage>(room)
        IObjectCreationOperation { Arguments: [{ Value: { Type.SpecialType: not SpecialType.System_Int32 } copied }] } => copied,
        _ when CollectionElements.IsExpression(sequence) && sequence.ChildOperations.ToArray() is [{ Syntax: SpreadElementSyntax } spread] => spread.ChildOperations.FirstOrDefault(),
        _ => null,
    };

    /// <summary>What gives a variable of a loop or of a query its elements.</summary>
    private static IOperation? LoopOver(IOperation variable)
    {
        var symbol = variable is ILocalReferenceOperation { Local: var local } ? local : (ISymbol)((IParameterReferenceOperation)variable).Parameter;
        for (var around = variable; around is not null; around = around.Parent)
        {
            if (around is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element }, Collection: var all } && SymbolEqualityComparer.Default.Equals(element, symbol))
                return all;
            if (around is IAnonymousFunctionOperation { Symbol.Parameters: [var parameter, ..] } lambda && SymbolEqualityComparer.Default.Equals(parameter, symbol))
                return CallWith(lambda) is { } call ? SourceOf(call) : null;
        }

        return null;
    }

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
                if (call.Arguments is not [.., { Value: var predicate, Parameter.Type: var type }] || !Gives(type))
                    return false;
                if (isOther)
                    return true;
                // A test of other members, or for null, leaves all numbers in.
                var (yes, no) = (OfPredicate(predicate), OfPredicate(predicate, holds: false));
                return !yes.Union(no).IsAll || !(yes.IsAll || no.IsAll);
            default:
                return false;
        }
    }

    /// <summary>What is put into a list there, or under which key into a dictionary, so that its elements are something else.</summary>
    private static IOperation? FilledWith(IOperation use, ref bool isOther)
    {
        switch (use)
        {
            case IInvocationOperation { TargetMethod.Name: "Add" or "Enqueue" or "Push" or "AddLast" or "AddFirst" or "Insert", Arguments: [{ Parameter.Type.SpecialType: SpecialType.System_Int32 }, { Value: var inserted }] }:
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

    // A method of the program that is given messages and gives messages leaves some out: OnlyRoom(all)
    private static bool IsOfProgram(IInvocationOperation call) =>
        !Source.IsOfTheFramework(call.TargetMethod) && !ForeignQueries.IsClause(call.TargetMethod) && ElementOf(call.Type) is { } element
        && call.Arguments.Select(static argument => argument.Value).Append(call.Instance).Any(given => SymbolEqualityComparer.Default.Equals(ElementOf(given is null ? null : MeetingCollector.Unconverted(given).Type), element));

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type is IArrayTypeSymbol { ElementType: var element } ? element : type is INamedTypeSymbol { TypeArguments: [var argument] } ? argument : null;

    // room[i] is any of its elements.
    private ImmutableArray<ISymbol> MembersOfElement() => _asked.Length > 1 && _asked[1] is ITypeSymbol ? _asked.RemoveRange(0, 2) : _asked.RemoveAt(0);

    /// <summary>The sequence or list that a call is made on.</summary>
    public static IOperation? SourceOf(IInvocationOperation call) => call.Instance ?? (call.Arguments is [{ Value: var first }, ..] ? first : null);

    private static bool GivesElements(string method) => method is "Where" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "Find" or "FindLast"
        or "FindAll" or "TakeWhile" or "Take" or "Skip" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Distinct" or "Reverse" or "ToList" or "ToArray" or "AsEnumerable";

    // A condition, not a number of elements or a key to sort by.
    private static bool Gives(ITypeSymbol? type) => Source.SignatureOf(type)?.ReturnType.SpecialType == SpecialType.System_Boolean;

    private NumberSet OfPredicate(IOperation predicate, bool holds = true)
    {
        if (Source.LambdaOf(predicate) is not { Symbol.Parameters: [var element, ..] } lambda || Source.ResultOf(lambda) is not { } result)
            return NumberSet.None;
        // The lambda has a name of its own for the element.
        var asked = _asked;
        _asked = MembersOfElement().Insert(0, element);
        var set = Of(result, holds);
        _asked = asked;
        return set;
    }
}
