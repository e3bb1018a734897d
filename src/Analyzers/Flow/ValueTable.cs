using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>The values of one body: what each was born with and how it hangs together with others. Grows, never changes.</summary>
internal sealed class ValueTable
{
    // Value 0 is "unknown"; value 1 is `this`.
    private readonly List<Info> _values = [default, new Info { Initial = ValueSet.Anything }];
    private readonly Dictionary<(Cell Cell, int Epoch), int> _initial = [];
    private readonly Dictionary<int, List<int>> _params = [];
    private readonly Dictionary<int, List<Cell>> _idCells = [];
    private readonly Dictionary<int, List<Cell>> _cells = [];
    private readonly Dictionary<int, List<Cell>> _holders = [];
    private readonly Dictionary<int, List<int>> _aliases = [];
    private readonly HashSet<Cell> _touched = [];
    private readonly Dictionary<Cell, List<(Cell Cell, Role Role)>> _paramCells = [];

    public const int This = 1;

    public ValueSet Initial(int value) => _values[value].Initial ?? ValueSet.Anything;

    public int Add(ValueSet initial)
    {
        _values.Add(new Info { Initial = initial });
        return _values.Count - 1;
    }

    /// <summary>A value that is <paramref name="source"/> unless that is null: then it is <paramref name="fallback"/>.</summary>
    public int AddFallback(ValueSet initial, Val source, long fallback)
    {
        _values.Add(new Info { Initial = initial, Source = source, Fallback = fallback });
        return _values.Count - 1;
    }

    public (Val Source, long Fallback)? FallbackOf(int value) =>
        _values[value].Source.Number != 0 ? (_values[value].Source, _values[value].Fallback) : null;

    /// <summary>The value that a cell holds before the program touches it: the same on every path since <paramref name="epoch"/> began.</summary>
    public int InitialOf(Cell cell, int epoch)
    {
        if (!_initial.TryGetValue((cell, epoch), out var value))
            _initial.Add((cell, epoch), value = Add(ValueSet.Anything));
        return value;
    }

    /// <summary>Says that a value is a parameter of the message whose ID is <paramref name="id"/>: both come from the same moment.</summary>
    public void Pair(int param, Role role, int id)
    {
        if (_values[param].Id != 0 || param == id)
            return;
        _values[param] = _values[param] with { Id = id, Role = role };
        ListOf(_params, id).Add(param);
    }

    /// <summary>The ID that a parameter's value was read together with.</summary>
    public int IdOf(int param) => _values[param].Id;

    public Role RoleOf(int param) => _values[param].Role;

    /// <summary>The parameters that were read together with an ID.</summary>
    public IReadOnlyList<int> ParamsOf(int id) => _params.TryGetValue(id, out var values) ? values : [];

    /// <summary>Remembers that a cell has held an ID, so that a fact about the ID leads back to its message.</summary>
    public void AddIdCell(int id, Cell cell)
    {
        var cells = ListOf(_idCells, id);
        if (!cells.Contains(cell))
            cells.Add(cell);
    }

    public IReadOnlyList<Cell> IdCellsOf(int id) => _idCells.TryGetValue(id, out var cells) ? cells : [];

    /// <summary>Remembers that one cell holds a parameter of the event whose ID is in another.</summary>
    public void AddParamCell(Cell param, Role role, Cell id)
    {
        var cells = ListOf(_paramCells, id);
        if (!cells.Contains((param, role)))
            cells.Add((param, role));
    }

    public IReadOnlyList<(Cell Cell, Role Role)> ParamCellsOf(Cell id) => _paramCells.TryGetValue(id, out var cells) ? cells : [];

    /// <summary>Says that a value can be another one: if they are objects, it is a second name for it.</summary>
    public void AddAlias(int merged, int source)
    {
        if (source == 0)
            return;
        ListOf(_aliases, merged).Add(source);
        ListOf(_aliases, source).Add(merged);
    }

    /// <summary>The values that a value can be another name for, or that can be another name for it, at one remove.</summary>
    public IReadOnlyList<int> AliasesOf(int value) => _aliases.TryGetValue(value, out var aliases) ? aliases : [];

    /// <summary>Remembers a cell that the program has touched, and the value that it has held.</summary>
    public void AddCell(Cell cell, int value)
    {
        if (cell.Owner == 0 && _values[value].Id != 0)
            ListOf(_holders, value).Add(cell);
        if (cell.Owner != 0 && _touched.Add(cell))
            ListOf(_cells, cell.Owner).Add(cell);
    }

    /// <summary>The variables that have held a parameter that was read from a message.</summary>
    public IReadOnlyList<Cell> HoldersOf(int param) => _holders.TryGetValue(param, out var cells) ? cells : [];

    /// <summary>The cells of an object that the program has touched.</summary>
    public IReadOnlyList<Cell> CellsOf(int owner) => _cells.TryGetValue(owner, out var cells) ? cells : [];

    private static List<TValue> ListOf<TKey, TValue>(Dictionary<TKey, List<TValue>> map, TKey key)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var list))
            map.Add(key, list = []);
        return list;
    }

    private readonly record struct Info(ValueSet? Initial, Role Role, int Id, Val Source, long Fallback);
}
