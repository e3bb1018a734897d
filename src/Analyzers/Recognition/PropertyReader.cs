using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Reads out of the declaration of a property what its accessors do.</summary>
internal static class PropertyReader
{
    // A property that asks a property that asks a property ...: more of them than these nobody looks at.
    private const int MostAsked = 32;

    public static PropertyTraits TraitsOf(IPropertySymbol property)
    {
        var reading = ReadingOf(property, new(SymbolEqualityComparer.Default));
        return !IsData(property) && IsWrittenByCode(property) ? reading | PropertyTraits.IsWrittenByCode : reading;
    }

    // A property of an interface is a promise of data; who implements it with a calculation breaks it for every reader.
    private static bool IsData(IPropertySymbol property) => property.IsAbstract || property.ContainingType.IsAnonymousType;

    private static PropertyTraits ReadingOf(IPropertySymbol property, HashSet<ISymbol> asked) =>
        IsData(property) ? PropertyTraits.KeepsValue | PropertyTraits.IsHarmless
        : property.DeclaringSyntaxReferences.IsEmpty ? OfLibraryGetter(property)
        : OfGetter(property, asked);

    // A library's property is automatic where the compiler says so. The framework's own calculate and do nothing else,
    // but for those that wait or work something out.
    private static PropertyTraits OfLibraryGetter(IPropertySymbol property)
    {
        if (property.IsImplicitlyDeclared || property.GetMethod is { } getter && Records.HasCompilersMark(getter) || IsOfPair(property))
            return PropertyTraits.KeepsValue | PropertyTraits.IsHarmless;
        return Source.IsOfTheFramework(property) && !WorksSomethingOut(property) ? PropertyTraits.IsHarmless : PropertyTraits.None;
    }

    // A pair of a dictionary gives what it was made of. It is asked by name: what the framework compiles against does not say that it is automatic.
    private static bool IsOfPair(IPropertySymbol property) =>
        property is { Name: "Key" or "Value", ContainingType: { Name: "KeyValuePair", Arity: 2 } } && Source.IsOfTheFramework(property);

    private static bool WorksSomethingOut(IPropertySymbol property) =>
        IsOfTask(property) || property is { Name: "Value", ContainingType.Name: "Lazy" or "ThreadLocal" };

    /// <summary>Whether a property is called like the result of a task, for which whoever reads it waits.</summary>
    public static bool IsOfTask(IPropertySymbol property) => property is { Name: "Result", ContainingType.Name: "Task" or "ValueTask" };

    private static PropertyTraits OfGetter(IPropertySymbol property, HashSet<ISymbol> asked)
    {
        if (FieldOf(property) is not null)
            return PropertyTraits.KeepsValue | PropertyTraits.IsHarmless;
        // What overrides a calculation may be code.
        return ObjectTypes.CanBeOverridden(property, property.ContainingType) ? PropertyTraits.None
            : GivesParameter(property) ? PropertyTraits.KeepsValue | PropertyTraits.IsHarmless
            : OnlyCalculates(property, asked) ? PropertyTraits.IsHarmless
            : PropertyTraits.None;
    }

    // class Message(int id) { public int Id => id; }
    private static bool GivesParameter(IPropertySymbol property) =>
        property is { IsStatic: false, GetMethod: { } getter }
        && DeclarationsOf(getter).ToArray() is [var written]
        && GivenBy(written)?.WithoutParentheses() is IdentifierNameSyntax { Identifier.ValueText: var name }
        && PrimaryParameters.IsConstant(name, property.ContainingType, property.Type);

    private static bool IsWrittenByCode(IPropertySymbol property)
    {
        if (property.SetMethod is not { } setter)
            return false;
        return property.DeclaringSyntaxReferences.IsEmpty
            ? !property.IsImplicitlyDeclared && !Records.HasCompilersMark(setter) && !Source.IsOfTheFramework(property)
            : DeclarationsOf(setter).Any(IsWritten)
                && !(FieldOf(property) is { } field
                    && DeclarationsOf(setter).All(declaration => TakesField(declaration, field)));
    }

