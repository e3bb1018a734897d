using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// var found = all.Any(...); Assert.False(found): what becomes of the variable tells.
internal static partial class Searches
{
    /// <summary>Whether the program counts on it that there is nothing wherever it uses the variable that keeps an answer. One that nobody uses tells nothing.</summary>
    private static bool UsesWantNone(IVariableDeclaratorOperation declarator, IOperation answer, bool isOpposite, ref int left)
    {
        if (declarator.Parent?.Parent is not IVariableDeclarationGroupOperation { Parent: IBlockOperation block } declaration)
            return isOpposite;
        var isUsed = false;
        foreach (var statement in block.Operations.SkipWhile(other => !ReferenceEquals(other, declaration)).Skip(1))
        {
            foreach (var operation in statement.DescendantsAndSelf())
            {
                if (--left <= 0)
                    return isUsed || isOpposite;
                if (operation is not ILocalReferenceOperation { Local: var local } use || !SymbolEqualityComparer.Default.Equals(local, declarator.Symbol))
                    continue;
                if (WantsNone(use, answer, ref left) == isOpposite)
                    return false;
                isUsed = true;
            }
        }

        return isUsed || isOpposite;
    }
}
