using System.Collections.Immutable;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// The values that a number can still have: a finite set, everything but a finite set, or anything. A finite set remembers for each
/// value where the program names it; a set that is not finite remembers only what the program writes, because a test that has
/// merged with its own opposite says nothing any more.
/// </summary>
/// <remarks>
/// Sets are bounded by <see cref="Limit"/>: one more value turns a finite set into "anything" and leaves an excluded value out. Both
/// only make the set larger, which is the safe side, and the lattice stays finite.
/// </remarks>
internal sealed class ValueSet
{
    private const int Limit = 64;

    public static readonly ValueSet Anything = new(finite: false, ImmutableArray<Element>.Empty, ImmutableArray<long?>.Empty);

    // Of the numbers that were tested last, the sets that say nothing but the number. They hold on to nothing of a program.
    private const int MostShared = 256;

    [ThreadStatic]
    private static Dictionary<long, ValueSet>? t_shared;

    private static readonly ValueSet s_nothing = new(finite: true, ImmutableArray<Element>.Empty, ImmutableArray<long?>.Empty);

    // What is left out, where it is not said by what this was before one more value was. Chains of conditions leave out one value after another.
    private readonly ImmutableArray<long?> _excluded;
    private readonly ValueSet? _before;
    private readonly long? _last;
    private readonly int _count;

    private ValueSet(bool finite, ImmutableArray<Element> elements, ImmutableArray<long?> excluded)
    {
        IsFinite = finite;
        Elements = elements;
        _excluded = excluded;
        _count = excluded.Length;
    }

    private ValueSet(ValueSet before, ImmutableArray<Element> elements, long? last)
    {
        Elements = elements;
        _before = before;
        _last = last;
        _count = before._count + 1;
    }

    /// <summary>Whether <see cref="Elements"/> are all the values there can be.</summary>
    public bool IsFinite { get; }

    /// <summary>The values of a finite set; of another set, the values that the program is known to write into it.</summary>
    public ImmutableArray<Element> Elements { get; }

    public bool IsEmpty => IsFinite && Elements.IsEmpty;

    public static ValueSet Of(Element element) => new(finite: true, ImmutableArray.Create(element), ImmutableArray<long?>.Empty);

    public bool Contains(long? value)
    {
        if (!IsFinite)
            return !Excludes(value);
        foreach (var element in Elements)
        {
            if (element.Value == value)
                return true;
        }

        return false;
    }

    /// <summary>What is left after a test for <paramref name="value"/> succeeded at <paramref name="origin"/>.</summary>
    public ValueSet Equal(long? value, ConstantUse? origin)
    {
        if (!Contains(value))
            return s_nothing;

        // The test that succeeded last is the one to show; a test that must not be shown leaves an earlier one in place.
        if (origin is null)
        {
            foreach (var element in Elements)
            {
                if (element.Value == value)
                    return Of(element);
            }
        }

        return origin is null && value is { } number ? Shared(number) : Of(new Element(value, origin, IsWritten: false));
    }

    // The IDs that a program tests are few, and each is tested often.
    private static ValueSet Shared(long number)
    {
        var shared = t_shared ??= [];
        if (shared.TryGetValue(number, out var set))
            return set;
        if (shared.Count == MostShared)
            shared.Clear();
        shared.Add(number, set = Of(new Element(number, Origin: null, IsWritten: false)));
        return set;
    }

    /// <summary>What is left after a test for <paramref name="value"/> failed.</summary>
    public ValueSet NotEqual(long? value)
    {
        if (!Contains(value))
            return this;
        var elements = Without(value);
        if (IsFinite)
            return elements.IsEmpty ? s_nothing : new ValueSet(finite: true, elements, ImmutableArray<long?>.Empty);
        return _count < Limit ? new ValueSet(this, elements, value) : this;
    }

