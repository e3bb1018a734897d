using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Where the methods of a type are named that it keeps for itself: nobody else can call them, so that these are all calls there can be.</summary>
/// <param name="roles">Knows the names in types.</param>
internal sealed class PrivateMentions(RoleMap roles)
{
    // Methods that call one another in a row: more than these are rare, and where they go round in circles, it never ends.
    private const int MostInRow = 8;

    /// <summary>Whether a method is one that only its type can call, and by its name.</summary>
    public static bool IsOne(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, Parameters.IsEmpty: false, DeclaringSyntaxReferences: [_], PartialDefinitionPart: null, PartialImplementationPart: null }
        && method.GetAttributes().All(static attribute => IsHarmless(attribute.AttributeClass));

    // [MethodImpl], [Conditional], [Obsolete]; what else there is may tell a library, or a generator, to call it.
    private static bool IsHarmless(INamedTypeSymbol? attribute) =>
        attribute is not null && Source.IsOfTheFramework(attribute) && attribute.ContainingNamespace.Name is "CompilerServices" or "Diagnostics" or "CodeAnalysis" or nameof(System);

    /// <summary>Whether a parameter of such a method may be given something with a role: a name stands in its type that could have one.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="mayHaveRole">Whether something of a name can have a role.</param>
    public bool MayBeGiven(IParameterSymbol parameter, Func<string, bool> mayHaveRole) =>
        parameter.ContainingSymbol is IMethodSymbol { DeclaredAccessibility: Accessibility.Private, OriginalDefinition: var method } && Integers.IsNumber(parameter.Type) && IsOne(method)
        && PartOf(method) is { } part && roles.MentionsIn(part) is var names && names.Has(method.Name) && names.MayHoldRole(mayHaveRole);

    /// <summary>Where the name of a method stands, in the order of the file.</summary>
    public IEnumerable<SimpleNameSyntax> Of(IMethodSymbol method) => PartOf(method) is { } part ? roles.MentionsIn(part).Of(method.Name) : [];

    /// <summary>Whether all callers of a method are known, and theirs, and so on: they stand in one part of the type, and none is reached from itself.</summary>
    public bool LeadBack(IMethodSymbol method)
    {
        if (PartOf(method) is not { } part)
            return false;
        var here = roles.MentionsIn(part);
        var others = method.ContainingType.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>().Where(other => other != part).Select(roles.MentionsIn).ToArray();
        var names = new HashSet<string> { method.Name };
        for (var i = 0; i < MostInRow; i++)
        {
            if (names.Any(name => Array.Exists(others, other => other.Has(name))))
                return false;
            names = [.. names.SelectMany(here.Of).Select(CallerOf).OfType<string>().Where(here.Has)];
            if (names.Count == 0)
                return true;
        }

        return false;
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
        name.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };

    // By its name: another method that is called the same makes it two.
    private static string? CallerOf(SimpleNameSyntax mention) => IsNameOnly(mention) ? null : mention.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText;

    private static TypeDeclarationSyntax? PartOf(IMethodSymbol method) => method.DeclaringSyntaxReferences[0].GetSyntax().Parent as TypeDeclarationSyntax;
}
