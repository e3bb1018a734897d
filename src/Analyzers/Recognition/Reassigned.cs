using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Finds the variables that hold more than one value in their life. What any other variable holds no call changes, whoever uses it.</summary>
internal static class Reassigned
{
    /// <summary>The variables that a body assigns behind their declaration, or hands out by reference.</summary>
    /// <param name="body">The body, with all functions inside of it.</param>
    public static HashSet<ISymbol> In(IOperation body)
    {
        var all = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in body.Descendants())
        {
            ISymbol? variable = operation switch
            {
                ILocalReferenceOperation { IsDeclaration: false, Local: var local } => local,
                IParameterReferenceOperation { Parameter: var parameter } => parameter,
                _ => null,
            };
            if (variable is not null && IsTarget(operation))
                all.Add(variable);
        }

        return all;
    }

    /// <summary>Whether a use of a variable or member writes it.</summary>
    public static bool IsTarget(IOperation use) => WriteOf(use) is not null;

    /// <summary>What writes a variable or member by a use of it: an assignment, a loop, an argument by reference; null where it is only read.</summary>
    public static IOperation? WriteOf(IOperation use)
    {
        // (x, y) = ..., out var x
        while (use.Parent is ITupleOperation or IDeclarationExpressionOperation)
            use = use.Parent;
        var isWritten = use.Parent switch
        {
            IAssignmentOperation assignment => ReferenceEquals(assignment.Target, use),
            IIncrementOrDecrementOperation => true,
            IForEachLoopOperation each => ReferenceEquals(each.LoopControlVariable, use),
            IArgumentOperation argument => argument.Parameter is not { RefKind: RefKind.None or RefKind.In or RefKind.RefReadOnlyParameter },
            _ => false,
        };
        return isWritten ? use.Parent : null;
    }
}
