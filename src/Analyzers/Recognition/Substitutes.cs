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
    private static readonly ILookup<WrittenPlace, Substitute> s_none = Enumerable.Empty<Substitute>().ToLookup(static written => written.Place);

    private readonly ConcurrentDictionary<(object Place, long Number), ImmutableArray<(ExpressionSyntax Value, bool IsForNothing)>> _known = new();
    private readonly ConcurrentDictionary<long, ILookup<WrittenPlace, Substitute>> _named = new();
    private ILookup<WrittenPlace, Substitute>? _numbers;
    private ImmutableHashSet<long>? _results;
    private ILookup<WrittenPlace, string>? _calls;

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
        // static long Number(string[] fields, int i) => i < fields.Length ? long.Parse(fields[i]) : -1;
        if (Results(cancellation).Contains(number))
        {
            var calls = Calls(cancellation);
            foreach (var written in names.Concat(alike).Concat(parts).ToArray())
                names.UnionWith(calls[written].Select(WrittenPlace.Result));
        }

        var all = Numbers(cancellation);
        var constants = number < 0 ? NamedBy(number, cancellation) : s_none;
        return names.SelectMany(written => all[written].Concat(constants[written]))
            .Concat(alike.SelectMany(written => all[written].Where(static one => one.IsForNothing)))
            .Concat(parts.SelectMany(written => all[written].Where(one => one.IsForNothing && IsInsteadOf(named, one.Value))))
            .Where(written => NumberOf(written.Value) == number)
            .Select(static written => (written.Value, written.IsForNothing || written.Place.IsResult))
            .ToImmutableArray();
    }

    // Whoever is interrupted leaves nothing behind, and two who ask at once find the same.
    private ILookup<WrittenPlace, Substitute> Numbers(CancellationToken cancellation) =>
        _numbers ??= compilation.SyntaxTrees.SelectMany(tree => SubstitutesInTree.Of(tree, cancellation).Numbers).ToLookup(static written => written.Place);

    // const long None = -1; and elsewhere ParamOne = None: no parameter is negative, so a name for such a number stands for something else as well.
    private ILookup<WrittenPlace, Substitute> NamedBy(long number, CancellationToken cancellation) =>
        _named.TryGetValue(number, out var known) ? known : _named.GetOrAdd(number, ConstantsWith(number, cancellation)
            .SelectMany(name => compilation.SyntaxTrees.SelectMany(tree => SubstitutesInTree.UsesOf(name, tree, cancellation)))
            .ToLookup(static written => written.Place));

    private IEnumerable<string> ConstantsWith(long number, CancellationToken cancellation) =>
        Numbers(cancellation).SelectMany(static written => written)
            .Select(static written => SubstitutesInTree.ConstantWith(written.Value)).OfType<VariableDeclaratorSyntax>()
            .Where(constant => NumberOf(constant.Initializer!.Value) == number)
            .Select(static constant => constant.Identifier.ValueText)
            .Distinct();

    // The numbers that some method gives.
    private ImmutableHashSet<long> Results(CancellationToken cancellation) =>
        _results ??= Numbers(cancellation).Where(static written => written.Key.IsResult)
            .SelectMany(written => written.Select(one => NumberOf(one.Value))).OfType<long>().ToImmutableHashSet();

    // The methods whose results are written into a place.
    private ILookup<WrittenPlace, string> Calls(CancellationToken cancellation) =>
        _calls ??= compilation.SyntaxTrees.SelectMany(tree => SubstitutesInTree.CallsIn(tree, cancellation))
            .ToLookup(static call => call.Place, static call => call.Method);

    // Of another file there is no model.
    private long? NumberOf(ExpressionSyntax value) =>
        value.WrittenNumber()
        ?? (GetterTypes.MayNameNumber(value)
            && value.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault(static around => around.Identifier.ValueText != "") is { } around
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
