using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// The types of expressions and patterns in a getter, from its syntax and the types of members:
/// the model of another tree is nothing that an analyzer may ask for. What is a variable of the getter, or too involved, has no type here.
/// </summary>
/// <param name="type">The type whose getter it is.</param>
/// <param name="getter">The declaration of the getter.</param>
internal sealed partial class GetterTypes(INamedTypeSymbol type, SyntaxNode getter)
{
    // a.b.c.d: longer ways nobody follows.
    private const int Deepest = 16;

    private readonly HashSet<string> _variables =
        [.. getter.DescendantTokens().Where(IsVariable).Select(static token => token.ValueText).Concat(OfBlockAround(getter))];

    private readonly List<UsingDirectiveSyntax> _usings = [.. getter.Ancestors().SelectMany(static around => around switch
    {
        CompilationUnitSyntax { Usings: var usings } => usings,
        BaseNamespaceDeclarationSyntax { Usings: var usings } => usings,
        _ => [],
    })];

    // What is left of them, of the question at hand.
    private int _left;

    public ITypeSymbol? Of(ExpressionSyntax expression) => Ask().Find(expression);

    /// <summary>The type of what an element or a member behind <c>?.</c> is asked of.</summary>
    public ITypeSymbol? OfAccessed(ExpressionSyntax binding) => Ask().FindAccessed(binding);

    /// <summary>The type of the object that a part of a pattern belongs to.</summary>
    public ITypeSymbol? OfOwner(SubpatternSyntax part) => Ask().FindOwner(part);

    /// <summary>The type of what a pattern looks at.</summary>
    public ITypeSymbol? OfInput(PatternSyntax pattern) => Ask().FindInput(pattern);

    /// <summary>
    /// The number of a constant that an expression names: <c>Param.None</c>, <c>None</c>, <c>(long)Net.None</c>, <c>long.MinValue</c>;
    /// null where it names none.
    /// </summary>
    public long? NumberOf(ExpressionSyntax named) => Ask().FindNumber(named);

    /// <summary>Whether an expression can name a constant: most can be told from their syntax.</summary>
    public static bool MayNameNumber(ExpressionSyntax expression) => expression.WithoutParentheses() switch
    {
        CastExpressionSyntax { Expression: var inner } => MayNameNumber(inner),
        SimpleNameSyntax or MemberAccessExpressionSyntax => true,
        _ => false,
    };

    private long? FindNumber(ExpressionSyntax named) => named.WithoutParentheses() switch
    {
        CastExpressionSyntax { Expression: var inner } => FindNumber(inner),
        SimpleNameSyntax { Identifier.ValueText: var name } => ValueOf(MemberNamed(name)),
        MemberAccessExpressionSyntax
        {
            Expression: PredefinedTypeSyntax { Keyword.ValueText: var keyword },
            Name.Identifier.ValueText: var name
        } => (keyword, name) switch
        {
            ("long", nameof(long.MinValue)) => long.MinValue,
            ("long", nameof(long.MaxValue)) => long.MaxValue,
            ("int", nameof(int.MinValue)) => int.MinValue,
            ("int", nameof(int.MaxValue)) => int.MaxValue,
            _ => null,
        },
        MemberAccessExpressionSyntax { Expression: var holder, Name.Identifier.ValueText: var name } =>
            (Find(holder) ?? Named((holder as MemberAccessExpressionSyntax)?.Name)) is { } declaring ? ValueOf(MemberOf(declaring, name)) : null,
        _ => null,
    };

    private static long? ValueOf(ISymbol? member) =>
        member is IFieldSymbol { HasConstantValue: true, ConstantValue: var value }
        && Integers.TryGet(value, out var number)
            ? number
            : null;

    // Each question has all the steps.
    private GetterTypes Ask()
    {
        _left = Deepest;
        return this;
    }

