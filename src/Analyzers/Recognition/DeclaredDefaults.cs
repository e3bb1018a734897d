using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells what a place holds where nobody has given it anything: <c>long ParamOne { get; set; } = -1</c>, <c>long paramOne = Param.None</c>,
/// and a property of an object whose constructor has <c>long paramOne = -1</c>.
/// </summary>
internal static class DeclaredDefaults
{
    /// <summary>Whether a parameter, a property or a field is declared with a number.</summary>
    /// <param name="place">The place.</param>
    /// <param name="number">The number.</param>
    public static bool Has(ISymbol? place, long number) => place switch
    {
        IParameterSymbol parameter => IsLeftAt(parameter, number),
        // A positional record's property is declared by its parameter.
        IPropertySymbol or IFieldSymbol =>
            (place.DeclaringSyntaxReferences is [var reference] && IsInitializedWith(number, place, reference.GetSyntax()))
            // private long _first = 99; public long ParamOne => _first;
            || place is IPropertySymbol property && PropertyReader.FieldOf(property) is { AssociatedSymbol: null } field && Has(field, number)
            || IsConstructedWith(number, place),
        _ => false,
    };

    private static bool IsLeftAt(IParameterSymbol parameter, long number) =>
        parameter.HasExplicitDefaultValue
        && Integers.TryGet(parameter.ExplicitDefaultValue, out var known)
        && known == number;

    // Of another file there is no model.
    private static bool IsInitializedWith(long number, ISymbol place, SyntaxNode declaration)
    {
        var initializer = declaration switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            ParameterSyntax parameter => parameter.Default?.Value,
            _ => null,
        };
        return initializer is not null && (initializer.WrittenNumber() ?? new GetterTypes(place.ContainingType, declaration).NumberOf(initializer)) == number;
    }

    // What a constructor is given has the name of where it goes. That is all that a library tells.
    private static bool IsConstructedWith(long number, ISymbol place)
    {
        foreach (var constructor in place.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (string.Equals(parameter.Name, place.Name, StringComparison.OrdinalIgnoreCase) && IsLeftAt(parameter, number))
                    return true;
            }
        }

        return false;
    }
}
