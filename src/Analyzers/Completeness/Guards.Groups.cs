using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// Groups of messages: which of them are in a group, its key tells.
internal sealed partial class Guards
{
    /// <summary>
    /// Whether a variable is a group whose key is asked for, and the value comes out of it: <c>if (group.Key == Kind.Room) foreach (var m in group)</c>.
    /// </summary>
    private bool IsKeyOfAsked(IOperation variable) =>
        variable.Parent is IPropertyReferenceOperation { Property.Name: "Key" }
        && GroupingOf(variable) is { } grouping
        && IsByKeyOfAsked(grouping)
        && (IsAskedOf(VariableOf(variable)) || IsTakenFrom(VariableOf(variable)));

    private IInvocationOperation? GroupingOf(IOperation variable)
    {
        for (var source = LoopOver(variable);
            source is not null && !IsExhausted;
            source = source is IConversionOperation { Operand: var operand } ? operand : GivenBy(source))
        {
            _read++;
            if (source is IInvocationOperation { TargetMethod.Name: "GroupBy" or "ToLookup" } grouping)
                return grouping;
        }

        return null;
    }

    /// <summary>Whether the value, or the message that it belongs to, decides in which group the message is.</summary>
    private bool IsByKeyOfAsked(IInvocationOperation call)
    {
        if (call is not { TargetMethod.Name: "GroupBy" or "ToLookup", Arguments: [_, { Value: var selector }, ..] })
            return false;
        if (Source.LambdaOf(selector) is not { Symbol.Parameters: [var element, ..] } lambda)
            return (selector as IDelegateCreationOperation)?.Target is IMethodReferenceOperation { Method: var method } && !Source.IsOfTheFramework(method);
        var asked = _asked;
        _asked = MembersOfElement().Insert(0, element);
        var isByKey = AsksFor(lambda.Body);
        _asked = asked;
        return isByKey;
    }

    private bool IsTakenFrom(ISymbol group)
    {
        for (var around = _goal; around is not null; around = around.Parent)
        {
            var sequence = around switch
            {
                IForEachLoopOperation { Collection: var all } loop when loop.Locals.Any(IsAskedOf) => all,
                IAnonymousFunctionOperation { Symbol.Parameters: var parameters } lambda
                    when parameters.Any(IsAskedOf) =>
                    CallWith(lambda) is { } call ? ValuePaths.SequenceOf(call) : null,
                _ => null,
            };
            if (Mentions(sequence, group))
                return true;
        }

        return Mentions(_asked[0] is ILocalSymbol local ? _paths.SourceOf(local) : _shape.Value, group);
    }

    private static bool Mentions(IOperation? operation, ISymbol variable) =>
        operation is not null
        && operation.DescendantsAndSelf().Any(inner =>
            inner is ILocalReferenceOperation or IParameterReferenceOperation
            && SymbolEqualityComparer.Default.Equals(VariableOf(inner), variable));

    private static ISymbol VariableOf(IOperation use) =>
        use is ILocalReferenceOperation { Local: var local }
            ? local
            : ((IParameterReferenceOperation)use).Parameter;
}
