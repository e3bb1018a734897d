using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells what a place holds where nobody has given it anything: <c>long ParamOne { get; set; } = -1</c>, <c>long paramOne = Param.None</c>,
/// and a property of an object whose constructor has <c>long paramOne = -1</c>.
/// </summary>
internal sealed class DeclaredDefaults
{
    // Each condition about a parameter asks, and the compiler makes the list of a type's constructors anew for whoever wants it.
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<long>> _members = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a parameter, a property or a field is declared with a number.</summary>
    /// <param name="place">The place.</param>
    /// <param name="number">The number.</param>
    public bool Has(ISymbol? place, long number) => place switch
    {
        IParameterSymbol parameter => DefaultOf(parameter) == number,
        IPropertySymbol or IFieldSymbol => NumbersOf(place).Contains(number),
        _ => false,
    };

    private ImmutableArray<long> NumbersOf(ISymbol member) =>
        _members.TryGetValue(member, out var known) ? known : _members.GetOrAdd(member, Read(member).ToImmutableArray());

    private static IEnumerable<long> Read(ISymbol member)
    {
        // A positional record's property is declared by its parameter.
        if (member.DeclaringSyntaxReferences is [var reference] && InitialNumber(member, reference.GetSyntax()) is { } initial)
            yield return initial;
        // private long _first = 99; public long ParamOne => _first;
        if (member is IPropertySymbol property && PropertyReader.FieldOf(property) is { AssociatedSymbol: null } field)
        {
            foreach (var number in Read(field))
                yield return number;
        }

        // What a constructor is given has the name of where it goes. That is all that a library tells.
        foreach (var constructor in member.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase) && DefaultOf(parameter) is { } given)
                    yield return given;
            }
        }
    }

    private static long? DefaultOf(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue && Integers.TryGet(parameter.ExplicitDefaultValue, out var number) ? number : null;

    // Of another file there is no model.
    private static long? InitialNumber(ISymbol member, SyntaxNode declaration)
    {
        var initializer = declaration switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            VariableDeclaratorSyntax field => field.Initializer,
            ParameterSyntax parameter => parameter.Default,
            _ => null,
        };
        return initializer is { Value: var value } ? value.WrittenNumber() ?? new GetterTypes(member.ContainingType, declaration).NumberOf(value) : null;
    }
}
