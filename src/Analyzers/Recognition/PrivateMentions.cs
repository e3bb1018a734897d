using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Where the methods of a type are named that it keeps for itself: nobody else can call them, so that these are all calls there can be.</summary>
/// <param name="roles">Knows the names in types.</param>
internal sealed class PrivateMentions(RoleMap roles)
{
    // Methods that call one another in a row: more than these are rare, and where they go round in circles, it never ends.
    private const int MostInRow = 8;

    private readonly ConcurrentDictionary<TypeDeclarationSyntax, Dictionary<string, int>> _heights = new();

    /// <summary>Whether a method is one that only its type can call, and by its name.</summary>
    public static bool IsOne(IMethodSymbol method) =>
        method is
        {
            MethodKind: MethodKind.Ordinary,
            DeclaredAccessibility: Accessibility.Private,
            Parameters.IsEmpty: false,
            DeclaringSyntaxReferences: [_],
            PartialDefinitionPart: null,
            PartialImplementationPart: null
        }
        && !UnwrittenCalls.Has(method.Name)
        && method.GetAttributes().All(static attribute => IsHarmless(attribute.AttributeClass));

    // [MethodImpl], [Conditional], [Obsolete]; what else there is may tell a library, or a generator, to call it.
    private static bool IsHarmless(INamedTypeSymbol? attribute) =>
        attribute is not null
        && Source.IsOfTheFramework(attribute)
        && attribute.ContainingNamespace.Name is "CompilerServices" or "Diagnostics" or "CodeAnalysis" or nameof(System);

    /// <summary>Whether a parameter of such a method may be given something with a role: its type names something that has one.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="occurrences">Where something with a role is named.</param>
    /// <param name="model">The model of the file that is being looked at.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool MayBeGiven(IParameterSymbol parameter, RolesInTypes occurrences, SemanticModel model, CancellationToken cancellation) =>
        parameter.ContainingSymbol is IMethodSymbol { OriginalDefinition: var method } && IsOne(method)
        && PartOf(method) is { } part && occurrences.MayOccurIn(part, model, cancellation) && roles.MentionsIn(part).Has(method.Name);

    /// <summary>Where the name of a method stands, in the order of the file.</summary>
    public IEnumerable<SimpleNameSyntax> Of(IMethodSymbol method) => PartOf(method) is { } part ? roles.MentionsIn(part).Of(method.Name) : [];

    /// <summary>
    /// Whether all callers of a method are known, and those of private ones among them, and so on:
    /// they stand in one part of the type, and none is reached from itself. What others can call begins with nothing known, so that nobody asks who does.
    /// </summary>
    public bool LeadBack(IMethodSymbol method) =>
        PartOf(method) is { } part
        && (_heights.TryGetValue(part, out var heights) ? heights : _heights.GetOrAdd(part, Heights(part, method.ContainingType)))
            .TryGetValue(method.Name, out var height)
        && height <= MostInRow;

    // How many private methods stand above each, one calling the next: first those that no private one calls, then those that only these call, and so on.
    // What is never come to is on a circle, or below one.
    private Dictionary<string, int> Heights(TypeDeclarationSyntax part, INamedTypeSymbol type)
    {
        var here = roles.MentionsIn(part);
        var others = type.DeclaringSyntaxReferences
            .Select(static reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>()
            .Where(other => other != part)
            .Select(roles.MentionsIn)
            .ToArray();
        var names = part.Members.OfType<MethodDeclarationSyntax>()
            .Where(static method => IsPrivate(method))
            .Select(static method => method.Identifier.ValueText)
            .ToImmutableHashSet();
        var callers = names.ToDictionary(
            static name => name,
            name => here.Of(name).Select(CallerOf).OfType<string>().Where(names.Contains).Distinct().ToArray());
        var called = callers
            .SelectMany(static pair => pair.Value.Select(caller => (Caller: caller, Name: pair.Key)))
            .ToLookup(static pair => pair.Caller, static pair => pair.Name);
        var open = callers.ToDictionary(static pair => pair.Key, static pair => pair.Value.Length);
        var heights = new Dictionary<string, int>();
        var next = new Queue<string>(names.Where(name => open[name] == 0));
        while (next.Count > 0)
        {
            var name = next.Dequeue();
            // Other parts of the type may call it, too.
            if (Array.Exists(others, other => other.Has(name)))
                continue;
            heights[name] = callers[name].Select(caller => heights[caller] + 1).DefaultIfEmpty().Max();
            foreach (var below in called[name])
            {
                if (--open[below] == 0)
                    next.Enqueue(below);
            }
        }

        return heights;
    }

    /// <summary>The call that a name is the name of: <c>OnNetwork(m)</c>, <c>this.OnNetwork(m)</c>, <c>handler?.OnNetwork(m)</c>.</summary>
    public static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        ExpressionSyntax called = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : null;
    }

    /// <summary>Whether only the name is asked for.</summary>
    public static bool IsNameOnly(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<ArgumentSyntax>() is
        {
            Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
        };

    /// <summary>Whether a name is asked for to look the method up: <c>type.GetMethod(nameof(OnNetwork))</c>.</summary>
    public static bool IsLookedUp(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent?.FirstAncestorOrSelf<ArgumentSyntax>()
            is { Parent.Parent: InvocationExpressionSyntax { Expression: var asked } }
        && asked.ToString().EndsWith("Method", StringComparison.Ordinal);

    // By its name: another method that is called the same makes it two.
    private static string? CallerOf(SimpleNameSyntax mention) =>
        !IsNameOnly(mention) && mention.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } caller && IsPrivate(caller) ? caller.Identifier.ValueText : null;

    private static bool IsPrivate(MethodDeclarationSyntax method) =>
        !method.Modifiers.Any(static modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);

    /// <summary>
    /// The part of its type in which a method is declared; null where that is an extension block: what it keeps for itself, its whole class can call.
    /// </summary>
    public static TypeDeclarationSyntax? PartOf(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences[0].GetSyntax().Parent is TypeDeclarationSyntax part
            and (ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax or InterfaceDeclarationSyntax)
            ? part : null;
}
