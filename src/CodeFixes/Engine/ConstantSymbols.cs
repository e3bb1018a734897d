using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Finds the constants that a rule names in the compilation at hand.</summary>
internal static class ConstantSymbols
{
    /// <summary>
    /// The constant's symbol, or null where the project cannot use it. Two references may define the type, so one that can be
    /// reached is looked for instead of the only one.
    /// </summary>
    public static IFieldSymbol? Find(Compilation compilation, ConstantName name)
    {
        foreach (var type in compilation.GetTypesByMetadataName(name.TypeName))
        {
            foreach (var member in type.GetMembers(name.Name))
            {
                if (member is IFieldSymbol { HasConstantValue: true } field && compilation.IsSymbolAccessibleWithin(field, compilation.Assembly))
                    return field;
            }
        }

        return null;
    }
}
