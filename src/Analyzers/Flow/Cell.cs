using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// A place that holds a value: a variable (owner 0), a member of an object, or an element: with a constant index, counted from the end, or
/// where a value says, which is known by its number like everything else. Objects are named by the number of the value that refers to them, so
/// that two variables with the same object share its cells.
/// </summary>
internal readonly struct Cell : IEquatable<Cell>
{
    private const int FirstFromEnd = int.MinValue;
    private const int MostFromEnd = 1 << 20;
    private const int FirstByValue = -5;

    // The index of an element, which is negative where it is no constant; of a member its hash, since a cell is looked up many times,
    // and what it takes to hash a symbol is most of a look-up. One number, because states are made of cells.
    private readonly int _indexOrHash;

    private Cell(int owner, ISymbol? member, int indexOrHash) => (Owner, Member, _indexOrHash) = (owner, member, indexOrHash);

    public int Owner { get; }

    public ISymbol? Member { get; }

    public int Index => Member is null ? _indexOrHash : -1;

    /// <summary>Any element of any array or list: what is written where the index is not known.</summary>
    public static Cell AnyElement { get; } = new(0, null, -2);

    /// <summary>Any element with a constant index: what is written there may stand where a value says, or so far from the end.</summary>
    public static Cell AnyConstantElement { get; } = new(0, null, -3);

    /// <summary>
    /// Any element of a list that the body has got from others, and any object that a place of theirs holds: they may put something else there while it waits.
    /// </summary>
    public static Cell AnyPlaceOfOthers { get; } = new(0, null, -4);

    /// <summary>Whether it is not known which element it is, only that it is the same one as long as nothing is written.</summary>
    public bool IsMovable => Member is null && _indexOrHash <= FirstByValue;

    /// <summary>The same member or index of whatever object.</summary>
    public Cell OfAnyone => Of(0);

    /// <summary>The same member or index of another object.</summary>
    public Cell Of(int owner) => new(owner, Member, _indexOrHash);

    public static Cell Variable(ISymbol variable) => OfMember(0, variable);

    public static Cell OfMember(int owner, ISymbol member) => new(owner, member, SymbolEqualityComparer.Default.GetHashCode(member));

    public static Cell OfElement(int owner, int index) => new(owner, null, index);

    /// <summary>The element where a value says: <c>all[i]</c>.</summary>
    public static Cell OfElementAt(int owner, int value) => new(owner, null, FirstByValue - value);

    /// <summary>The element that is so far from the end: <c>all[^1]</c>.</summary>
    public static Cell? OfElementFromEnd(int owner, int distance) => distance is > 0 and <= MostFromEnd ? new(owner, null, FirstFromEnd + distance) : null;

    public bool Equals(Cell other) =>
        _indexOrHash == other._indexOrHash && Owner == other.Owner
        && (ReferenceEquals(Member, other.Member) || SymbolEqualityComparer.Default.Equals(Member, other.Member));

    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    public override int GetHashCode() => (Owner * 31) + _indexOrHash;
}