    /// <summary>
    /// The field that reading a property of the program gives, without doing anything else: its own that has no name, or a private one of its type.
    /// </summary>
    public static IFieldSymbol? FieldOf(IPropertySymbol property)
    {
        if (property.GetMethod is not { } getter || property.IsAbstract)
            return null;
        if (OwnFieldOf(getter) is { } own
            && DeclarationsOf(getter).All(static declaration => !IsWritten(declaration) || NameOfField(GivenBy(declaration)) == "field"))
        {
            return own;
        }

        // Of what others override, promise or inherit, the property is the place, and the field would be another one.
        if (property.IsStatic || property.IsVirtual || property.IsOverride
            || property.ContainingType.AllInterfaces.Any(promised => !promised.GetMembers(property.Name).IsEmpty))
        {
            return null;
        }

        return DeclarationsOf(getter).ToArray() is [var written] && NameOfField(GivenBy(written)) is { } name
            && property.ContainingType.GetMembers(name) is [IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsStatic: false } field]
            && FieldTraits.KeepsValue(field) && SymbolEqualityComparer.Default.Equals(field.Type, property.Type)
            ? field : null;
    }

    // The field of a partial property belongs to the part that implements it.
    private static IFieldSymbol? OwnFieldOf(IMethodSymbol getter)
    {
        var property = (getter.PartialImplementationPart ?? getter).AssociatedSymbol;
        // By its name, which the compiler gives it: a generated model has hundreds of members.
        foreach (var member in getter.ContainingType.GetMembers($"<{property?.Name}>k__BackingField"))
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
                return field;
        }

        return null;
    }

    /// <summary>The declarations of an accessor; of a partial property's those in the part that implements it.</summary>
    private static IEnumerable<SyntaxNode> DeclarationsOf(IMethodSymbol accessor) =>
        (accessor.PartialImplementationPart ?? accessor).DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax());

    /// <summary>Whether somebody wrote what an accessor does.</summary>
    private static bool IsWritten(SyntaxNode accessor) =>
        accessor is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null } or ArrowExpressionClauseSyntax;

    /// <summary>The expression that reading a property of the program gives, where its getter does nothing else.</summary>
    public static ExpressionSyntax? GivenBy(IPropertySymbol property) =>
        property.GetMethod is { } getter && DeclarationsOf(getter).ToArray() is [var written] ? GivenBy(written) : null;

    // get => field, get { return field; }, => field
    private static ExpressionSyntax? GivenBy(SyntaxNode getter) => getter switch
    {
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        AccessorDeclarationSyntax { ExpressionBody.Expression: { } given } => given,
        AccessorDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } given }] } => given,
        _ => null,
    };

    // set => field = value, set { field = value; }
    private static bool TakesField(SyntaxNode setter, IFieldSymbol field) => setter switch
    {
        AccessorDeclarationSyntax { ExpressionBody.Expression: { } taken } => IsTaken(taken, field),
        AccessorDeclarationSyntax { Body.Statements: [ExpressionStatementSyntax { Expression: { } taken }] } => IsTaken(taken, field),
        _ => false,
    };

    private static bool IsTaken(ExpressionSyntax taken, IFieldSymbol field) =>
        taken is AssignmentExpressionSyntax
        {
            RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
            Left: var target,
            Right: IdentifierNameSyntax { Identifier.ValueText: "value" }
        }
        && NameOfField(target) == (field.AssociatedSymbol is null ? field.Name : "field");

    // The keyword has no node of its own in the oldest compiler.
    private static string? NameOfField(ExpressionSyntax? expression) => expression?.WithoutParentheses() switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        { } other when other.ToString() == "field" => "field",
        _ => null,
    };

    private static bool OnlyCalculates(IPropertySymbol property, HashSet<ISymbol> asked)
    {
        var declarations = property.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax());
        if (property.GetMethod is { PartialImplementationPart: not null } getter)
            declarations = declarations.Concat(DeclarationsOf(getter));
        return !declarations.Any(declaration =>
            new GetterCode(new GetterTypes(property.ContainingType, declaration), other => DoesMore(other.OriginalDefinition, asked)).Runs(declaration));
    }

    // Each is looked at once.
    private static bool DoesMore(IPropertySymbol property, HashSet<ISymbol> asked) =>
        !asked.Contains(property) && (asked.Count == MostAsked || asked.Add(property) && (ReadingOf(property, asked) & PropertyTraits.IsHarmless) == 0);
}
