using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// var found = all.Any(...); Assert.False(found): what becomes of the variable tells.
internal static partial class Searches
{
    // What one use of a keeper says; null where it says nothing.
    private delegate bool? Saying(IOperation use, ref int left);

    /// <summary>
    /// What all uses of a variable or function say of what it keeps: no where one of them does, yes where one does and none says no;
    /// null where nobody says anything.
    /// </summary>
    private static bool? UsesSay(in Keeper keeper, ref int left, Saying saying)
    {
        bool? said = null;
        foreach (var operation in Behind(keeper))
        {
            if (--left <= 0)
                break;
            if (!keeper.IsUse(operation) || saying(operation, ref left) is not { } says)
                continue;
            if (!says)
                return false;
            said = true;
        }

        return said;
    }

    /// <summary>The variable that a statement puts a value into, or the function inside of a body that gives it.</summary>
    private static Keeper? KeeperOf(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation
        {
            Parent: IVariableDeclaratorOperation { Symbol: var local, Parent.Parent: IVariableDeclarationGroupOperation declaration }
        } =>
            new Keeper(local, declaration.Parent is IUsingDeclarationOperation @using ? @using : declaration),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Parent: IExpressionStatementOperation statement } assignment
            when ReferenceEquals(assignment.Value, value) =>
            new Keeper(local, statement),
        ITupleOperation values => KeeperOf(values, value),
        IReturnOperation { Parent: IBlockOperation { Parent: ILocalFunctionOperation function } } => new Keeper(function.Symbol, function),
        _ => null,
    };

    // var (isValid, other) = (IsValid(1003, 7), ...);
    private static Keeper? KeeperOf(ITupleOperation values, IOperation value)
    {
        var whole = values.Parent is IConversionOperation conversion ? conversion : (IOperation)values;
        if (whole.Parent is not IDeconstructionAssignmentOperation { Target: var target, Parent: IExpressionStatementOperation statement } assignment
            || !ReferenceEquals(assignment.Value, whole))
        {
            return null;
        }

        return target.Targets().ElementAtOrDefault(values.Elements.IndexOf(value))?.AsLocal() is { } local ? new Keeper(local, statement) : null;
    }

    // All that stands behind a statement in its block, as long as the variable keeps what it was given there; a function can be called from anywhere in it.
    private static IEnumerable<IOperation> Behind(Keeper keeper)
    {
        if (keeper.Statement.Parent is not IBlockOperation block)
            yield break;
        var statements = block.Operations;
        for (var i = keeper.Symbol is IMethodSymbol ? 0 : IndexOf(keeper.Statement, statements) + 1; i < statements.Length; i++)
        {
            foreach (var operation in statements[i].DescendantsAndSelf())
            {
                if (operation is ISimpleAssignmentOperation { Target: var target } && keeper.IsUse(target))
                    yield break;
                yield return operation;
            }
        }
    }

    // Generated code has thousands of statements in a block, and many that are asked: they are in the order of the text.
    private static int IndexOf(IOperation statement, ImmutableArray<IOperation> statements)
    {
        var (low, high) = (0, statements.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (statements[middle].Syntax.Span.End < statement.Syntax.Span.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>What keeps an answer.</summary>
    /// <param name="Symbol">The variable, or the function that gives the answer.</param>
    /// <param name="Statement">The statement that puts the answer into it.</param>
    private readonly record struct Keeper(ISymbol Symbol, IOperation Statement)
    {
        public bool IsUse(IOperation operation) => operation switch
        {
            ILocalReferenceOperation { Local: var local } => IsMe(local),
            IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called } => IsMe(called),
            IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } named } => IsMe(named),
            _ => false,
        };

        private bool IsMe(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol, Symbol);
    }
}
