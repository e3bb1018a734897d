using System.Collections.Immutable;

namespace TrtcAnalyzers.Completeness;

/// <summary>A set of numbers, as the ranges that it consists of: what a pattern takes.</summary>
internal sealed class NumberSet
{
    public static readonly NumberSet None = new(ImmutableArray<(long First, long Last)>.Empty);
    public static readonly NumberSet All = Range(long.MinValue, long.MaxValue);

    // In order, and never touching each other.
    private readonly ImmutableArray<(long First, long Last)> _ranges;

    private NumberSet(ImmutableArray<(long First, long Last)> ranges) => _ranges = ranges;

    public bool IsNone => _ranges.IsEmpty;

    public bool IsAll => _ranges is [(long.MinValue, long.MaxValue)];

    /// <summary>The number, where the set is one.</summary>
    public long? Single => _ranges is [var (first, last)] && first == last ? first : null;

    public static NumberSet Of(long number) => Range(number, number);

    public static NumberSet Of(IEnumerable<long> numbers)
    {
        var ranges = ImmutableArray.CreateBuilder<(long First, long Last)>();
        foreach (var number in numbers.OrderBy(static number => number))
        {
            if (ranges.Count > 0 && number <= ranges[ranges.Count - 1].Last)
                continue;
            if (ranges.Count > 0 && number == ranges[ranges.Count - 1].Last + 1)
                ranges[ranges.Count - 1] = (ranges[ranges.Count - 1].First, number);
            else
                ranges.Add((number, number));
        }

        return new NumberSet(ranges.ToImmutable());
    }

    public static NumberSet Range(long first, long last) => first > last ? None : new(ImmutableArray.Create((first, last)));

    public bool Contains(long number)
    {
        foreach (var (first, last) in _ranges)
        {
            if (number >= first && number <= last)
                return true;
        }

        return false;
    }

    public NumberSet Intersect(NumberSet other)
    {
        var ranges = ImmutableArray.CreateBuilder<(long First, long Last)>();
        for (int i = 0, k = 0; i < _ranges.Length && k < other._ranges.Length;)
        {
            var (left, right) = (_ranges[i], other._ranges[k]);
            var (first, last) = (Math.Max(left.First, right.First), Math.Min(left.Last, right.Last));
            if (first <= last)
                ranges.Add((first, last));
            if (left.Last < right.Last)
                i++;
            else
                k++;
        }

        return new NumberSet(ranges.ToImmutable());
    }

    public NumberSet Except()
    {
        var ranges = ImmutableArray.CreateBuilder<(long First, long Last)>();
        var next = long.MinValue;
        foreach (var (first, last) in _ranges)
        {
            if (first > next)
                ranges.Add((next, first - 1));
            if (last == long.MaxValue)
                return new NumberSet(ranges.ToImmutable());
            next = last + 1;
        }

        ranges.Add((next, long.MaxValue));
        return new NumberSet(ranges.ToImmutable());
    }

    public NumberSet Union(NumberSet other) => Except().Intersect(other.Except()).Except();
}
