using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Reads out of the declaration of a property what its accessors do.</summary>
internal static class PropertyReader
{
    public static PropertyTraits TraitsOf(IPropertySymbol property)
    {
        // A property of an interface is a promise of data; who implements it with a calculation breaks it for every reader.
        if (property.IsAbstract || property.ContainingType.IsAnonymousType)
            return PropertyTraits.KeepsValue | PropertyTraits.IsHarmless;
        var reading = property.DeclaringSyntaxReferences.IsEmpty ? OfLibraryGetter(property) : OfGetter(property);
        return IsWrittenByCode(property) ? reading | PropertyTraits.IsWrittenByCode : reading;
    }

    // A library's property is automatic where the compiler says so. The framework's own calculate and do nothing else, but for those that wait or work something out.
    private static PropertyTraits OfLibraryGetter(IPropertySymbol property)
    {
        if (property.IsImplicitlyDeclared || IsGenerated(property.GetMethod))
            return PropertyTraits.KeepsValue | PropertyTraits.IsHarmless;
        return Source.IsOfTheFramework(property) && !WorksSomethingOut(property) ? PropertyTraits.IsHarmless : PropertyTraits.None;
    }

    private static bool WorksSomethingOut(IPropertySymbol property) =>
        property is { Name: "Result", ContainingType.Name: "Task" or "ValueTask" } or { Name: "Value", ContainingType.Name: "Lazy" or "ThreadLocal" };

    private static PropertyTraits OfGetter(IPropertySymbol property)
    {
        if (property.GetMethod is { } getter && HasField(getter) && DeclarationsOf(getter).All(GivesField))
            return PropertyTraits.KeepsValue | PropertyTraits.IsHarmless;
        return OnlyCalculates(property) ? PropertyTraits.IsHarmless : PropertyTraits.None;
    }

    private static bool IsWrittenByCode(IPropertySymbol property)
    {
        if (property.SetMethod is not { } setter)
            return false;
        return property.DeclaringSyntaxReferences.IsEmpty
            ? !property.IsImplicitlyDeclared && !IsGenerated(setter) && !Source.IsOfTheFramework(property)
            : DeclarationsOf(setter).Any(IsWritten);
    }

    private static bool IsGenerated(IMethodSymbol? accessor) =>
        accessor is not null && accessor.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    // The field of a partial property belongs to the part that implements it.
    private static bool HasField(IMethodSymbol getter)
    {
        var property = (getter.PartialImplementationPart ?? getter).AssociatedSymbol;
        foreach (var member in getter.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
                return true;
        }

        return false;
    }

    /// <summary>The declarations of an accessor; of a partial property's those in the part that implements it.</summary>
    private static IEnumerable<SyntaxNode> DeclarationsOf(IMethodSymbol accessor) =>
        (accessor.PartialImplementationPart ?? accessor).DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax());

    /// <summary>Whether somebody wrote what an accessor does.</summary>
    private static bool IsWritten(SyntaxNode accessor) =>
        accessor is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null } or ArrowExpressionClauseSyntax;

    // get; get => field; get { return field; }. Where a property has a field without a name, that is what the word stands for.
    private static bool GivesField(SyntaxNode getter) => !IsWritten(getter) || getter switch
    {
        ArrowExpressionClauseSyntax { Expression: var given } => IsField(given),
        AccessorDeclarationSyntax { ExpressionBody.Expression: { } given } => IsField(given),
        AccessorDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } given }] } => IsField(given),
        _ => false,
    };

    private static bool IsField(ExpressionSyntax expression) => expression.WithoutParentheses().ToString() == "field";

    private static bool OnlyCalculates(IPropertySymbol property)
    {
        var declarations = property.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax());
        foreach (var declaration in property.GetMethod is { } getter ? declarations.Concat(DeclarationsOf(getter)) : declarations)
        {
            foreach (var node in declaration.DescendantNodes(static node => node.RawKind is not ((int)SyntaxKind.SetAccessorDeclaration or (int)SyntaxKind.InitAccessorDeclaration)))
            {
                if (DoesSomething(node))
                    return false;
            }
        }

        return true;
    }

    private static bool DoesSomething(SyntaxNode node) =>
        node is InvocationExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax
        || node.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression
            or (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression;
}
