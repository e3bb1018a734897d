using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells which properties only store a value, so that reading one twice gives the same, and which change nothing when they are read.</summary>
internal sealed class StoredProperties
{
    private readonly ConcurrentDictionary<IPropertySymbol, bool> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, bool> _harmless = new(SymbolEqualityComparer.Default);

    public bool KeepsValue(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        return _known.TryGetValue(property, out var stored) ? stored : _known.GetOrAdd(property, IsStored(property));
    }

    /// <summary>
    /// Whether reading a property changes nothing: it stores its value, it is a library's, or its getter neither assigns nor calls.
    /// </summary>
    public bool IsHarmless(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        return property.DeclaringSyntaxReferences.IsEmpty || KeepsValue(property)
            || (_harmless.TryGetValue(property, out var known) ? known : _harmless.GetOrAdd(property, OnlyCalculates(property)));
    }

    private static bool OnlyCalculates(IPropertySymbol property)
    {
        foreach (var reference in DeclarationsOf(property))
        {
            foreach (var node in reference.GetSyntax().DescendantNodes(static node => node.RawKind is not ((int)SyntaxKind.SetAccessorDeclaration or (int)SyntaxKind.InitAccessorDeclaration)))
            {
                if (node is InvocationExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax
                    || node.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression
                        or (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsStored(IPropertySymbol property)
    {
        // A property of an interface is a promise of data; who implements it with a calculation breaks it for every reader.
        if (property.IsAbstract || property.ContainingType.IsAnonymousType)
            return true;
        if (property.GetMethod is not { } getter)
            return false;
        if (property.DeclaringSyntaxReferences.IsEmpty)
            return getter.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute") || property.IsImplicitlyDeclared;

        // get => field, set { field = value; ... }: it stores something, and it is code as well.
        if (IsWritten(property.GetMethod) || IsWritten(property.SetMethod))
            return false;
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
                return true;
        }

        return false;
    }

    /// <summary>The declarations of a property, and of a partial one those of its getter, which stands in the part that is not asked for.</summary>
    private static IEnumerable<SyntaxReference> DeclarationsOf(IPropertySymbol property) =>
        property.GetMethod?.PartialImplementationPart is { } getter ? property.DeclaringSyntaxReferences.Concat(getter.DeclaringSyntaxReferences) : property.DeclaringSyntaxReferences;

    /// <summary>Whether somebody wrote what an accessor does.</summary>
    private static bool IsWritten(IMethodSymbol? accessor)
    {
        foreach (var declaration in (accessor?.PartialImplementationPart ?? accessor)?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            if (declaration.GetSyntax() is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null } or ArrowExpressionClauseSyntax)
                return true;
        }

        return false;
    }
}
