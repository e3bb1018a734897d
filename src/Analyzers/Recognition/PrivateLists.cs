using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Lists that a type keeps for itself, <c>static readonly HashSet&lt;int&gt; s_network = new() { 1003 };</c>: what its members put into such a list and
/// ask it for tells what is in it. A private field or property is filled, replaced and asked nowhere else, so that the members in the part of the type
/// that declares it tell all there is to know, as long as no other part mentions it.
/// </summary>
/// <param name="roles">The roles of symbols.</param>
internal sealed class PrivateLists(RoleMap roles)
{
    private readonly ConcurrentDictionary<ISymbol, (ListUse Use, SyntaxNode? Body)[]> _uses = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, ILookup<ISymbol, ListUse>> _usesIn = new();
    private readonly ConcurrentDictionary<ISymbol, bool> _asked = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a field or a property is such a list.</summary>
    public static bool IsOne(ISymbol member) =>
        HoldsNumbers(member)
        && member is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences: [_] }
            and (IFieldSymbol or IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true })
        // The columns of a table are several things.
        && !NumberTypes.IsTable(ObjectTypes.TypeOf(member))
        && (member is IFieldSymbol { IsReadOnly: true } || IsFilledHereOnly(member));

    // Asked at each mention of a member, most of which end here.
    private static bool HoldsNumbers(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Private
        && NumberTypes.FirstOf(ObjectTypes.TypeOf(member)) is { } element
        && (Integers.IsNumber(element) || element is INamedTypeSymbol { IsTupleType: true } tuple && ElementPath.ToNumbers(tuple).Any());

    // [SerializeField], [JsonProperty], [Inject]: what can be replaced, a library may fill.
    private static bool IsFilledHereOnly(ISymbol member) => member.GetAttributes().IsEmpty;

    /// <summary>Whether the type of a list mentions it at all, and something in it that has a role.</summary>
    /// <param name="list">The list.</param>
    /// <param name="occurrences">Where something with a role is named.</param>
    /// <param name="model">The model of the file that is being looked at.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool MayBeAsked(ISymbol list, RolesInTypes occurrences, SemanticModel model, CancellationToken cancellation)
    {
        if (!HoldsNumbers(list))
            return false;
        return _asked.TryGetValue(list, out var known)
            ? known
            : _asked.GetOrAdd(
                list,
                IsOne(list)
                && TypeAround(DeclarationOf(list)) is { } type
                && occurrences.MayOccurIn(type, model, cancellation)
                && roles.MentionsIn(type).Has(list.Name));
    }

    /// <summary>What the members of the type put into the list and ask it for.</summary>
    /// <param name="list">The list.</param>
    /// <param name="asker">The body that wants to know, and knows itself what it does.</param>
    /// <param name="model">The model of that body's file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IEnumerable<ListUse> UsesOf(ISymbol list, SyntaxNode asker, SemanticModel model, CancellationToken cancellation)
    {
        if (!_uses.TryGetValue(list, out var uses))
            uses = _uses.GetOrAdd(list, [.. Distinct(AllUsesOf(list, model, cancellation))]);
        foreach (var (use, body) in uses)
        {
            if (body is null || !body.Contains(asker))
                yield return use;
        }
    }

    // Of what several bodies do it is enough to know it once; what a body does alone, it is not told.
    private static IEnumerable<(ListUse Use, SyntaxNode? Body)> Distinct(IEnumerable<(ListUse Use, SyntaxNode? Body)> uses) =>
        uses.GroupBy(static pair => (pair.Use.Variable, pair.Use.Role, pair.Use.Marks, Own: TextOf(pair.Use.Own)))
            .Select(static same => (same.First().Use, same.Select(static pair => pair.Body).Distinct().Take(2).ToArray() is [var only] ? only : null));

    private static string TextOf(IReadOnlyCollection<long>? numbers) =>
        numbers is null ? "" : string.Join(" ", numbers.OrderBy(static number => number));

    private IEnumerable<(ListUse Use, SyntaxNode? Body)> AllUsesOf(ISymbol list, SemanticModel model, CancellationToken cancellation)
    {
        if (MentionsOf(list, model, cancellation) is not { } mentions)
            yield break;
        var seen = new HashSet<SyntaxNode>();
        foreach (var code in CodeOf(DeclarationOf(list)))
        {
            if (EnclosingBody.RootAt(code, model, cancellation) is not { } body || !seen.Add(body.Syntax))
                continue;
            foreach (var use in UsesIn(body, code, model, cancellation)[list])
                yield return (use, body.Syntax);
        }

        foreach (var mention in mentions)
        {
            if (IsReadByPlace(mention) || IsHandedOut(mention, list.ContainingType))
                yield return (new ListUse(new Variable(list, ElementPath.Whole), Role.None, LocalRoles.Marks.Mixed, Own: null), null);
            var body = mention.Root();
            if (!seen.Add(body.Syntax))
                continue;
            foreach (var use in UsesIn(body, mention.Syntax, model, cancellation)[list])
                yield return (use, body.Syntax);
        }
    }

    /// <summary>Where such a list is named in its type; null where that cannot be told.</summary>
    /// <param name="list">The list.</param>
    /// <param name="model">The model of the file that is being looked at.</param>
    /// <param name="cancellation">Ends the search.</param>
    public IEnumerable<IOperation>? MentionsOf(ISymbol list, SemanticModel model, CancellationToken cancellation)
    {
        var declaration = DeclarationOf(list);
        return declaration.SyntaxTree != model.SyntaxTree || MentionsAround(declaration) is not { } mentions || IsMentionedElsewhere(list, declaration)
            ? null
            // The members of the file have been bound for the rules anyway, or will be.
            : mentions.Of(list.Name).Select(name => EnclosingBody.OperationAt(name, model, cancellation)).OfType<IOperation>();
    }

    // What it begins with, and what its getter gives
    private static IEnumerable<SyntaxNode> CodeOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => [value],
        PropertyDeclarationSyntax { Initializer.Value: { } value } => [value],
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => [value],
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } =>
            accessors.Select(static accessor => accessor.ExpressionBody?.Expression ?? (SyntaxNode?)accessor.Body).OfType<SyntaxNode>(),
        _ => [],
    };

    // limits[0], where the others can be something else; the place of a number between sorted ones
    private static bool IsReadByPlace(IOperation mention)
    {
        var use = mention.Parent;
        while (use is IConversionOperation or IArgumentOperation)
            use = use.Parent;
        return use switch
        {
            IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation => true,
            IPropertyReferenceOperation { Property: { IsIndexer: true, OriginalDefinition.Parameters: [{ Type: not ITypeParameterSymbol }] } } => true,
            IInvocationOperation { TargetMethod: var method } => method.Name is "BinarySearch" or "ElementAt" || Source.TakesBounds(method),
            _ => false,
        };
    }

    // => s_names; All = s_names; Http.Name(s_names, code): others ask it for anything. Its own type is looked through, and who only searches it keeps nothing.
    private static bool IsHandedOut(IOperation mention, INamedTypeSymbol owner) => mention.Converted().Parent switch
    {
        IReturnOperation or IPropertyInitializerOperation or IFieldInitializerOperation => true,
        ISimpleAssignmentOperation { Target: var target } when ReferenceEquals(target, mention) => false,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation or IParameterReferenceOperation } => true,
        // Load(out _names)
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: false } method } } =>
            !Source.IsOfTheFramework(method)
            && !SymbolEqualityComparer.Default.Equals(method.ContainingType, owner),
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } => !Source.IsOfTheFramework(constructor),
        _ => false,
    };

    // A body that mentions many lists is read once.
    private ILookup<ISymbol, ListUse> UsesIn(IOperation body, SyntaxNode mention, SemanticModel model, CancellationToken cancellation) =>
        _usesIn.TryGetValue(body.Syntax, out var known) ? known : _usesIn.GetOrAdd(body.Syntax, Read(body, mention, model, cancellation));

    private ILookup<ISymbol, ListUse> Read(IOperation body, SyntaxNode mention, SemanticModel model, CancellationToken cancellation)
    {
        var uses = EnclosingBody.OwnerAt(mention, model, cancellation) is { } owner ? Body.ListUsesIn(body, roles, owner, cancellation) : [];
        return uses.ToLookup(static use => use.Variable.Symbol, SymbolEqualityComparer.Default);
    }

    // What another part of the type asks for is not read: it may be anything.
    private bool IsMentionedElsewhere(ISymbol list, SyntaxNode declaration)
    {
        var parts = list.ContainingType.DeclaringSyntaxReferences;
        return parts.Length > 1
            && parts.Any(part =>
                part.GetSyntax() is TypeDeclarationSyntax other
                && !other.Contains(declaration)
                && roles.MentionsIn(other).Has(list.Name));
    }

    // A type inside of another one sees the lists of that.
    private TypeMentions? MentionsAround(SyntaxNode declaration) =>
        TypeAround(declaration) is { } type ? roles.MentionsIn(type) : null;

    private static SyntaxNode DeclarationOf(ISymbol list) => list.DeclaringSyntaxReferences[0].GetSyntax();

    private static TypeDeclarationSyntax? TypeAround(SyntaxNode declaration) => declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
