using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>The expressions that a collection is built from in place: its elements, or the keys of a dictionary.</summary>
internal static class CollectionElements
{
    public static IEnumerable<IOperation> Of(IOperation collection)
    {
        switch (collection)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                foreach (var element in initializer.ElementValues)
                    yield return element;
                break;

            case IObjectCreationOperation { Initializer: { } initializer }:
                foreach (var member in initializer.Initializers)
                {
                    if (KeyOf(member) is { } element)
                        yield return element;
                }

                break;

            // The operation of a collection expression is newer than the compiler that this is built against: its syntax is not.
            case { Syntax: CollectionExpressionSyntax }:
                foreach (var element in collection.ChildOperations)
                {
                    if (element.Syntax.Parent is ExpressionElementSyntax or CollectionExpressionSyntax && element.Type is not null)
                        yield return element;
                }

                break;
        }
    }

    // { 1003 } and { 1003, "x" } call Add; [1003] = "x" calls the indexer
    private static IOperation? KeyOf(IOperation member) => member switch
    {
        IInvocationOperation { Arguments: [{ Value: var key }, ..] } => key,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var key }, ..] } } => key,
        _ => null,
    };
}
