using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Configuration;

/// <summary>Finds the member that a documentation comment ID names, and the one that it was probably meant to name.</summary>
internal static class NearestMember
{
    /// <summary>
    /// The members that have the ID. The compiler's own look-up takes no IDs of explicit implementations of constructed interfaces, nor of methods with
    /// function pointers, although it writes them.
    /// </summary>
    public static IEnumerable<ISymbol> WithId(string id, Compilation compilation) =>
        TypesOf(id, compilation).SelectMany(static type => type.GetMembers()).Where(member => member.GetDocumentationCommentId() == id);

    /// <summary>The ID of the nearest member, or null where none is near enough.</summary>
    public static string? IdOf(string written, Compilation compilation)
    {
        var parts = PartsOf(written);
        var members = Nearest(TypesOf(written, compilation).SelectMany(static type => type.GetMembers()).Where(CanBeMeant), parts[parts.Length - 1]);
        // Of several overloads the one whose ID is nearest.
        return members.Select(static member => member.GetDocumentationCommentId())
            .OrderBy(id => id is null ? int.MaxValue : Spelling.Distance(written, id)).FirstOrDefault();
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(string id, Compilation compilation)
    {
        var parts = PartsOf(id);
        var containers = new List<INamespaceOrTypeSymbol> { compilation.GlobalNamespace };
        for (var i = 0; i < parts.Length - 1 && containers.Count > 0; i++)
            containers = Nearest(containers.SelectMany(static container => container.GetMembers()).OfType<INamespaceOrTypeSymbol>(), parts[i]);
        return containers.OfType<INamedTypeSymbol>();
    }

    private static string[] PartsOf(string id)
    {
        var name = id is [_, ':', ..] ? id.Substring(2) : id;
        return (name.IndexOf('(') is >= 0 and var open ? name.Substring(0, open) : name).Split('.');
    }

    /// <summary>The symbols with the name, or those with the one name that is nearest to it.</summary>
    private static List<T> Nearest<T>(IEnumerable<T> symbols, string name)
        where T : class, ISymbol
    {
        var all = symbols.ToList();
        var meant = all.Exists(symbol => NameOf(symbol) == name) ? name : Spelling.Nearest(name, all.Select(static symbol => NameOf(symbol)));
        return all.FindAll(symbol => NameOf(symbol) == meant);
    }

    // As a documentation comment ID writes it: Box`1, #ctor
    private static string NameOf(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "#ctor" : symbol.MetadataName;

    private static bool CanBeMeant(ISymbol member) =>
        !member.IsImplicitlyDeclared
        && member is IPropertySymbol or IFieldSymbol
            or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.DelegateInvoke };
}