    /// <summary>
    /// What a name alone stands for: a member of the type, of one that it is in or that a <c>using static</c> names, or what its primary constructor was given.
    /// </summary>
    public ISymbol? MemberNamed(string name)
    {
        for (var around = type; around is not null; around = around.ContainingType)
        {
            if (MemberOf(around, name) is { } member)
                return member;
        }

        foreach (var directive in _usings)
        {
            if (IsStatic(directive)
                && directive.Name is { } brought
                && Named(brought.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().LastOrDefault()) is { } bringer
                && MemberOf(bringer, name) is { IsStatic: true } member)
            {
                return member;
            }
        }

        return type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).FirstOrDefault(parameter => parameter.Name == name);
    }

    /// <summary>Whether a name stands for a type of the framework, which the program and its other libraries do not declare.</summary>
    public bool IsOfLibrary(ExpressionSyntax holder) =>
        holder is PredefinedTypeSyntax
        || holder is SimpleNameSyntax { Identifier.ValueText: var name }
            && !_variables.Contains(name)
            && PartNamedBy(holder) is null
            && MemberNamed(name) is null
            && !IsDeclared(name);

    private bool IsDeclared(string name) =>
        type.ContainingAssembly.TypeNames.Contains(name)
        || _usings.Exists(directive => directive.Alias?.Name.Identifier.ValueText == name)
        || type.ContainingModule.ReferencedAssemblySymbols.Any(library => !RoleNames.IsOfTheFramework(library.Name) && library.TypeNames.Contains(name));

    // extension(Feed feed) { bool IsOpen => feed.Ready; }
    private static IEnumerable<string> OfBlockAround(SyntaxNode getter) =>
        getter.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { Identifier.ValueText: "" or null, ParameterList.Parameters: var parameters }
            ? parameters.Select(static parameter => parameter.Identifier.ValueText)
            : [];

    public static ISymbol? MemberOf(ITypeSymbol held, string name)
    {
        for (ITypeSymbol? declaring = held; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.GetMembers(name) is [var member, ..])
                return member;
        }

        return held.TypeKind == TypeKind.Interface ? held.AllInterfaces.SelectMany(promised => promised.GetMembers(name)).FirstOrDefault() : null;
    }

    /// <summary>The part of a pattern that a name begins: <c>{ Name: 1 }</c>, <c>{ Name.Length: 1 }</c>.</summary>
    public static SubpatternSyntax? PartNamedBy(SyntaxNode name)
    {
        while (name.Parent is MemberAccessExpressionSyntax access && access.Expression == name)
            name = access;
        return name.Parent is BaseExpressionColonSyntax { Parent: SubpatternSyntax { Parent: PropertyPatternClauseSyntax } part } ? part : null;
    }

    private static bool IsVariable(SyntaxToken token) =>
        token.RawKind == (int)SyntaxKind.IdentifierToken
        && token.Parent is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ParameterSyntax
            or ForEachStatementSyntax or CatchDeclarationSyntax;

    private ITypeSymbol? Find(ExpressionSyntax expression) => --_left < 0 ? null : expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Find(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var certain } => Find(certain),
        ThisExpressionSyntax => type,
        BaseExpressionSyntax => type.BaseType,
        CastExpressionSyntax { Type: var named } => Named(named),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression, Right: TypeSyntax named } => Named(named),
        ConditionalAccessExpressionSyntax { WhenNotNull: var member } => Find(member),
        MemberAccessExpressionSyntax { Expression: var holder, Name: var name } => OfMember(Find(holder), name),
        MemberBindingExpressionSyntax { Name: var name } => OfMember(FindAccessed(expression), name),
        ElementAccessExpressionSyntax { Expression: var list } => OfElement(Find(list)),
        ElementBindingExpressionSyntax => OfElement(FindAccessed(expression)),
        SimpleNameSyntax name => OfName(name),
        _ => null,
    };

    private ITypeSymbol? OfName(SimpleNameSyntax name)
    {
        if (PartNamedBy(name) is { } part)
            return OfMember(FindOwner(part), name);
        var text = name.Identifier.ValueText;
        if (_variables.Contains(text))
            return null;
        return MemberNamed(text) is { } member ? TypeOf(member) : Named(name);
    }

    private static ITypeSymbol? OfMember(ITypeSymbol? held, SimpleNameSyntax name) =>
        held is not null && MemberOf(held, name.Identifier.ValueText) is { } member ? TypeOf(member) : null;

    private static ITypeSymbol? TypeOf(ISymbol member) => member as INamedTypeSymbol ?? ObjectTypes.TypeOf(member);

    private static ITypeSymbol? OfElement(ITypeSymbol? list) => list switch
    {
        IArrayTypeSymbol array => array.ElementType,
        not null => (MemberOf(list, "this[]") as IPropertySymbol)?.Type,
        _ => null,
    };

    private ITypeSymbol? FindAccessed(ExpressionSyntax binding)
    {
        foreach (var around in binding.Ancestors())
        {
            if (around is ConditionalAccessExpressionSyntax access && access.WhenNotNull.Span.Contains(binding.Span))
                return ObjectTypes.WithoutNull(Find(access.Expression));
        }

        return null;
    }

    private ITypeSymbol? FindOwner(SubpatternSyntax part) =>
        part.Parent?.Parent is not RecursivePatternSyntax owner ? null
        : owner.Type is { } named ? Named(named)
        : FindInput(owner);

    private ITypeSymbol? FindInput(PatternSyntax pattern) => --_left < 0 ? null : ObjectTypes.WithoutNull(pattern.Parent switch
    {
        IsPatternExpressionSyntax { Expression: var tested } => Find(tested),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax { GoverningExpression: var tested } } => Find(tested),
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax { Expression: var tested } } => Find(tested),
        SubpatternSyntax { ExpressionColon: { } name } => Find(name.Expression),
        ListPatternSyntax list => OfElement(FindInput(list)),
        ParenthesizedPatternSyntax or UnaryPatternSyntax or BinaryPatternSyntax => FindInput((PatternSyntax)pattern.Parent),
        _ => null,
    });
}
