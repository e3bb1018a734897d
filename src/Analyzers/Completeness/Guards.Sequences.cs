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
    /// <summary>What the elements of a sequence can be, as far as the clauses say that it comes from.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="isOther">Whether what is asked about was made of an element, so that nobody can say what a condition on that means for it.</param>
    private NumberSet OfSequence(IOperation sequence, bool isOther = false) => OfSequence(sequence, _asked, isOther);

    private NumberSet OfSequence(IOperation sequence, ImmutableArray<ISymbol> path, bool isOther = false)
    {
        // On the way, it may become a member of the elements.
        var asked = _asked;
        _asked = path;
        var set = OfClauses(sequence, isOther);
        _asked = asked;
        return set;
    }

    private NumberSet OfClauses(IOperation sequence, bool isOther)
    {
        var isByKey = false;
        var set = NumberSet.All;
        while (!IsExhausted)
        {
            _read++;
            // A group as well is the sequence that it is used as.
            while (sequence is IConversionOperation conversion)
                sequence = conversion.Operand;
            set = set.Intersect(OfUses(_paths.Of(sequence), isOther));
            // last.Values
            if (sequence is IPropertyReferenceOperation { Property.Name: "Keys" or "Values", Instance: { } pairs, Property.Name: var part }
                && PairOf(pairs.Type, part.Substring(0, part.Length - 1)) is { } member)
            {
                _asked = MembersOfElement().Insert(0, member).Insert(0, _asked[0]);
                sequence = pairs;
                continue;
            }

            if (GivenBy(sequence) is not { } given)
            {
                // Select(u => new { Room = u.Where(IsRoom) }), and then u.Room; foreach (var pair in byUser), and then pair.Value
                var variable = sequence is IPropertyReferenceOperation
                {
                    Property.ContainingType: { IsAnonymousType: true } or { Name: "KeyValuePair" }, Instance: { } holder
                }
                    ? holder
                    : sequence;
                if (variable is not (ILocalReferenceOperation or IParameterReferenceOperation) || LoopOver(variable) is not { } outer)
                    return IsChosenElsewhere(sequence) ? NumberSet.None : set;
                // foreach (var m in group)
                isOther = true;
                sequence = outer;
                continue;
            }

            if (sequence is IInvocationOperation call)
            {
                if (IsOfProgram(call)
                    || IsChosenElsewhere(call)
                    || IsMadeByChoice(call)
                    || GivesSome(call)
                    || call.Arguments.Any(argument => GivesSome(argument.Value))
                    || isByKey && IsByKeyOfAsked(call)
                    || OfTypeLeavesOut(call, given))
                {
                    return NumberSet.None;
                }

                // What is found in it is what it was made of: var byTime = all.ToDictionary(m => m.Time); byTime[5]
                if (IsOfElements(call) && WithoutPair() is { } without)
                    _asked = without;
                else
                    isOther |= !GivesElements(call.TargetMethod.Name);
                if (ConditionOf(call) is { } predicate)
                    set = set.Intersect(isOther ? NumberSet.None : OfPredicate(predicate));
            }

            isByKey |= sequence is IPropertyReferenceOperation;
            isOther |= sequence is IPropertyReferenceOperation;
            sequence = given;
        }

        return set;
    }

    /// <summary>Where the elements of a sequence come from; null where that is not known.</summary>
    private IOperation? GivenBy(IOperation sequence) => sequence switch
    {
        ILocalReferenceOperation { Local: var local } => _paths.SourceOf(local) is { } kept ? kept is IPatternOperation ? null : kept : TakenApart(local),
        ITranslatedQueryOperation query => query.Operation,
        IAwaitOperation awaited => ForeignQueries.TaskOf(awaited),
        IInvocationOperation call => ValuePaths.SequenceOf(call),
        // lookup[true]
        IPropertyReferenceOperation { Instance: { } lookup, Arguments.IsEmpty: false } => lookup,
        // new Queue<EventMessage>(room)
        IObjectCreationOperation { Arguments: [{ Value: { Type.SpecialType: not SpecialType.System_Int32 } copied }] } => copied,
        _ when CollectionElements.IsExpression(sequence)
            && sequence.ChildOperations.ToArray() is [{ Syntax: SpreadElementSyntax } spread] =>
            spread.ChildOperations.FirstOrDefault(),
        _ => null,
    };

    // var (rooms, others) = Partition(all, IsRoom)
    private IOperation? TakenApart(ILocalSymbol local) =>
        _paths.WritesOf(local).ToArray() is [IDeconstructionAssignmentOperation { Value: var whole }]
        && MeetingCollector.Unconverted(whole) is IInvocationOperation call
            ? call
            : null;

    /// <summary>What gives a variable of a loop or of a query its elements.</summary>
    private static IOperation? LoopOver(IOperation variable)
    {
        var symbol = VariableOf(variable);
        for (var around = variable; around is not null; around = around.Parent)
        {
            if (around is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element }, Collection: var all }
                && SymbolEqualityComparer.Default.Equals(element, symbol))
            {
                return all;
            }

            if (around is IAnonymousFunctionOperation { Symbol.Parameters: [var parameter, ..] } lambda
                && SymbolEqualityComparer.Default.Equals(parameter, symbol))
            {
                return CallWith(lambda) is { } call ? ValuePaths.SequenceOf(call) : null;
            }
        }

        return null;
    }

    // all.ToDictionary(m => m.Time): its values are the elements.
    private static bool IsOfElements(IInvocationOperation call) =>
        call.TargetMethod.Name is "ToDictionary" or "ToFrozenDictionary" or "ToImmutableDictionary"
        && call.Arguments.Count(static argument =>
            Source.SignatureOf(argument.Parameter?.Type) is not null
            && argument.ArgumentKind != ArgumentKind.DefaultValue) == 1;

    /// <summary>What is asked about, where it is the value of a pair, as a member of the value; null where it is something else.</summary>
    private ImmutableArray<ISymbol>? WithoutPair() => IsByIndex ? MembersOfElement().Insert(0, _asked[0])
        : _asked is [_, { Name: "Value", ContainingType.Name: "KeyValuePair" }, ..] ? _asked.RemoveAt(1) : null;

    // all.OfType<RoomEvent>()
    private bool OfTypeLeavesOut(IInvocationOperation call, IOperation given) =>
        call.TargetMethod is { Name: "OfType", TypeArguments: [var type] } && IsNarrower(type, RowOf(MeetingCollector.Unconverted(given).Type));

    // A method of the program that is given messages and gives messages leaves some out: OnlyRoom(all)
    private static bool IsOfProgram(IInvocationOperation call) =>
        !Source.IsOfTheFramework(call.TargetMethod) && !ForeignQueries.IsClause(call.TargetMethod) && ElementOf(call.Type) is { } element
        && call.Arguments.Select(static argument => argument.Value).Append(call.Instance).Any(given =>
            SymbolEqualityComparer.Default.Equals(ElementOf(given is null ? null : MeetingCollector.Unconverted(given).Type), element));

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { ElementType: var element }
            ? element
            : type is INamedTypeSymbol { TypeArguments: [var argument] }
                ? argument
                : null;

    // Select(u => u.Content.Last(IsRoom)), let room = IsRoom(m): what is made of an element may be what was chosen, or say so.
    private bool IsMadeByChoice(IInvocationOperation call) =>
        call.TargetMethod.Name is "Select" or "SelectMany"
        && call.Arguments.Any(argument =>
            Source.LambdaOf(argument.Value) is { Body: var body }
            && body.Descendants().OfType<IInvocationOperation>().Any(inner =>
                IsGivenMessage(inner) && IsKind(inner.Type) || ConditionOf(inner) is not null));

    // IsRoom(m), KindOf(m)
    private static bool IsKind(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum };

    // As well as those that are waited for: FirstAsync
    internal static bool GivesElements(string method) =>
        (method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - "Async".Length) : method)
            is "Where" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault"
            or "Find" or "FindLast" or "FindAll" or "TakeWhile" or "Take" or "Skip"
            or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending"
            or "Distinct" or "Reverse" or "ToList" or "ToArray"
            or "AsEnumerable" or "OfType" or "Cast" or "ReadAll" or "Read";

    // A condition, not a number of elements or a key to sort by.
    private static IOperation? ConditionOf(IInvocationOperation call) =>
        call.Arguments.LastOrDefault(
            static argument => Source.SignatureOf(argument.Parameter?.Type)?.ReturnType.SpecialType == SpecialType.System_Boolean)
            ?.Value;

    private NumberSet OfPredicate(IOperation predicate, bool holds = true)
    {
        if (Source.LambdaOf(predicate) is not { Symbol.Parameters: [var element, ..] } lambda || Source.ResultOf(lambda) is not { } result)
            return NumberSet.None;
        return OfElement(element, result, holds);
    }

    // The lambda has a name of its own for the element.
    private NumberSet OfElement(IParameterSymbol element, IOperation condition, bool holds)
    {
        var asked = _asked;
        _asked = MembersOfElement().Insert(0, element);
        var set = Of(condition, holds);
        _asked = asked;
        return set;
    }

    // A test of other members, or for null, leaves all numbers in.
    private bool LeavesOut(IParameterSymbol element, IOperation condition) =>
        !OfElement(element, condition, holds: true).IsAll
        && !OfElement(element, condition, holds: false).IsAll;
}
