using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// Writes the cast that lets a number be compared with an ID: <c>(ulong)i</c>. The test was false where the number was missing, or none of that
/// type, so the cast must not throw there.
/// </summary>
internal static class BoxedCast
{
    /// <param name="model">Of the document before.</param>
    /// <param name="test">What the comparison takes the place of.</param>
    /// <param name="type">The name of the type of the ID.</param>
    /// <param name="value">The number, or null where a constant takes its place.</param>
    /// <param name="text">The number as it is written behind the cast.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static string Write(SemanticModel model, SyntaxNode test, string type, SyntaxNode? value, string text, CancellationToken cancellationToken)
    {
        if (value is null || model.GetConstantValue(value, cancellationToken).HasValue)
            return "(" + type + ")" + text;
        var isNullable = model.GetTypeInfo(value, cancellationToken).Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var cast = "(" + type + (isNullable ? "?)" : ")");
        // What the value itself computes is checked where it was.
        var number = IsComputed(value) && IsChecked(model, value) ? "checked(" + value + ")" : text;
        return IsChecked(model, test) ? "unchecked(" + cast + number + ")" : cast + number;
    }

    private static bool IsChecked(SemanticModel model, SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            if (ancestor is CheckedExpressionSyntax or CheckedStatementSyntax)
                return ancestor.RawKind is (int)SyntaxKind.CheckedExpression or (int)SyntaxKind.CheckedStatement;
        }

        return model.Compilation.Options.CheckOverflow;
    }

    private static bool IsComputed(SyntaxNode value) => value.DescendantNodesAndSelf().Any(static node =>
        node is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax or AssignmentExpressionSyntax);
}
