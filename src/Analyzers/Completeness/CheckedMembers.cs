using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>
/// Members of the program's types that hold only what the type has let in: a constructor that others cannot call, or that throws for the rest, keeps it there,
/// or a setter that throws. Which messages these are is the type's secret, wherever the member is read.
/// </summary>
internal static class CheckedMembers
{
    /// <summary>Whether a member is one of them.</summary>
    /// <param name="member">The member: the number, or the message that has it.</param>
    /// <param name="isNumber">Whether it is the number.</param>
    /// <param name="number">The name of the number.</param>
    /// <param name="isId">Whether the number is an ID.</param>
    public static bool Has(ISymbol member, bool isNumber, string number, bool isId)
    {
        if (member is not (IFieldSymbol or IPropertySymbol) || member.IsStatic || member.DeclaringSyntaxReferences.IsEmpty)
            return false;
        switch (member)
        {
            case IPropertySymbol { SetMethod.DeclaringSyntaxReferences: [var setter] }:
                return DecidingMethod.LeavesOut(setter.GetSyntax(), "value", isNumber, number, isId);
            // Whoever can write it goes by no constructor.
            case IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private }:
                return false;
        }

        var isKept = false;
        foreach (var constructor in member.ContainingType.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences is not [var reference])
                continue;
            // A primary constructor checks nothing.
            if (reference.GetSyntax() is not ConstructorDeclarationSyntax declaration)
                return false;
            if (KeptIn(member.Name, declaration) is not { } given)
                continue;

            if (!declaration.Modifiers.Any(SyntaxKind.PrivateKeyword) && !DecidingMethod.LeavesOut(declaration, given, isNumber, number, isId))
                return false;
            isKept = true;
        }

        return isKept;
    }

    /// <summary>The parameter that a constructor keeps in a member: <c>_message = message</c>, <c>Id = (int)message.EventId</c>.</summary>
    private static string? KeptIn(string member, ConstructorDeclarationSyntax constructor)
    {
        foreach (var write in constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            if (write.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
                && WrittenPlace.NameOf(write.Left) == member
                && write.Right.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText)
                    .FirstOrDefault(name => constructor.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == name)) is { } given)
            {
                return given;
            }
        }

        return null;
    }
}
