using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>What gets a value, by its name: a place, an argument of what is called, or what a method gives.</summary>
internal sealed record WrittenPlace
{
    private const int Itself = -1;
    private const int Given = -2;

    // A method may have many locals to follow.
    private static readonly ConditionalWeakTable<SyntaxNode, ILookup<string, WrittenPlace>> s_uses = new();

    private readonly int _ordinal;

    private WrittenPlace(string name, int ordinal) => (Name, _ordinal) = (name, ordinal);

    private string Name { get; }

    /// <summary>Whether it is what a method gives.</summary>
    public bool IsResult => _ordinal == Given;

    /// <summary>What a method gives.</summary>
    public static WrittenPlace Result(string method) => new(method, Given);

    /// <summary>What stands for the type in a <c>new</c> without one.</summary>
    /// <param name="arguments">How many arguments it is given.</param>
    public static string Untyped(int arguments) => "new/" + arguments.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What stands for the type of a tuple that is no target.</summary>
    /// <param name="elements">How many it has.</param>
    public static string Tuple(int elements) => "tuple/" + elements.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>
    /// A variable, field, property or parameter. A property, its field and what a constructor is given for it only differ in their first letters.
    /// </summary>
    public static WrittenPlace Named(string name)
    {
        var plain = WithoutPrefix(name);
        return new(plain.Length == 0 ? name : char.ToUpperInvariant(plain[0]) + plain.Substring(1), Itself);
    }

    /// <summary>A name without what marks a field: <c>paramOne</c> of <c>_paramOne</c> and <c>m_paramOne</c>.</summary>
    public static string WithoutPrefix(string name) =>
        (name.StartsWith("m_", StringComparison.Ordinal) ? name.Substring("m_".Length) : name).TrimStart('_');

    /// <summary>An argument.</summary>
    /// <param name="called">The method, or the type of what is made.</param>
    /// <param name="ordinal">Which one.</param>
    public static WrittenPlace Argument(string called, int ordinal) => new(called, ordinal);

    /// <summary>What gets an expression where that, or what is chosen from it and others, is stored, passed or given back.</summary>
    public static IEnumerable<WrittenPlace> Of(ExpressionSyntax expression)
    {
        var given = expression.WithCasts();
        while ((given.Parent is ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } ? given.Parent : ConversionOf(given)) is { } whole)
        {
            given = whole.WithCasts();
        }

        if (In(given) is not { } place)
            return [];
        return LocalAt(given) is { } local ? UsesOf(local, given).Append(place) : [place];
    }

    // Convert.ToInt64(m.ParamOne ?? -1)
    private static InvocationExpressionSyntax? ConversionOf(SyntaxNode given) =>
        given.Parent is ArgumentSyntax
        {
            Parent.Parent: InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: nameof(Convert) } }
            } conversion
        }
            ? conversion
            : null;

    // long one = -1; if (fields.Length > 1) one = long.Parse(fields[1]); return new Row { ParamOne = one };
    private static string? LocalAt(SyntaxNode given) => given.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax, Identifier.ValueText: var name } } => name,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Parent: StatementSyntax } => name,
        ArgumentSyntax part => TargetOf(part) is { } target and not MemberAccessExpressionSyntax ? NameOf(target) : null,
        _ => null,
    };

    // (ParamOne, ParamTwo) = (m.ParamOne ?? -1, m.ParamTwo ?? -1), var (one, two) = (...)
    private static SyntaxNode? TargetOf(ArgumentSyntax part)
    {
        if (part.Parent is not TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var targets, Right: var right } } tuple || right != tuple)
            return null;
        var at = tuple.Arguments.IndexOf(part);
        return targets switch
        {
            TupleExpressionSyntax { Arguments: var places } when at < places.Count =>
                places[at].Expression is DeclarationExpressionSyntax { Designation: var local } ? local : places[at].Expression,
            DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: var locals } } when at < locals.Count => locals[at],
            _ => null,
        };
    }

    private static IEnumerable<WrittenPlace> UsesOf(string local, SyntaxNode given) =>
        given.MemberAround() is { } member
            ? s_uses.GetValue(member, static member => Uses(member))[local]
            : [];

    private static ILookup<string, WrittenPlace> Uses(SyntaxNode member) => member.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Select(static use => (use.Identifier.ValueText, Place: In(use.WithCasts())))
        .Where(static use => use.Place is not null)
        .ToLookup(static use => use.ValueText, static use => use.Place!);

    private static WrittenPlace? In(SyntaxNode given) => given.Parent switch
    {
        AssignmentExpressionSyntax { Left: var place } assignment when assignment.Right == given && NameOf(place) is { } name => Named(name),
        ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } => Named(name),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call, Arguments: var arguments } } argument when NameOf(call) is { } name =>
            Argument(name, arguments.IndexOf(argument)),
        ArgumentSyntax part when TargetOf(part) is { } target => NameOf(target) is { } name ? Named(name) : null,
        // counts[(id, m.ParamOne ?? -1)]
        ArgumentSyntax { Parent: TupleExpressionSyntax { Arguments: var parts } } part => Argument(Tuple(parts.Count), parts.IndexOf(part)),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name } } => Named(name),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Identifier.ValueText: var name } } => Named(name),
        EqualsValueClauseSyntax { Parent: ParameterSyntax { Identifier.ValueText: var name } } => Named(name),
        // [DefaultValue(-1)]
        AttributeArgumentSyntax { Parent.Parent.Parent.Parent: PropertyDeclarationSyntax { Identifier.ValueText: var name } } => Named(name),
        ArrowExpressionClauseSyntax or ReturnStatementSyntax or AnonymousFunctionExpressionSyntax => GivenBy(given),
        _ => null,
    };

    private static WrittenPlace? GivenBy(SyntaxNode given)
    {
        foreach (var around in given.Ancestors())
        {
            switch (around)
            {
                case PropertyDeclarationSyntax { Identifier.ValueText: var name }: return Named(name);
                case MethodDeclarationSyntax { Identifier.ValueText: var name }: return Result(name);
                case LocalFunctionStatementSyntax { Identifier.ValueText: var name }: return Result(name);
                // Func<long?, long> number = n => n ?? -1;
                case AnonymousFunctionExpressionSyntax
                {
                    Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name } }
                }:
                    return Result(name);
                case AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax: return null;
            }
        }

        return null;
    }

    /// <summary>The name of what is written or called; null where it has none.</summary>
    public static string? NameOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax { Identifier.ValueText: var name } => name,
        SingleVariableDesignationSyntax { Identifier.ValueText: var name } => name,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        QualifiedNameSyntax { Right.Identifier.ValueText: var name } => name,
        InvocationExpressionSyntax { Expression: var called } => NameOf(called),
        ObjectCreationExpressionSyntax { Type: var type } => NameOf(type),
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: var count } => Untyped(count),
        // : this(0, -1)
        ConstructorInitializerSyntax { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword, Parent: ConstructorDeclarationSyntax { } constructor } =>
            constructor.Identifier.ValueText,
        // : base(0, -1), of a type that can have several names
        ConstructorInitializerSyntax { ArgumentList.Arguments.Count: var count } => Untyped(count),
        PrimaryConstructorBaseTypeSyntax { ArgumentList.Arguments.Count: var count } => Untyped(count),
        _ => null,
    };
}
