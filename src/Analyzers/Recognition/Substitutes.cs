using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells which numbers the program writes for a parameter that is not there, anywhere in its sources: <c>new CallEvent { ParamOne = row.ParamOne ?? -1 }</c>,
/// <c>Log(row.EventId, row.ParamOne ?? -1)</c>. Whoever asks such a place for such a number asks whether there is one.
/// </summary>
/// <param name="compilation">The program.</param>
internal sealed class Substitutes(Compilation compilation)
{
    private readonly ConcurrentDictionary<(object Place, long Number), ImmutableArray<(ExpressionSyntax Value, bool IsForNothing)>> _known = new();

    /// <summary>Whether a number stands in for a parameter that is not there, in some place.</summary>
    /// <param name="place">A property, a field or a parameter.</param>
    /// <param name="number">The number.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool Has(ISymbol place, long number, CancellationToken cancellation) => !Of(place.OriginalDefinition, number, cancellation).IsEmpty;

    /// <summary>
    /// Whether a constant that is written into something of the program's own is the number that the program writes elsewhere where a parameter is missing:
    /// <c>counts[new Row(7001, -1)]</c>.
    /// </summary>
    /// <param name="written">The constant.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool Has(ConstantUse written, CancellationToken cancellation) =>
        written.Value is { } number && WrittenInto.Of(written, compilation.Assembly) is { } place
        && Of((object?)place.Symbol?.OriginalDefinition ?? place, number, cancellation).Any(other =>
            other.IsForNothing && !(other.Value.SyntaxTree == written.Syntax.SyntaxTree && other.Value.Span.Contains(written.Syntax.Span)));

    private ImmutableArray<(ExpressionSyntax Value, bool IsForNothing)> Of(object place, long number, CancellationToken cancellation) =>
        _known.TryGetValue((place, number), out var known) ? known : _known.GetOrAdd((place, number), Find(place, number, cancellation));

    private ImmutableArray<(ExpressionSyntax Value, bool IsForNothing)> Find(object place, long number, CancellationToken cancellation)
    {
        var names = place is ISymbol symbol ? NamesOf(symbol) : [WrittenPlace.Named(((WrittenInto)place).Name)];
        // What other constructors, methods and tuples are given under that name counts where it is given for something that is missing.
        var named = place is ISymbol { Name: var word } ? word : ((WrittenInto)place).Name;
        var alike = compilation.SyntaxTrees.SelectMany(tree => ParametersInTree.Of(tree, named, cancellation)).ToImmutableHashSet();
        var parts = PartsOf(place).ToImmutableHashSet();
        var numbers = compilation.SyntaxTrees.SelectMany(tree => SubstitutesInTree.Of(tree, cancellation).Numbers).ToArray();
        // static long Number(string[] fields, int i) => i < fields.Length ? long.Parse(fields[i]) : -1;
        if (Array.Exists(numbers, written => written.Place.IsResult && NumberOf(written.Value) == number))
        {
            foreach (var (written, method) in compilation.SyntaxTrees.SelectMany(tree => SubstitutesInTree.CallsIn(tree, cancellation)))
            {
                if (names.Contains(written) || alike.Contains(written) || parts.Contains(written))
                    names.Add(WrittenPlace.Result(method));
            }
        }

        return numbers.Concat(NamedIn(numbers, number, cancellation))
            .Where(written => (names.Contains(written.Place)
                    || written.IsForNothing && (alike.Contains(written.Place) || parts.Contains(written.Place) && IsInsteadOf(named, written.Value)))
                && NumberOf(written.Value) == number)
            .Select(static written => (written.Value, written.IsForNothing || written.Place.IsResult))
            .ToImmutableArray();
    }

