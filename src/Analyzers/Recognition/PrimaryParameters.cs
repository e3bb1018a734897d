using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Parameters of the primary constructor of a class: what holds one for the class has no symbol, but it stays as it is where nobody assigns the parameter.</summary>
internal static class PrimaryParameters
{
    /// <summary>Whether a name in a class is such a parameter, of a given type, which nothing in the class assigns.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The class.</param>
    /// <param name="held">The type that the parameter is to have.</param>
    public static bool IsConstant(string name, INamedTypeSymbol type, ITypeSymbol held) =>
        type.IsReferenceType && ParameterOf(type, name) is { } parameter && SymbolEqualityComparer.Default.Equals(parameter.Type, held)
        // A member of that name is meant instead, wherever it comes from.
        && GetterTypes.MemberOf(type, name) is null && !type.DeclaringSyntaxReferences.Any(part => part.GetSyntax().DescendantNodes().Any(node => IsName(node, name) && IsChanged(node)));

    private static IParameterSymbol? ParameterOf(INamedTypeSymbol type, string name) =>
        type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).FirstOrDefault(parameter => parameter.Name == name && Variable.IsOfType(parameter));

    private static bool IsName(SyntaxNode node, string name) => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;

    private static bool IsChanged(SyntaxNode place)
    {
        while (place.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: TupleExpressionSyntax })
            place = place.Parent;
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
