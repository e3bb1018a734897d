using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells of one row in a list of cases that it is there to be refused, by the answer that stands beside the message: <c>(1003, 7, false)</c>
/// where another row has <c>true</c> in that place, or <c>(1003, 7, Verdict.Invalid)</c>. A text says nothing:
/// <c>(1003, 7, "network unknown")</c> may as well be the row of a table of names.
/// </summary>
internal sealed class NegativeRows
{
    // Of the list that was asked about last: it may have many rows that are wrong.
    private SyntaxNode? _list;
    private readonly HashSet<(string Name, int Number)> _yes = [];
    private readonly HashSet<(string Name, int Number)> _texts = [];

    /// <summary>Whether an expression is such a row.</summary>
    public bool Say(SyntaxNode row)
    {
        if (ListOf(row) is not { } list)
            return false;
        Read(list);
        foreach (var (place, cell) in CellsOf(row))
        {
            if (cell is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && NegativeNames.SayWrong(name)
                || cell.IsKind(SyntaxKind.FalseLiteralExpression) && _yes.Contains(place)
                || cell.IsKind(SyntaxKind.NullLiteralExpression) && _texts.Contains(place))
            {
                return true;
            }
        }

        return false;
    }

    private void Read(SyntaxNode list)
    {
        if (ReferenceEquals(_list, list))
            return;
        _list = list;
        _yes.Clear();
        _texts.Clear();
        foreach (var (place, cell) in RowsOf(list).SelectMany(CellsOf))
        {
            if (cell.IsKind(SyntaxKind.TrueLiteralExpression))
                _yes.Add(place);
            else if (cell.IsKind(SyntaxKind.StringLiteralExpression))
                _texts.Add(place);
        }
    }

    private static SyntaxNode? ListOf(SyntaxNode row) => row.Parent switch
    {
        InitializerExpressionSyntax list when list.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression => list,
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => list,
        YieldStatementSyntax { Parent: BlockSyntax block } => block,
        _ => null,
    };

    private static IEnumerable<SyntaxNode> RowsOf(SyntaxNode list) => list switch
    {
        InitializerExpressionSyntax { Expressions: var rows } => rows,
        CollectionExpressionSyntax { Elements: var elements } => elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression),
        _ => ((BlockSyntax)list).Statements.OfType<YieldStatementSyntax>().Select(static given => given.Expression).OfType<SyntaxNode>(),
    };

    // What stands in a row, by number or by name
    private static IEnumerable<((string Name, int Number) Place, ExpressionSyntax Value)> CellsOf(SyntaxNode row) => row switch
    {
        TupleExpressionSyntax tuple => CellsOf(tuple.Arguments),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } =>
            initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(static part => ((part.Left.ToString(), 0), part.Right)),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } given } => CellsOf(given.Arguments),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } element =>
            element.Expressions.Select(static (cell, place) => (("", place), cell)),
        _ => [],
    };

    private static IEnumerable<((string Name, int Number) Place, ExpressionSyntax Value)> CellsOf(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Select(static (argument, place) =>
            (argument.NameColon is { Name.Identifier.ValueText: var name } ? (name, 0) : ("", place), argument.Expression));
}
