using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// var found = all.Any(...); Assert.False(found): what becomes of the variable tells.
internal static partial class Searches
{
    /// <summary>Whether the program counts on it that there is nothing wherever it uses the variable that keeps an answer. One that nobody uses tells nothing.</summary>
    private static bool UsesWantNone(in Keeper keeper, IOperation answer, bool isOpposite, ref int left)
    {
        var isUsed = false;
        foreach (var operation in Behind(keeper))
        {
            if (--left <= 0)
                return isUsed || isOpposite;
            if (!keeper.IsUse(operation))
                continue;
            if (WantsNone(operation, answer, ref left) == isOpposite)
                return false;
            isUsed = true;
        }

        return isUsed || isOpposite;
    }

    /// <summary>The variable that a statement puts a value into.</summary>
    private static Keeper? KeeperOf(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local, Parent.Parent: IVariableDeclarationGroupOperation declaration } } =>
            new Keeper(local, declaration),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Parent: IExpressionStatementOperation statement } assignment when ReferenceEquals(assignment.Value, value) =>
            new Keeper(local, statement),
        _ => null,
    };

    // All that stands behind a statement in its block, as long as the variable keeps what it was given there
    private static IEnumerable<IOperation> Behind(Keeper keeper)
    {
        if (keeper.Statement.Parent is not IBlockOperation block)
            yield break;
        foreach (var statement in block.Operations.SkipWhile(other => !ReferenceEquals(other, keeper.Statement)).Skip(1))
        {
            foreach (var operation in statement.DescendantsAndSelf())
            {
                if (operation is ISimpleAssignmentOperation { Target: var target } && keeper.IsUse(target))
                    yield break;
                yield return operation;
            }
        }
    }

    /// <summary>A variable that keeps an answer.</summary>
    /// <param name="Local">The variable.</param>
    /// <param name="Statement">The statement that puts the answer into it.</param>
    private readonly record struct Keeper(ILocalSymbol Local, IOperation Statement)
    {
        public bool IsUse(IOperation operation) => operation is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, Local);
    }
}
