using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells of one row in a list of cases that it is there to be refused, by the answer that stands beside the message: <c>(1003, 7, false)</c> where another row has <c>true</c> in that place, or
/// <c>(1003, 7, Verdict.Invalid)</c>. A text says nothing: <c>(1003, 7, "network unknown")</c> may as well be the row of a table of names.
/// </summary>
internal static class NegativeRows
{
    /// <summary>Whether an expression is such a row.</summary>
    public static bool Say(SyntaxNode row)
    {
        if (RowsWith(row) is not { } rows)
            return false;
        foreach (var (place, cell) in CellsOf(row))
        {
            if (cell is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && NegativeNames.SayWrong(name)
                || cell.IsKind(SyntaxKind.FalseLiteralExpression) && HasOther(rows, place, SyntaxKind.TrueLiteralExpression)
                || cell.IsKind(SyntaxKind.NullLiteralExpression) && HasOther(rows, place, SyntaxKind.StringLiteralExpression))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOther(IEnumerable<SyntaxNode> rows, (string Name, int Number) place, SyntaxKind kind) =>
        rows.Any(row => CellsOf(row).Any(cell => cell.Place == place && cell.Value.IsKind(kind)));

    // All rows of the list that one is in
    private static IEnumerable<SyntaxNode>? RowsWith(SyntaxNode row) => row.Parent switch
    {
        InitializerExpressionSyntax list when list.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression => list.Expressions,
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => list.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression),
        YieldStatementSyntax { Parent: BlockSyntax block } => block.Statements.OfType<YieldStatementSyntax>().Where(static given => given.Expression is not null).Select(static given => given.Expression!),
        _ => null,
    };

    // What stands in a row, by number or by name
    private static IEnumerable<((string Name, int Number) Place, ExpressionSyntax Value)> CellsOf(SyntaxNode row) => row switch
    {
        TupleExpressionSyntax tuple => CellsOf(tuple.Arguments),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(static part => ((part.Left.ToString(), 0), part.Right)),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } given } => CellsOf(given.Arguments),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } element => element.Expressions.Select(static (cell, place) => (("", place), cell)),
        _ => [],
    };

    private static IEnumerable<((string Name, int Number) Place, ExpressionSyntax Value)> CellsOf(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Select(static (argument, place) => (argument.NameColon is { Name.Identifier.ValueText: var name } ? (name, 0) : ("", place), argument.Expression));
}
