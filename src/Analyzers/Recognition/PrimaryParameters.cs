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
        && !IsMember(type, name) && !type.DeclaringSyntaxReferences.Any(part => part.GetSyntax().DescendantNodes().Any(node => IsName(node, name) && IsChanged(node)));

    private static IParameterSymbol? ParameterOf(INamedTypeSymbol type, string name)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax)
                return constructor.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        }

        return null;
    }

    // A member of that name is meant instead, wherever it comes from.
    private static bool IsMember(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (!type.GetMembers(name).IsEmpty)
                return true;
        }

        return false;
    }

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
