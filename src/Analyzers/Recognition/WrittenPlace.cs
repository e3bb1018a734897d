using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>What gets a value, by its name: a place, an argument of what is called, or what a method gives.</summary>
internal readonly record struct WrittenPlace
{
    private const int Itself = -1;
    private const int Result = -2;

    private readonly int _ordinal;

    private WrittenPlace(string name, int ordinal) => (Name, _ordinal) = (name, ordinal);

    /// <summary>The name; empty for what a <c>new</c> without a type makes.</summary>
    public string Name { get; }

    /// <summary>Whether a method gives the value.</summary>
    public bool IsResult => _ordinal == Result;

    /// <summary>
    /// A variable, field, property or parameter. A property, its field and what a constructor is given for it only differ in their first letters.
    /// </summary>
    public static WrittenPlace Named(string name)
    {
        var plain = (name.StartsWith("m_", StringComparison.Ordinal) ? name.Substring("m_".Length) : name).TrimStart('_');
        return new(plain.Length == 0 ? name : char.ToUpperInvariant(plain[0]) + plain.Substring(1), Itself);
    }

    /// <summary>An argument.</summary>
    /// <param name="called">The method, or the type of what is made.</param>
    /// <param name="ordinal">Which one.</param>
    public static WrittenPlace Argument(string called, int ordinal) => new(called, ordinal);

    /// <summary>What gets an expression where that, or what is chosen from it and others, is stored, passed or given back.</summary>
    public static IEnumerable<WrittenPlace> Of(ExpressionSyntax expression)
    {
        var given = expression.WithCasts();
        while (given.Parent is ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression })
        {
            given = given.Parent.WithCasts();
        }

        return In(given) is { } place ? [place] : [];
    }

    private static WrittenPlace? In(SyntaxNode given) => given.Parent switch
    {
        AssignmentExpressionSyntax { Left: var place } assignment when assignment.Right == given && NameOf(place) is { } name => Named(name),
        ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } => Named(name),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call, Arguments: var arguments } } argument when NameOf(call) is { } name =>
            Argument(name, arguments.IndexOf(argument)),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name } } => Named(name),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Identifier.ValueText: var name } } => Named(name),
        EqualsValueClauseSyntax { Parent: ParameterSyntax { Identifier.ValueText: var name } } => Named(name),
        // [DefaultValue(-1)]
        AttributeArgumentSyntax { Parent.Parent.Parent.Parent: PropertyDeclarationSyntax { Identifier.ValueText: var name } } => Named(name),
        ArrowExpressionClauseSyntax or ReturnStatementSyntax => GivenBy(given),
        _ => null,
    };

    private static WrittenPlace? GivenBy(SyntaxNode given)
    {
        foreach (var around in given.Ancestors())
        {
            switch (around)
            {
                case PropertyDeclarationSyntax { Identifier.ValueText: var name }: return Named(name);
                case MethodDeclarationSyntax { Identifier.ValueText: var name }: return new(name, Result);
                case LocalFunctionStatementSyntax { Identifier.ValueText: var name }: return new(name, Result);
                case AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax: return null;
            }
        }

        return null;
    }

    /// <summary>The name of what is written or called; null where it has none.</summary>
    public static string? NameOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax { Identifier.ValueText: var name } => name,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        QualifiedNameSyntax { Right.Identifier.ValueText: var name } => name,
        InvocationExpressionSyntax { Expression: var called } => NameOf(called),
        ObjectCreationExpressionSyntax { Type: var type } => NameOf(type),
        ImplicitObjectCreationExpressionSyntax => "",
        // : this(0, -1)
        ConstructorInitializerSyntax { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword, Parent: ConstructorDeclarationSyntax { } constructor } =>
            constructor.Identifier.ValueText,
        // : base(0, -1), of a type that can have several names
        ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => "",
        _ => null,
    };
}
