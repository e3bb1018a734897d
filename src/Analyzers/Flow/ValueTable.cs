using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>The values of one body: what each was born with and how it hangs together with others. Grows, never changes.</summary>
internal sealed class ValueTable
{
    // Value 0 is "unknown"; value 1 is `this`.
    private readonly List<Info> _values = [default, default];
    private readonly Dictionary<(Cell Cell, int Epoch), int> _initial = [];
    private readonly Dictionary<int, (Val Source, ImmutableArray<long> Fallbacks)> _fallbacks = [];
    private readonly HashSet<Cell> _touched = [];
    private readonly HashSet<(int Value, Cell Cell)> _held = [];
    private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Cell, int> _paramCells = [];
    private readonly Chains<int> _numbers = new();
    private readonly Chains<Cell> _cells = new();
    private readonly Chains<(Cell Cell, Role Role)> _params = new();

    public const int This = 1;

    // One number is the ID of so many messages only where nobody reads: each test of it looks at all of them.
    private const int MostIdCells = 64;

    /// <summary>How many values there are.</summary>
    public int Count => _values.Count;

    /// <summary>The members of objects that the program has touched.</summary>
    public IReadOnlyCollection<ISymbol> Members => _members;

    /// <summary>Whether one of the <see cref="Members"/> is an interface's.</summary>
    public bool HasPromises { get; private set; }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _values.RemoveRange(2, _values.Count - 2);
        _values[This] = default;
        _initial.Clear();
        _fallbacks.Clear();
        _touched.Clear();
        _held.Clear();
        _members.Clear();
        HasPromises = false;
        _paramCells.Clear();
        _numbers.Clear();
        _cells.Clear();
        _params.Clear();
    }

    public ValueSet Initial(int value) => _values[value].Initial ?? ValueSet.Anything;

    public int Add(ValueSet initial)
    {
        _values.Add(new Info { Initial = initial });
        return _values.Count - 1;
    }

    /// <summary>A value that is <paramref name="source"/> unless that is null: then it is <paramref name="fallback"/>.</summary>
    public int AddFallback(ValueSet initial, Val source, long fallback)
    {
        var value = Add(initial);
        // Of an element that is m.ParamOne ?? -1, FirstOrDefault can give either.
        var (known, before) = FallbackOf(source.Number) ?? (source, ImmutableArray<long>.Empty);
        SetFallbacks(value, known, before.Add(fallback));
        return value;
    }

    /// <summary>Says that a value is <paramref name="source"/> unless that is null: then it is one of <paramref name="fallbacks"/>.</summary>
    public void SetFallbacks(int value, Val source, ImmutableArray<long> fallbacks)
    {
        _fallbacks.Add(value, (source, fallbacks));
        if (PlaceOf(source.Number) is { } place)
            SetPlace(value, place);
    }

    public (Val Source, ImmutableArray<long> Fallbacks)? FallbackOf(int value) => _fallbacks.TryGetValue(value, out var fallback) ? fallback : null;

    /// <summary>The value that a cell holds before the program touches it: the same on every path since <paramref name="epoch"/> began.</summary>
    public int InitialOf(Cell cell, int epoch)
    {
        if (!_initial.TryGetValue((cell, epoch), out var value))
            _initial.Add((cell, epoch), value = Add(ValueSet.Anything));
        return value;
    }

    /// <summary>The same, where somebody has asked for it before; else 0.</summary>
    public int BornIn(Cell cell, int epoch) => _initial.TryGetValue((cell, epoch), out var value) ? value : 0;

    /// <summary>Says that a value is a parameter of the message whose ID is <paramref name="id"/>: both come from the same moment.</summary>
    /// <param name="param">The value.</param>
    /// <param name="role">Which parameter.</param>
    /// <param name="id">The ID.</param>
    public void Pair(int param, Role role, int id)
    {
        var info = _values[param];
        if (info.Id != 0 || param == id)
            return;
        info.Id = id;
        info.Role = role;
        _values[param] = info;
        var owner = _values[id];
        _numbers.Add(ref owner.Params, param);
        _values[id] = owner;
    }

    /// <summary>Remembers what the program reads a parameter from; the first place counts.</summary>
    public void SetPlace(int param, ISymbol place)
    {
        var info = _values[param];
        if (info.Place is not null)
            return;
        info.Place = place;
        _values[param] = info;
    }

    /// <summary>The place that a parameter was read from first, where that is known.</summary>
    public ISymbol? PlaceOf(int param) => _values[param].Place;

    /// <summary>The ID that a parameter's value was read together with.</summary>
    public int IdOf(int param) => _values[param].Id;

    /// <summary>The same, also of a value that is the parameter's unless that is null.</summary>
    public int IdBeside(int param) => IdOf(param) is not 0 and var id ? id : FallbackOf(param)?.Source.Id ?? 0;

    public Role RoleOf(int param) => _values[param].Role;

    /// <summary>The parameters that were read together with an ID.</summary>
    public Chains<int>.Chain ParamsOf(int id) => _numbers.Of(_values[id].Params);

    /// <summary>Remembers that a cell has held an ID, so that a fact about the ID leads back to its message.</summary>
    public void AddIdCell(int id, Cell cell)
    {
        var info = _values[id];
        if (info.IdCellCount == MostIdCells || _cells.Of(info.IdCells).Contains(cell))
            return;
        info.IdCellCount++;
        _cells.Add(ref info.IdCells, cell);
        _values[id] = info;
    }

    public Chains<Cell>.Chain IdCellsOf(int id) => _cells.Of(_values[id].IdCells);

    /// <summary>Remembers that one cell holds a parameter of the event whose ID is in another.</summary>
    public void AddParamCell(Cell param, Role role, Cell id)
    {
        _paramCells.TryGetValue(id, out var list);
        if (_params.Of(list).Contains((param, role)))
            return;
        if (list == 0 && id.Owner != 0)
        {
            var owner = _values[id.Owner];
            _cells.Add(ref owner.Ids, id);
            _values[id.Owner] = owner;
        }

        _params.Add(ref list, (param, role));
        _paramCells[id] = list;
    }

    /// <summary>The cells of an object that hold the ID of some parameter.</summary>
    public Chains<Cell>.Chain IdsOf(int owner) => _cells.Of(_values[owner].Ids);

    public Chains<(Cell Cell, Role Role)>.Chain ParamCellsOf(Cell id) => _params.Of(_paramCells.TryGetValue(id, out var list) ? list : 0);

    /// <summary>Says that a value can be another one: if they are objects, it is a second name for it.</summary>
    public void AddAlias(int merged, int source)
    {
        if (source == 0)
            return;
        AddAliasOf(merged, source);
        AddAliasOf(source, merged);
    }

    /// <summary>The values that a value can be another name for, or that can be another name for it, at one remove.</summary>
    public Chains<int>.Chain AliasesOf(int value) => _numbers.Of(_values[value].Aliases);

    /// <summary>Remembers a cell that the program has touched, and the value that it has held.</summary>
    public void AddCell(Cell cell, int value)
    {
        if (cell.Owner == 0 && _values[value] is { Id: not 0 } info && _held.Add((value, cell)))
        {
            _cells.Add(ref info.Holders, cell);
            _values[value] = info;
        }

        if (cell.Owner != 0 && _touched.Add(cell))
        {
            var owner = _values[cell.Owner];
            _cells.Add(ref owner.Cells, cell);
            _values[cell.Owner] = owner;
            if (cell.Member is { } member && _members.Add(member))
                HasPromises |= member.ContainingType?.TypeKind == TypeKind.Interface;
        }
    }

    /// <summary>The variables that have held a parameter that was read from a message.</summary>
    public Chains<Cell>.Chain HoldersOf(int param) => _cells.Of(_values[param].Holders);

    /// <summary>The cells of an object that the program has touched.</summary>
    public Chains<Cell>.Chain CellsOf(int owner) => _cells.Of(_values[owner].Cells);

    private void AddAliasOf(int value, int other)
    {
        var info = _values[value];
        _numbers.Add(ref info.Aliases, other);
        _values[value] = info;
    }

    // The lists are chains: of numbers, of cells.
    private struct Info
    {
        public ValueSet? Initial;
        public Role Role;
        public ISymbol? Place;
        public int Id;
        public int Params;
        public int Aliases;
        public int IdCells;
        public int IdCellCount;
        public int Ids;
        public int Holders;
        public int Cells;
    }
}
