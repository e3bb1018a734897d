using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// Tells where the type counts that a tuple has of itself: one that is converted compiles to something else, also where its elements come to the same.
/// </summary>
internal static class TupleValue
{
    /// <summary>Whether a tuple is made: where two are compared, or one is taken apart, there are only its elements.</summary>
    public static bool IsOne(TupleExpressionSyntax tuple)
    {
        SyntaxNode node = tuple;
        while (node.Parent is ParenthesizedExpressionSyntax || node.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax })
            node = node.Parent;
        return node.Parent is not (BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }
            or AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax });
    }

    /// <summary>Whether a tuple becomes what it is of itself. The names of its elements are no other type.</summary>
    public static bool IsKept(SemanticModel model, TypeInfo info) =>
        info is { Type: { } type, ConvertedType: { } converted } && model.Compilation.ClassifyConversion(type, converted).IsIdentity;
}
