using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells by the text whether code changes what a name means.</summary>
internal static class ChangedNames
{
    /// <summary>Whether some code assigns something of that name, counts it up or down, or passes it by reference.</summary>
    public static bool IsChangedIn(SyntaxNode code, string name) =>
        code.DescendantNodes().Any(node =>
            node is IdentifierNameSyntax identifier
            && identifier.Identifier.ValueText == name
            && IsChanged(identifier));

    private static bool IsChanged(SyntaxNode place)
    {
        while (place.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax
            or ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: TupleExpressionSyntax })
        {
            place = place.Parent;
        }

        return place.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == place,
            // In a foreach (var ...) it could not stand.
            ForEachVariableStatementSyntax each => each.Variable == place,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0,
            RefExpressionSyntax => true,
            PostfixUnaryExpressionSyntax change => change.RawKind is (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression,
            PrefixUnaryExpressionSyntax change =>
                change.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression,
            _ => false,
        };
    }
}
