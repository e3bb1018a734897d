using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completion;

/// <summary>Which names of a program tell of TRTC: those of what has a role, and of what takes or gives something that has one.</summary>
internal sealed class ToldNames(Compilation compilation, CatalogContext context)
{
    private readonly Dictionary<ITypeSymbol, bool> _types = new(SymbolEqualityComparer.Default);

    /// <summary>Whether something of that name has a role, as far as the name tells.</summary>
    public bool MayHaveRole(string name) => !context.Names.AreInText || context.Names.MayHaveRole(name);

    /// <summary>The same, or whether what is declared with that name takes or gives something with a role.</summary>
    public bool MayTell(string name, CancellationToken cancellation)
    {
        // A library that tells messages can call everything as it likes.
        if (MayHaveRole(name))
            return true;
        foreach (var symbol in compilation.GetSymbolsWithName(name, SymbolFilter.TypeAndMember, cancellation))
        {
            if (Tells(symbol))
                return true;
        }

        return false;
    }

    private bool Tells(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => Tells(type),
        IMethodSymbol method => context.Roles.HasRole(method) || Tells(method.ReturnType) || method.Parameters.Any(parameter => Tells(parameter.Type)),
        _ => context.Roles.RoleOf(symbol) != Role.None || ObjectTypes.TypeOf(symbol) is { } type && Tells(type),
    };

    // new Row(|, row is (|, log[|   call what their types declare. Their properties are told by their own names.
    private bool Tells(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return Tells(array.ElementType);
        if (type is not INamedTypeSymbol named)
            return false;
        if (_types.TryGetValue(type, out var known))
            return known;
        // A type that leads to itself tells what the rest of it tells.
        _types[type] = false;
        return _types[type] = named.TypeArguments.Any(Tells) || RoleMap.WithBases(named).Any(Declares);
    }

    private bool Declares(INamedTypeSymbol type) => type.Locations.Any(static location => location.IsInSource) && type.GetMembers().Any(member => member switch
    {
        IMethodSymbol { AssociatedSymbol: null } method => context.Roles.HasRole(method),
        IPropertySymbol { IsIndexer: true } indexer => indexer.Parameters.Any(parameter => context.Roles.RoleOf(parameter) != Role.None),
        _ => false,
    });
}
