using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Configuration;

/// <summary>Finds the member that a documentation comment ID was probably meant to name.</summary>
internal static class NearestMember
{
    /// <summary>The ID of the nearest member, or null where none is near enough.</summary>
    public static string? IdOf(string written, Compilation compilation)
    {
        var name = written is [_, ':', ..] ? written.Substring(2) : written;
        var parts = (name.IndexOf('(') is >= 0 and var open ? name.Substring(0, open) : name).Split('.');
        var containers = new List<INamespaceOrTypeSymbol> { compilation.GlobalNamespace };
        for (var i = 0; i < parts.Length - 1 && containers.Count > 0; i++)
            containers = Nearest(containers.SelectMany(static container => container.GetMembers()).OfType<INamespaceOrTypeSymbol>(), parts[i]);

        var members = Nearest(containers.OfType<INamedTypeSymbol>().SelectMany(static type => type.GetMembers()).Where(CanBeMeant), parts[parts.Length - 1]);
        // Of several overloads the one whose ID is nearest.
        return members.Select(static member => member.GetDocumentationCommentId())
            .OrderBy(id => id is null ? int.MaxValue : Spelling.Distance(written, id)).FirstOrDefault();
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
        && member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.DelegateInvoke };
}
