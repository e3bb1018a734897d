using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells which properties only store a value, so that reading one twice gives the same.</summary>
internal sealed class StoredProperties
{
    private readonly ConcurrentDictionary<IPropertySymbol, bool> _known = new(SymbolEqualityComparer.Default);

    public bool KeepsValue(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        return _known.TryGetValue(property, out var stored) ? stored : _known.GetOrAdd(property, IsStored(property));
    }

    private static bool IsStored(IPropertySymbol property)
    {
        // A property of an interface is a promise of data; who implements it with a calculation breaks it for every reader.
        if (property.IsAbstract)
            return true;
        if (property.GetMethod is not { } getter)
            return false;
        if (property.DeclaringSyntaxReferences.IsEmpty)
            return getter.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute") || property.IsImplicitlyDeclared;
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
                return true;
        }

        return false;
    }
}
