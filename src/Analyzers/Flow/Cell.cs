using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// A place that holds a value: a variable (owner 0), a member of an object, or an element with a constant index. Objects are named by the
/// number of the value that refers to them, so that two variables with the same object share its cells.
/// </summary>
internal readonly struct Cell(int owner, ISymbol? member, int index) : IEquatable<Cell>
{
    // The index of an element; of a member its hash, since a cell is looked up many times, and what it takes to hash a symbol is most of a look-up.
    // One number, because states are made of cells.
    private readonly int _indexOrHash = member is null ? index : SymbolEqualityComparer.Default.GetHashCode(member);

    public int Owner { get; } = owner;

    public ISymbol? Member { get; } = member;

    public int Index => Member is null ? _indexOrHash : -1;

    /// <summary>Any element of any array or list: what is written where the index is not known.</summary>
    public static Cell AnyElement { get; } = new(0, null, -2);

    /// <summary>The same member or index of whatever object.</summary>
    public Cell OfAnyone => new(0, Member, Index);

    public static Cell Variable(ISymbol variable) => new(0, variable, 0);

    public static Cell OfMember(int owner, ISymbol member) => new(owner, member, 0);

    public static Cell OfElement(int owner, int index) => new(owner, null, index);

    public bool Equals(Cell other) =>
        _indexOrHash == other._indexOrHash && Owner == other.Owner
        && (ReferenceEquals(Member, other.Member) || SymbolEqualityComparer.Default.Equals(Member, other.Member));

    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    public override int GetHashCode() => (Owner * 31) + _indexOrHash;
}
