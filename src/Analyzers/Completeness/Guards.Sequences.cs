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
        if (CallWith(lambda) is not { } call || ValuePaths.SequenceOf(call) is not { } source)
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
                if (ConditionOf(call) is { } predicate)
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
        ILocalReferenceOperation { Local: var local } => _paths.SourceOf(local) is { } kept and not IPatternOperation ? kept : null,
        ITranslatedQueryOperation query => query.Operation,
        IInvocationOperation call => ValuePaths.SequenceOf(call),
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
                return CallWith(lambda) is { } call ? ValuePaths.SequenceOf(call) : null;
        }

        return null;
    }

    // A method of the program that is given messages and gives messages leaves some out: OnlyRoom(all)
    private static bool IsOfProgram(IInvocationOperation call) =>
        !Source.IsOfTheFramework(call.TargetMethod) && !ForeignQueries.IsClause(call.TargetMethod) && ElementOf(call.Type) is { } element
        && call.Arguments.Select(static argument => argument.Value).Append(call.Instance).Any(given => SymbolEqualityComparer.Default.Equals(ElementOf(given is null ? null : MeetingCollector.Unconverted(given).Type), element));

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type is IArrayTypeSymbol { ElementType: var element } ? element : type is INamedTypeSymbol { TypeArguments: [var argument] } ? argument : null;

    private static bool GivesElements(string method) => method is "Where" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "Find" or "FindLast"
        or "FindAll" or "TakeWhile" or "Take" or "Skip" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Distinct" or "Reverse" or "ToList" or "ToArray" or "AsEnumerable";

    // A condition, not a number of elements or a key to sort by.
    private static IOperation? ConditionOf(IInvocationOperation call) =>
        call.Arguments is [.., { Value: var last, Parameter.Type: var type }] && Source.SignatureOf(type)?.ReturnType.SpecialType == SpecialType.System_Boolean ? last : null;

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
