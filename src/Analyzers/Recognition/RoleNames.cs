using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Configuration;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// The names that members and parameters with a role have in a program. Almost every symbol of a program ends at its name, and is never
/// asked for attributes, base members or the shape of its type.
/// </summary>
internal sealed class RoleNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SyntaxTree, bool> _trees = new();
    private readonly bool _all;
    private readonly bool _hasLibraries;

    // Looking for many names in a text takes longer than looking at its symbols.
    private const int MostToLookFor = 32;

    // A bit for the first letter of each name, so that most names are not even hashed.
    private readonly ulong _firstLetters;

    public RoleNames(Compilation compilation, AnnotationSet? annotations, CancellationToken cancellation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == CatalogNames.Assembly || CloudSdk.IsAssembly(assembly.Name))
                continue;
            if (IsOfTheFramework(assembly.Name) && !TableFinder.CanUseCatalog(assembly))
                continue;
            var names = NamesInLibrary.Of(compilation, assembly, cancellation);
            if (!names.TellsMessages && names.Annotated is { IsEmpty: true })
                continue;
            _hasLibraries = true;
            // What has a role in a library, and what inherits it.
            _names.UnionWith(names.Annotated ?? ImmutableArray<string>.Empty);
            _all |= names.Annotated is null;
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            var names = NamesInTree.Of(tree, cancellation);
            _names.UnionWith(names.Names);
            _all |= names.HasAlias;
            CanOccur |= names.IsAboutTrtc;
        }

        // The others of the catalog's own methods are called like parts of a message.
        _names.Add(CatalogNames.ExceptionalEventIdParameter);

        // Parts of a message's shape begin with these, whatever their case.
        foreach (var letter in "eEpPaA_")
            _firstLetters |= Bit(letter);
        if (annotations is not null)
        {
            foreach (var symbol in annotations.Symbols)
            {
                _names.Add(SimpleName(symbol));
                if (symbol is IParameterSymbol)
                    _names.Add(SimpleName(symbol.ContainingSymbol));
            }

            CanOccur = true;
        }

        // What becomes a delegate can have any name.
        _all |= _names.Contains(WellKnownMemberNames.DelegateInvokeName);
        foreach (var name in _names)
            _firstLetters |= name.Length == 0 ? 1ul : Bit(name[0]);
        CanOccur |= _all || _hasLibraries;
    }

    /// <summary>Whether a TRTC value can occur in the program at all.</summary>
    public bool CanOccur { get; }

    /// <summary>Whether the text of the program has all the names there are: no alias, no library and no delegate gives others a role.</summary>
    public bool AreInText => !_all && !_hasLibraries;

    /// <summary>Whether a name that something with a role can have stands in the text of a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool MayOccurIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_all || _names.Count > MostToLookFor)
            return true;
        return _trees.TryGetValue(tree, out var known)
            ? known
            : _trees.GetOrAdd(tree, NamesInTree.Of(tree, cancellation).HasPart(tree) || _names.Any(tree.GetText(cancellation).ToString().Contains));
    }

    /// <summary>Whether something of that name can have a role, where the text has all the names.</summary>
    public bool MayHaveRole(string name) => _all || IsKnown(name);

    /// <summary>Whether a property, a field, a parameter, or what a method returns can have a role, as far as names tell.</summary>
    public bool MayHaveRole(ISymbol symbol)
    {
        if (_all || IsKnown(symbol.Name))
            return true;
        switch (symbol.Kind)
        {
            // The name of a parameter can change from an override to the next, the name of its method cannot. `value` is what a property holds.
            case SymbolKind.Parameter when symbol.ContainingSymbol is var owner:
                return IsKnown(SimpleName(owner)) || owner is IMethodSymbol { AssociatedSymbol: { } property } && IsKnown(SimpleName(property));
            case SymbolKind.Field when ((IFieldSymbol)symbol).AssociatedSymbol is { } stored:
                return IsKnown(SimpleName(stored));
            // m_eventId, where EventId gives it: most fields end at their first letter, without a name being made.
            case SymbolKind.Field when symbol.DeclaredAccessibility == Accessibility.Private:
                var plain = WrittenPlace.WithoutPrefix(symbol.Name);
                return plain.Length > 0 && (_firstLetters & Bit(char.ToUpperInvariant(plain[0]))) != 0 && IsKnown(StoredProperties.NameOver(plain));
            default:
                return false;
        }
    }

    /// <summary>The same for the member that a body belongs to, which can be an explicit implementation.</summary>
    public bool MayGiveRole(ISymbol owner) => MayHaveRole(owner) || IsKnown(SimpleName(owner));

    /// <summary>Whether a method, a lambda or a delegate can give or take something with a role.</summary>
    public bool MayTakeOrGive(IMethodSymbol method)
    {
        if (MayHaveRole(method))
            return true;
        foreach (var parameter in method.Parameters)
        {
            if (MayHaveRole(parameter))
                return true;
        }

        return false;
    }

    private bool IsKnown(string name)
    {
        // Names of lambdas are empty.
        var bit = name.Length == 0 ? 1ul : Bit(name[0]);
        return (_firstLetters & bit) != 0 && (WireNames.PartOf(name) != WireNames.Part.None || _names.Contains(name));
    }

    private static ulong Bit(char letter) => 1ul << (letter & 63);

    /// <summary>Whether an assembly of that name is the framework's, or of those who make it.</summary>
    public static bool IsOfTheFramework(string assembly) =>
        assembly is "mscorlib" or "netstandard" or "System" or "WindowsBase"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.", StringComparison.Ordinal);

    /// <summary>The name that a member was declared with: an explicit implementation is named after its interface as well, <c>IMessage.EventId</c>.</summary>
    public static string SimpleName(ISymbol symbol) => SimpleName(symbol.Name);

    /// <summary>The same of its whole name.</summary>
    public static string SimpleName(string name) => name.LastIndexOf('.') is > 0 and var dot ? name.Substring(dot + 1) : name;
}