    // const long None = -1; and elsewhere ParamOne = None: no parameter is negative, so a name for such a number stands for something else as well.
    private (WrittenPlace Place, ExpressionSyntax Value, bool IsForNothing)[] NamedIn(
        (WrittenPlace Place, ExpressionSyntax Value, bool IsForNothing)[] numbers, long number, CancellationToken cancellation)
    {
        if (number >= 0)
            return [];
        var constants = numbers.Select(static written => SubstitutesInTree.ConstantWith(written.Value)).OfType<VariableDeclaratorSyntax>()
            .Where(constant => NumberOf(constant.Initializer!.Value) == number)
            .Select(static constant => constant.Identifier.ValueText)
            .Distinct();
        return constants.SelectMany(name => compilation.SyntaxTrees.SelectMany(tree => SubstitutesInTree.UsesOf(name, tree, cancellation))).ToArray();
    }

    // Of another file there is no model.
    private long? NumberOf(ExpressionSyntax value) =>
        value.WrittenNumber()
        ?? (value.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault(static around => around.Identifier.ValueText != "") is { } around
            && compilation.Assembly.GetTypeByMetadataName(TableFinder.MetadataName(around)) is { } type
            ? new GetterTypes(type, value).NumberOf(value) : null);

    // m.ParamOne ?? -1: an element of a tuple has no name there.
    private static bool IsInsteadOf(string name, ExpressionSyntax value) =>
        value.FirstAncestorOrSelf<BinaryExpressionSyntax>(static around => around.RawKind == (int)SyntaxKind.CoalesceExpression) is { Left: var missing }
        && missing.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(part => WrittenPlace.Named(part.Identifier.ValueText) == WrittenPlace.Named(name));

    // counts[(id, m.ParamOne ?? -1)]
    private static IEnumerable<WrittenPlace> PartsOf(object place)
    {
        if (place is WrittenInto { Element: { Count: > 0 } element })
            return [WrittenPlace.Argument(WrittenPlace.Tuple(element.Count), element.At)];
        return place is IFieldSymbol { Name: var name, ContainingType: { IsTupleType: true, TupleElements: var elements } }
            ? elements.Select((part, at) => (part.Name, at)).Where(part => part.Name == name)
                .Select(part => WrittenPlace.Argument(WrittenPlace.Tuple(elements.Length), part.at))
            : [];
    }

    // What is written by its name, or given to what is called that stores it.
    private static HashSet<WrittenPlace> NamesOf(ISymbol place)
    {
        var names = new HashSet<WrittenPlace> { WrittenPlace.Named(place.Name) };
        switch (place)
        {
            case IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter:
                Add(method, parameter);
                break;
            case IPropertySymbol or IFieldSymbol when place.ContainingType is { IsTupleType: false } type:
                // private int m_nParamOne = -1; public int ParamOne => m_nParamOne;
                if (place is IPropertySymbol property && PropertyReader.FieldOf(property) is { AssociatedSymbol: null } field)
                    names.Add(WrittenPlace.Named(field.Name));
                // What a constructor is given has the name of where it goes.
                foreach (var constructor in type.InstanceConstructors)
                {
                    foreach (var parameter in constructor.Parameters)
                    {
                        if (WrittenPlace.Named(parameter.Name) == WrittenPlace.Named(place.Name))
                            Add(constructor, parameter);
                    }
                }

                break;
        }

        return names;

        void Add(IMethodSymbol method, IParameterSymbol parameter)
        {
            if (method.MethodKind == MethodKind.Constructor)
            {
                names.Add(WrittenPlace.Argument(method.ContainingType.Name, parameter.Ordinal));
                // new(row.EventId, row.ParamOne ?? -1)
                for (var count = parameter.Ordinal + 1; count <= method.Parameters.Length; count++)
                    names.Add(WrittenPlace.Argument(WrittenPlace.Untyped(count), parameter.Ordinal));
                return;
            }

            names.Add(WrittenPlace.Argument(method.Name, parameter.Ordinal));
            // It is called on what it extends.
            if (method.IsExtensionMethod && parameter.Ordinal > 0)
                names.Add(WrittenPlace.Argument(method.Name, parameter.Ordinal - 1));
        }
    }
}
