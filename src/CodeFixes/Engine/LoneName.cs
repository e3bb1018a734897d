using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Tells names that are looked up from where they stand from those that are looked up in something else.</summary>
internal static class LoneName
{
    /// <summary>Whether the members and the types around are asked for a name, and the usings in the end.</summary>
    public static bool Is(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name != name && !IsPath(access),
        QualifiedNameSyntax qualified => qualified.Right != name,
        AliasQualifiedNameSyntax or MemberBindingExpressionSyntax => false,
        // M(name: 1), { Name: 1 }, [A(Name = 1)], new { Name = 1 }
        NameColonSyntax or ExpressionColonSyntax or NameEqualsSyntax => false,
        // new C { Name = 1 }, c with { Name = 1 }
        AssignmentExpressionSyntax
        {
            Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.WithInitializerExpression }
        } assignment =>
            assignment.Left != name,
        _ => true,
    };

    /// <summary>{ Name.Part: 1 }</summary>
    private static bool IsPath(SyntaxNode access)
    {
        while (access.Parent is MemberAccessExpressionSyntax)
            access = access.Parent;
        return access.Parent is ExpressionColonSyntax;
    }
}
