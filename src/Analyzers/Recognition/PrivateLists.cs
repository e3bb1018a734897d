using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Lists that a type keeps for itself, <c>static readonly HashSet&lt;int&gt; s_network = new() { 1003 };</c>: what its members ask such a list for tells
/// what is in it. A private field that is never replaced is asked nowhere else, so that the members in the part of the type that declares it tell all
/// there is to know, as long as no other part mentions it.
/// </summary>
/// <param name="roles">The roles of symbols.</param>
internal sealed class PrivateLists(RoleMap roles)
{
    private readonly ConcurrentDictionary<SyntaxNode, ILookup<ISymbol, ListUse>> _uses = new();

    /// <summary>Whether a field is such a list.</summary>
    public static bool IsOne(IFieldSymbol field) =>
        field is
        {
            DeclaredAccessibility: Accessibility.Private,
            IsReadOnly: true,
            IsImplicitlyDeclared: false,
            DeclaringSyntaxReferences.IsEmpty: false,
            Type: var type
        }
        && ElementIn(type) is { } element
        && (Integers.IsNumber(element)
            || element is INamedTypeSymbol { IsTupleType: true } tuple && ElementPath.ToNumbers(tuple).Any());

    // The columns of a table are several things.
    private static ITypeSymbol? ElementIn(ITypeSymbol type) => NumberTypes.IsTable(type) ? null : NumberTypes.FirstOf(type);

    /// <summary>Whether the type of a list mentions it at all, and something in it that has a role.</summary>
    /// <param name="field">The list.</param>
    /// <param name="declaration">Where it is declared.</param>
    /// <param name="occurrences">Where something with a role is named.</param>
    /// <param name="model">The model of the file that is being looked at.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool MayBeAsked(IFieldSymbol field, SyntaxNode declaration, RolesInTypes occurrences, SemanticModel model, CancellationToken cancellation) =>
        IsOne(field) && TypeAround(declaration) is { } type && occurrences.MayOccurIn(type, model, cancellation) && roles.MentionsIn(type).Has(field.Name);

    /// <summary>What the members of the type ask the list for, in the order in which they stand.</summary>
    /// <param name="field">The list.</param>
    /// <param name="declaration">Where it is declared.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IEnumerable<ListUse> UsesOf(IFieldSymbol field, SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        if (MentionsAround(declaration) is not { } mentions || IsMentionedElsewhere(field, declaration))
            yield break;
        var seen = new HashSet<SyntaxNode>();
        foreach (var mention in mentions.Of(field.Name))
        {
            // The members of the file have been bound for the rules anyway, or will be.
            if (EnclosingBody.OperationAt(mention, model, cancellation) is not { } list)
                continue;
            if (IsReadByPlace(list) || IsHandedOut(list, field.ContainingType))
                yield return new ListUse(new Variable(field, ElementPath.Whole), Role.None, LocalRoles.Marks.Mixed, Own: null);
            var body = list.Root();
            if (!seen.Add(body.Syntax))
                continue;
            foreach (var use in UsesIn(body, mention, model, cancellation)[field])
                yield return use;
        }
    }

    // limits[0], where the others can be something else; the place of a number between sorted ones
    private static bool IsReadByPlace(IOperation list)
    {
        var use = list.Parent;
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
    private static bool IsHandedOut(IOperation list, INamedTypeSymbol owner) => list.Converted().Parent switch
    {
        IReturnOperation or IPropertyInitializerOperation or IFieldInitializerOperation => true,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation or IParameterReferenceOperation } => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: false } method } } =>
            !Source.IsOfTheFramework(method)
            && !SymbolEqualityComparer.Default.Equals(method.ContainingType, owner),
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } => !Source.IsOfTheFramework(constructor),
        _ => false,
    };

    // A body that mentions many lists is read once.
    private ILookup<ISymbol, ListUse> UsesIn(IOperation body, SyntaxNode mention, SemanticModel model, CancellationToken cancellation) =>
        _uses.TryGetValue(body.Syntax, out var known) ? known : _uses.GetOrAdd(body.Syntax, Read(body, mention, model, cancellation));

    private ILookup<ISymbol, ListUse> Read(IOperation body, SyntaxNode mention, SemanticModel model, CancellationToken cancellation)
    {
        var uses = EnclosingBody.OwnerAt(mention, model, cancellation) is { } owner ? Body.ListUsesIn(body, roles, owner, cancellation) : [];
        return uses.ToLookup(static use => use.Variable.Symbol, SymbolEqualityComparer.Default);
    }

    // What another part of the type asks for is not read: it may be anything.
    private bool IsMentionedElsewhere(IFieldSymbol field, SyntaxNode declaration)
    {
        var parts = field.ContainingType.DeclaringSyntaxReferences;
        return parts.Length > 1
            && parts.Any(part =>
                part.GetSyntax() is TypeDeclarationSyntax other
                && !other.Contains(declaration)
                && roles.MentionsIn(other).Has(field.Name));
    }

    // A type inside of another one sees the lists of that.
    private TypeMentions? MentionsAround(SyntaxNode declaration) =>
        TypeAround(declaration) is { } type ? roles.MentionsIn(type) : null;

    private static TypeDeclarationSyntax? TypeAround(SyntaxNode declaration) => declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
