using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells of the program's types, from their syntax, what their code does with an object besides changing it. Each type is read once.</summary>
/// <param name="properties">What getters do.</param>
internal sealed class ObjectCode(StoredProperties properties)
{
    [Flags]
    private enum Traits
    {
        None = 0,
        HasConstructor = 1,
        InitializerRuns = 2,
        Tells = 4,
        Holds = 8,
        Opens = 16,
        Speaks = 32,
    }

    /// <summary>What getters do.</summary>
    public StoredProperties Properties => properties;

    private readonly ConcurrentDictionary<INamedTypeSymbol, Traits> _traits = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Whether creating an object runs code that somebody wrote: a constructor, its own or a base's, but not that of a positional record, which only stores;
    /// an initializer that is more than a value.
    /// </summary>
    public bool RunsToCreate(IObjectCreationOperation creation) =>
        creation.Constructor is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false } constructor
            && (!constructor.ContainingType.IsRecord || Records.IsWritten(constructor))
        || (TraitsOf(creation.Type) & Traits.InitializerRuns) != 0
        || (TraitsOf(creation.Type?.BaseType) & Traits.HasConstructor) != 0;

    /// <summary>
    /// Whether a constructor of a type or of its bases may pass the new object on: <c>all.Add(this)</c>, also by what it calls.
    /// Of a type parameter, its constraints tell.
    /// </summary>
    public bool TellsWhenCreated(ITypeSymbol? type) =>
        type is ITypeParameterSymbol { ConstraintTypes: var constraints } ? constraints.Any(TellsWhenCreated)
        : (TraitsOf(type) & (Traits.HasConstructor | Traits.Tells)) == (Traits.HasConstructor | Traits.Tells);

    /// <summary>
    /// Whether a member of an object may pass the object on, or what it holds, or go on later.
    /// Only of data that nothing leads on from, and whose code keeps to itself, is it known that it does not.
    /// </summary>
    /// <param name="member">The method, or the property whose accessor runs; null where the program does not name it.</param>
    /// <param name="type">What the object is known to be.</param>
    public bool Tells(ISymbol? member, ITypeSymbol? type)
    {
        // Given its object like any other argument
        if (member is IMethodSymbol { IsStatic: true } || ExtensionReceiver.IsInBlock(member))
            return true;
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } known)
            return type is not null && !Source.IsOfTheFramework(type) && (member is null || !Source.IsOfTheFramework(member));
        if (member is { Name: nameof(GetType), ContainingType.SpecialType: SpecialType.System_Object })
            return false;
        var traits = TraitsOf(known);
        if ((traits & (Traits.Tells | Traits.Holds)) != 0)
            return true;
        // What ToString and Equals are overridden with, is for everybody to call.
        if (member is { Name: nameof(ToString) or nameof(Equals) or nameof(GetHashCode) })
            return false;
        return (traits & Traits.Opens) != 0 && !known.IsSealed
            || member is { DeclaringSyntaxReferences.IsEmpty: false } && ObjectTypes.CanBeOverridden(member, known);
    }

    /// <summary>
    /// Whether asking an object for its text only looks at it: nobody has written how it is made, in its type or a base,
    /// and what the compiler writes for a record reads nothing that runs code.
    /// </summary>
    public bool OnlyLooksForText(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } known && (TraitsOf(known) & Traits.Speaks) == 0;

    /// <summary>The same of a call: whether that asks for a text that nobody has written.</summary>
    public bool OnlyLooksForText(ISymbol? member, ITypeSymbol? type) =>
        member is IMethodSymbol { Name: nameof(ToString), IsStatic: false, Parameters.IsEmpty: true } && OnlyLooksForText(type);

    // ToString, also that of IFormattable, and of a record PrintMembers, or whatever stands in it that is not a plain value
    private bool Speaks(INamedTypeSymbol type, Traits traits) => type.GetMembers().Any(member => member switch
    {
        IMethodSymbol { IsImplicitlyDeclared: false, IsStatic: false, Name: var name } =>
            name.Substring(name.LastIndexOf('.') + 1) is nameof(ToString) or "PrintMembers",
        IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } property => type.IsRecord && !properties.IsHarmless(property),
        _ => false,
    }) || type.IsRecord && (traits & Traits.Holds) != 0;

    // A method that one below may override, and that others of the type may call
    private static bool IsOpen(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false }
            and ({ IsVirtual: true } or { IsAbstract: true });

    private Traits TraitsOf(ITypeSymbol? type) =>
        type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, OriginalDefinition: var definition } ? Traits.None
        : _traits.TryGetValue(definition, out var traits) ? traits
        : _traits.GetOrAdd(definition, Read(definition));

    private Traits Read(INamedTypeSymbol type)
    {
        var traits = TraitsOf(type.BaseType);
        if (type.GetMembers().Any(static member => member is IFieldSymbol { IsStatic: false } field && LeadsToObject(field.Type)))
            traits |= Traits.Holds;
        if (type.GetMembers().Any(IsOpen))
            traits |= Traits.Opens;
        if (Speaks(type, traits))
            traits |= Traits.Speaks;
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax() is TypeDeclarationSyntax declaration)
                traits |= Read(declaration, type);
        }

        return traits;
    }

    // Numbers and texts lead to no message, and here, where nothing depends on which list it is, neither do lists of them.
    private static bool LeadsToObject(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => LeadsToObject(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic when Source.IsOfTheFramework(generic) => generic.TypeArguments.Any(LeadsToObject),
        _ => ObjectTypes.IsObject(type),
    };

    private Traits Read(TypeDeclarationSyntax part, INamedTypeSymbol type)
    {
        // record Joined(string User) : Base(Hub.Next())
        var traits = part.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().Any(bases => Runs(bases.ArgumentList, type, null)) == true
            ? Traits.InitializerRuns
            : Traits.None;
        foreach (var member in part.Members)
        {
            if (member is BaseTypeDeclarationSyntax || member.Modifiers.Any(SyntaxKind.StaticKeyword))
                continue;
            traits |= member switch
            {
                ConstructorDeclarationSyntax => Traits.HasConstructor | OfCode(member, type),
                FieldDeclarationSyntax { Declaration: var fields } =>
                    fields.Variables.Any(field => Runs(field.Initializer, type, fields.Type)) ? Traits.InitializerRuns : Traits.None,
                PropertyDeclarationSyntax property =>
                    OfCode(member, type) | (Runs(property.Initializer, type, property.Type) ? Traits.InitializerRuns : Traits.None),
                _ => OfCode(member, type),
            };
        }

        return traits;
    }

    // = Hub.Next(), = Feed.Ready, = new Details(); but not = new List<int>()
    private bool Runs(SyntaxNode? initializer, INamedTypeSymbol type, TypeSyntax? made)
    {
        if (initializer is null)
            return false;
        var types = new GetterTypes(type, initializer);
        var code = new GetterCode(types, property => !properties.IsHarmless(property));
        return initializer.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax).Any(node => node switch
        {
            BaseObjectCreationExpressionSyntax creation =>
                (creation is ObjectCreationExpressionSyntax { Type: var written } ? written : made) is { } created && !types.IsOfLibrary(created),
            // What is written into what is made there is a place of it.
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } or AnonymousFunctionExpressionSyntax => false,
            SimpleNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment } name
                when assignment.Left == name => false,
            _ => code.Does(node),
        });
    }

    private static Traits OfCode(MemberDeclarationSyntax member, INamedTypeSymbol type) =>
        member.Modifiers.Any(SyntaxKind.AsyncKeyword) || member.DescendantNodes().Any(node => PassesThis(node, type)) ? Traits.Tells : Traits.None;

    // all.Add(this), this.Extension(), hub.Add(OnChanged), hub.Changed += this.OnChanged, Task.Run(() => ...),
    // and what goes on when somebody asks for the next element
    private static bool PassesThis(SyntaxNode node, INamedTypeSymbol type) => node switch
    {
        AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax or YieldStatementSyntax => true,
        InstanceExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access } =>
            access.Parent is InvocationExpressionSyntax ? GetterTypes.MemberOf(type, name) is null : IsMethod(name, type),
        ThisExpressionSyntax => !StaysWithCaller(node),
        SimpleNameSyntax { Parent: not (MemberAccessExpressionSyntax or InvocationExpressionSyntax or NameColonSyntax), Identifier.ValueText: var name } =>
            !IsNamed(node) && IsMethod(name, type),
        _ => false,
    };

    // return this, => flag ? other : this, this[i], this == other
    private static bool StaysWithCaller(SyntaxNode self)
    {
        var use = self.Parent;
        while (use is ConditionalExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression })
        {
            use = use.Parent;
        }

        return use is ReturnStatementSyntax or ArrowExpressionClauseSyntax or ElementAccessExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.IsExpression };
    }

    // nameof(OnChanged)
    private static bool IsNamed(SyntaxNode name) =>
        name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };

    private static bool IsMethod(string name, INamedTypeSymbol type) => GetterTypes.MemberOf(type, name) is IMethodSymbol { IsStatic: false };
}
