using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells of the program's types, from their syntax, what their code does with an object besides changing it. Each type is read once.</summary>
internal sealed class ObjectCode
{
    [Flags]
    private enum Traits
    {
        None = 0,
        HasConstructor = 1,
        InitializerCalls = 2,
        ConstructorTells = 4,
        Tells = 8,
    }

    private readonly ConcurrentDictionary<INamedTypeSymbol, Traits> _traits = new(SymbolEqualityComparer.Default);

    /// <summary>Whether creating an object runs code that somebody wrote: a constructor, its own or a base's, but not that of a positional record, which only stores; an initializer that calls.</summary>
    public bool RunsToCreate(IObjectCreationOperation creation) =>
        creation.Constructor is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false } constructor && (!constructor.ContainingType.IsRecord || Records.IsWritten(constructor))
        || (TraitsOf(creation.Type) & Traits.InitializerCalls) != 0
        || (TraitsOf(creation.Type?.BaseType) & Traits.HasConstructor) != 0;

    /// <summary>Whether a constructor of a type or of its bases passes the new object on: <c>all.Add(this)</c>.</summary>
    public bool ConstructorTells(ITypeSymbol? type) => (TraitsOf(type) & Traits.ConstructorTells) != 0;

    /// <summary>Whether code of an object may pass it on: it does so somewhere, or nobody sees what it does, as behind an interface of the program.</summary>
    public bool Tells(ITypeSymbol? type) => type is { TypeKind: TypeKind.Interface or TypeKind.TypeParameter } ? !Source.IsOfTheFramework(type) : (TraitsOf(type) & Traits.Tells) != 0;

    private Traits TraitsOf(ITypeSymbol? type) =>
        type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, OriginalDefinition: var definition } ? Traits.None
        : _traits.TryGetValue(definition, out var traits) ? traits
        : _traits.GetOrAdd(definition, Read(definition));

    private Traits Read(INamedTypeSymbol type)
    {
        var traits = TraitsOf(type.BaseType);
        foreach (var member in type.GetMembers())
        {
            // Accessors stand in their property.
            if (member is INamedTypeSymbol or { IsStatic: true } or IMethodSymbol { AssociatedSymbol: not null })
                continue;
            foreach (var declaration in member.DeclaringSyntaxReferences)
                traits |= Read(declaration.GetSyntax(), type);
        }

        return traits;
    }

    private static Traits Read(SyntaxNode declaration, INamedTypeSymbol type) => declaration switch
    {
        // A primary constructor
        TypeDeclarationSyntax => Traits.None,
        ConstructorDeclarationSyntax when PassesThis(declaration, type) => Traits.HasConstructor | Traits.ConstructorTells | Traits.Tells,
        ConstructorDeclarationSyntax => Traits.HasConstructor | (CallsItself(declaration) ? Traits.ConstructorTells : Traits.None),
        VariableDeclaratorSyntax { Initializer: { } initial } => OfInitializer(initial),
        PropertyDeclarationSyntax { Initializer: { } initial } => OfInitializer(initial) | OfCode(declaration, type),
        _ => OfCode(declaration, type),
    };

    private static Traits OfCode(SyntaxNode declaration, INamedTypeSymbol type) => PassesThis(declaration, type) ? Traits.Tells : Traits.None;

    private static Traits OfInitializer(EqualsValueClauseSyntax initial) =>
        initial.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax).Any(static node => node is InvocationExpressionSyntax or AssignmentExpressionSyntax)
            ? Traits.InitializerCalls : Traits.None;

    // all.Add(this), this.Extension(), hub.Add(OnChanged), hub.Changed += OnChanged
    private static bool PassesThis(SyntaxNode declaration, INamedTypeSymbol type) => declaration.DescendantNodes().Any(node => node switch
    {
        ThisExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } => GetterTypes.MemberOf(type, name) is null,
        ThisExpressionSyntax => !StaysWithCaller(node),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Right: IdentifierNameSyntax { Identifier.ValueText: var name } } => IsMethod(name, type),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Right: AnonymousFunctionExpressionSyntax } => true,
        ArgumentSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } => IsMethod(name, type),
        _ => false,
    });

    // return this, => flag ? other : this, this[i], this == other
    private static bool StaysWithCaller(SyntaxNode self)
    {
        var use = self.Parent;
        while (use is ConditionalExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression })
            use = use.Parent;
        return use is ReturnStatementSyntax or ArrowExpressionClauseSyntax or ElementAccessExpressionSyntax or BinaryExpressionSyntax or IsPatternExpressionSyntax;
    }

    private static bool IsMethod(string name, INamedTypeSymbol type) => GetterTypes.MemberOf(type, name) is IMethodSymbol { IsStatic: false };

    // Register(), this.Register(): what a constructor calls may pass the object on, and so may a function that it makes.
    private static bool CallsItself(SyntaxNode constructor) => constructor.DescendantNodes().Any(static node =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } or AnonymousFunctionExpressionSyntax);
}