    /// <summary>What is left of this set where it must also be in <paramref name="other"/>; the origins are those of <paramref name="other"/>.</summary>
    public ValueSet Intersect(ValueSet other)
    {
        if (other.IsFinite)
            return new ValueSet(finite: true, other.Elements.RemoveAll(element => !Contains(element.Value)), ImmutableArray<long?>.Empty);
        if (IsFinite)
            return new ValueSet(finite: true, Elements.RemoveAll(element => !other.Contains(element.Value)), ImmutableArray<long?>.Empty);
        return this;
    }

    /// <summary>What can be where two paths join.</summary>
    public ValueSet Union(ValueSet other)
    {
        if (ReferenceEquals(this, other))
            return this;
        if (IsFinite && other.IsFinite)
        {
            // Where paths join, one side often has all that the other has.
            ImmutableArray<Element>.Builder? elements = null;
            foreach (var element in other.Elements)
            {
                if (!(elements is null ? Elements.Contains(element) : elements.Contains(element)))
                    (elements ??= Elements.ToBuilder()).Add(element);
            }

            return elements is null ? this
                : elements.Count <= Limit ? new ValueSet(finite: true, elements.ToImmutable(), ImmutableArray<long?>.Empty)
                : Open(Written(ImmutableArray<Element>.Empty, elements.ToImmutable()), ImmutableArray<long?>.Empty);
        }

        if (IsOppositeOf(other))
            return _before!;
        if (other.IsOppositeOf(this))
            return other._before!;
        return IsFinite ? other.With(this) : With(other);
    }

    /// <summary>What this set, which is not finite, and another one can be.</summary>
    private ValueSet With(ValueSet other)
    {
        var excluded = Excluded().RemoveAll(other.Contains);
        var written = Written(Elements, other.Elements);
        return written == Elements && excluded.Length == _count ? this : Open(written, excluded);
    }

    /// <summary>Whether all that this lacks of what it was is the one value that the other set is.</summary>
    private bool IsOppositeOf(ValueSet other) =>
        _before is not null && _before.Elements.Length == Elements.Length
        && other is { IsFinite: true, Elements: [{ IsWritten: false } only] } && only.Value == _last;

    private bool Excludes(long? value)
    {
        var set = this;
        for (; set._before is { } before; set = before)
        {
            if (set._last == value)
                return true;
        }

        return set._excluded.Contains(value);
    }

    private ImmutableArray<long?> Excluded()
    {
        if (_before is null)
            return _excluded;
        var excluded = ImmutableArray.CreateBuilder<long?>(_count);
        excluded.Count = _count;
        var set = this;
        for (var i = _count - 1; set._before is { } before; set = before, i--)
            excluded[i] = set._last;
        for (var i = 0; i < set._count; i++)
            excluded[i] = set._excluded[i];
        return excluded.MoveToImmutable();
    }

    private ImmutableArray<Element> Without(long? value)
    {
        // One value can be named in several places.
        var left = Elements;
        for (var i = left.Length - 1; i >= 0; i--)
        {
            if (left[i].Value == value)
                left = left.RemoveAt(i);
        }

        return left;
    }

    private static ValueSet Open(ImmutableArray<Element> written, ImmutableArray<long?> excluded) =>
        written.IsEmpty && excluded.IsEmpty ? Anything : new ValueSet(finite: false, written, excluded);

    /// <summary>What a set that is not finite keeps of its elements, and of more of them.</summary>
    private static ImmutableArray<Element> Written(ImmutableArray<Element> kept, ImmutableArray<Element> more)
    {
        ImmutableArray<Element>.Builder? all = null;
        for (var i = 0; i < more.Length && (all?.Count ?? kept.Length) < Limit; i++)
        {
            var element = more[i];
            if (element.IsWritten && element.Origin is not null && !(all is null ? kept.Contains(element) : all.Contains(element)))
                (all ??= kept.ToBuilder()).Add(element);
        }

        return all is null ? kept : all.ToImmutable();
    }
}
