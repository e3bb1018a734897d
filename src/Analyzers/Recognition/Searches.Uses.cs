using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// var found = all.Any(...); Assert.False(found): what becomes of the variable tells.
internal static partial class Searches
{
    /// <summary>Whether the program counts on it that there is nothing wherever it uses the variable that keeps an answer. One that nobody uses tells nothing.</summary>
    private static bool UsesWantNone(IVariableDeclaratorOperation declarator, IOperation answer, bool isOpposite, ref int left)
    {
        var isUsed = false;
        foreach (var operation in Behind(declarator))
        {
            if (--left <= 0)
                return isUsed || isOpposite;
            if (operation is not ILocalReferenceOperation { Local: var local } use || !SymbolEqualityComparer.Default.Equals(local, declarator.Symbol))
                continue;
            if (WantsNone(use, answer, ref left) == isOpposite)
                return false;
            isUsed = true;
        }

        return isUsed || isOpposite;
    }

    // All that stands behind a declaration in its block
    private static IEnumerable<IOperation> Behind(IVariableDeclaratorOperation declarator) =>
        declarator.Parent?.Parent is IVariableDeclarationGroupOperation { Parent: IBlockOperation block } declaration
            ? block.Operations.SkipWhile(other => !ReferenceEquals(other, declaration)).Skip(1).SelectMany(static statement => statement.DescendantsAndSelf()) : [];
}
