using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// Messages that come out of a sequence which leaves others out: foreach (var m in all.Where(IsNetwork))
internal sealed partial class Guards
{
    /// <summary>What the clauses let through before one whose lambda asks about an element.</summary>
    private NumberSet OfQuery(IAnonymousFunctionOperation lambda)
    {
        IOperation value = lambda;
        while (value.Parent is IConversionOperation or IDelegateCreationOperation)
            value = value.Parent;
        return value.Parent is IArgumentOperation { Parent: IInvocationOperation call } && SourceOf(call) is { } source ? OfSequence(source) : NumberSet.All;
    }

    private NumberSet OfSequence(IOperation sequence)
    {
        var set = NumberSet.All;
        while (!IsExhausted)
        {
            _read++;
            sequence = MeetingCollector.Unconverted(sequence);
            if (sequence is ILocalReferenceOperation { Local: var local } && _paths.SourceOf(local) is { } kept)
            {
                sequence = kept;
                continue;
            }

            if (sequence is ITranslatedQueryOperation query)
            {
                sequence = query.Operation;
                continue;
            }

            if (sequence is not IInvocationOperation call || SourceOf(call) is not { } source || !GivesElements(call.TargetMethod.Name))
                break;
            if (call.Arguments is [.., { Value: { } predicate, Parameter.Type: var type }] && !ReferenceEquals(predicate, source) && Gives(type))
                set = set.Intersect(OfPredicate(predicate));
            sequence = source;
        }

        return set;
    }

    private static IOperation? SourceOf(IInvocationOperation call) => call.Instance ?? (call.Arguments is [{ Value: var first }, ..] ? first : null);

    private static bool GivesElements(string method) => method is "Where" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "Find" or "FindLast"
        or "FindAll" or "TakeWhile" or "Take" or "Skip" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Distinct" or "Reverse" or "ToList" or "ToArray" or "AsEnumerable";

    // A condition, not a number of elements or a key to sort by.
    private static bool Gives(ITypeSymbol? type) => Source.SignatureOf(type)?.ReturnType.SpecialType == SpecialType.System_Boolean;

    private NumberSet OfPredicate(IOperation predicate)
    {
        if (Source.LambdaOf(predicate) is not { Symbol.Parameters: [var element, ..] } lambda || Source.ResultOf(lambda) is not { } result)
            return NumberSet.None;
        // The lambda has a name of its own for the element.
        var asked = _asked;
        _asked = _asked.SetItem(0, element);
        var set = Of(result, holds: true);
        _asked = asked;
        return set;
    }
}
