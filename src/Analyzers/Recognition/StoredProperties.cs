using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells which properties only store a value, so that reading one twice gives the same, and which run code when they are read or written.</summary>
internal sealed class StoredProperties
{
    private readonly ConcurrentDictionary<IPropertySymbol, PropertyTraits> _traits = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, ISymbol> _places = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, Forwarding?> _forwardings = new(SymbolEqualityComparer.Default);

    /// <summary>Whether reading a property twice gives the same, as long as nobody writes it.</summary>
    public bool KeepsValue(IPropertySymbol property) => (TraitsOf(property) & PropertyTraits.KeepsValue) != 0;

    /// <summary>
    /// Whether reading a property changes nothing: it stores its value, it is the framework's and does not work out anything,
    /// or its getter neither assigns nor calls.
    /// </summary>
    public bool IsHarmless(IPropertySymbol property) => (TraitsOf(property) & PropertyTraits.IsHarmless) != 0;

    /// <summary>What a property hands on of an object that its own one holds; null where it stores its value, or does anything else.</summary>
    public Forwarding? ForwardingOf(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        if (_forwardings.TryGetValue(property, out var known))
            return known;
        return _forwardings.GetOrAdd(property, KeepsValue(property) ? null : Forwarding.Of(property, this));
    }

    /// <summary>Whether somebody wrote what the setter does: it may store what it is given, and change anything else.</summary>
    public bool IsWrittenByCode(IPropertySymbol property) => (TraitsOf(property) & PropertyTraits.IsWrittenByCode) != 0;

    /// <summary>
    /// What stands for the place: of a property that overrides another that other one, of one that implements an interface's that one, of one that gives a
    /// field that field. Whichever of them the program names, what is written through one is read through the others.
    /// </summary>
    public ISymbol PlaceOf(IPropertySymbol property)
    {
        // Constructed types have statics of their own.
        if (property.IsStatic)
            return property;
        property = property.OriginalDefinition;
        return _places.TryGetValue(property, out var place) ? place : _places.GetOrAdd(property, Find(property));
    }

    /// <summary>The name of a place: of a field that stands for a property the property's.</summary>
    public string NameOf(ISymbol place) =>
        place is not IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsStatic: false } ? place.Name
        : _names.TryGetValue(place, out var name) ? name
        : _names.GetOrAdd(place, FindName(place));

    private static ISymbol Find(IPropertySymbol property)
    {
        while (property.OverriddenProperty is { } overridden)
            property = overridden.OriginalDefinition;
        if (property.ContainingType is not { TypeKind: not TypeKind.Interface } type)
            return property;
        foreach (var @interface in type.AllInterfaces)
        {
            // By its name: what is implemented explicitly most often leads to the property of that name as well.
            foreach (var member in @interface.GetMembers(property.Name))
            {
                if (member is IPropertySymbol { IsStatic: false } promised)
                    return promised.OriginalDefinition;
            }
        }

        return PropertyReader.FieldOf(property) is { AssociatedSymbol: null } field ? field : property;
    }

    /// <summary>
    /// The property of the same type that gives a field, and is called like it: <c>EventId</c> for <c>_eventId</c>. Null where there is none. One of another
    /// name is not looked for: a type can have hundreds of both.
    /// </summary>
    public IPropertySymbol? PropertyOver(IFieldSymbol field) =>
        field is { DeclaredAccessibility: Accessibility.Private, IsStatic: false, AssociatedSymbol: null }
        && WrittenPlace.WithoutPrefix(field.Name) is { Length: > 0 } name
        && field.ContainingType.GetMembers(NameOver(name)) is [IPropertySymbol property]
        && SymbolEqualityComparer.Default.Equals(PlaceOf(property), field)
            ? property : null;

    /// <summary>How the property is called that gives a field.</summary>
    /// <param name="field">The name of the field, without what marks it as one.</param>
    public static string NameOver(string field) => char.ToUpperInvariant(field[0]) + field.Substring(1);

    // Asked of the property, whoever names it first: what was looked at before must not matter.
    private string FindName(ISymbol field) =>
        field.ContainingType.GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(property => SymbolEqualityComparer.Default.Equals(PlaceOf(property), field))?.Name
            ?? field.Name;

    private PropertyTraits TraitsOf(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        return _traits.TryGetValue(property, out var traits) ? traits : _traits.GetOrAdd(property, PropertyReader.TraitsOf(property));
    }
}
