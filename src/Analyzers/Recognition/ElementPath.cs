using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Which part of a tuple is meant, through the tuples inside of it: the positions from the outside in, six bits for each. One number, because
/// each meeting and each variable has one.
/// </summary>
internal static class ElementPath
{
    /// <summary>Not a part, but the value itself.</summary>
    public const int Whole = 0;

    /// <summary>What no path leads to: tuples deeper or longer than anybody writes them.</summary>
    public const int Lost = -1;

    private const int Bits = 6;
    private const int Mask = (1 << Bits) - 1;
    private const int Depth = 5;

    /// <summary>The part at a position of the part that a path leads to.</summary>
    public static int Then(int path, int position)
    {
        var shift = 0;
        while (path >> shift != 0 && shift < Bits * Depth)
            shift += Bits;
        return path == Lost || shift == Bits * Depth || position < 0 || position >= Mask ? Lost : path | (position + 1) << shift;
    }

    /// <summary>A path from the part that another path leads to.</summary>
    public static int Join(int outer, int inner)
    {
        for (; inner > 0; inner = Rest(inner))
            outer = Then(outer, First(inner));
        return inner == Lost ? Lost : outer;
    }

    /// <summary>The position in the outermost tuple; -1 where the path is whole or lost.</summary>
    public static int First(int path) => path == Lost ? -1 : (path & Mask) - 1;

    /// <summary>The path inside of the outermost tuple's element. What is lost stays so: the shift keeps the sign.</summary>
    public static int Rest(int path) => path >> Bits;

    /// <summary>The element of a tuple type that a path leads to, or null.</summary>
    public static IFieldSymbol? In(INamedTypeSymbol tuple, int path)
    {
        IFieldSymbol? element = null;
        for (ITypeSymbol type = tuple; path > 0; path = Rest(path))
        {
            if (type is not INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } || First(path) >= elements.Length)
                return null;
            element = elements[First(path)];
            type = element.Type;
        }

        return element;
    }

    /// <summary>The paths to all parts of a tuple that are numbers or hold numbers.</summary>
    public static IEnumerable<int> ToNumbers(INamedTypeSymbol tuple, int path = Whole)
    {
        for (var i = 0; i < tuple.TupleElements.Length; i++)
        {
            var type = tuple.TupleElements[i].Type;
            var part = Then(path, i);
            if (part == Lost)
                continue;
            if (NumberTypes.HoldsNumbers(type))
            {
                yield return part;
            }
            else if (type is INamedTypeSymbol { IsTupleType: true } inner)
            {
                foreach (var number in ToNumbers(inner, part))
                    yield return number;
            }
        }
    }
}
