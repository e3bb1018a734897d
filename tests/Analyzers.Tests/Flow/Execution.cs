namespace TrtcAnalyzers.Tests.Flow;

/// <summary>A message at run time. Every write of its ID gives it a new version, which nothing else has but its copies.</summary>
internal sealed class RunMessage
{
    public long Id { get; set; }

    public long Value { get; set; }

    public object Version { get; private set; } = new();

    /// <summary>The number of the constant in the program that the value was written from, or -1.</summary>
    public int Writer { get; set; } = -1;

    /// <summary>Whether the program has written the value.</summary>
    public bool IsStored { get; set; }

    /// <summary>The function that has written the ID, where the value is one that was there before: then it is one of another event. Null where it is not.</summary>
    public object? LeftBy { get; private set; }

    /// <summary>Whether the value was copied from a message that cannot be: then it shows nothing, whatever message it is in now.</summary>
    public bool IsOfImpossible { get; set; }

    public bool IsPossible => !IsOfImpossible && KnownEvents.Allows(Id, Value);

    public void Fill(Execution run)
    {
        Id = KnownEvents.IdsAtStart[run.Choose(KnownEvents.IdsAtStart.Length)];
        Value = KnownEvents.Values[run.Choose(KnownEvents.Values.Length)];
        Writer = -1;
        IsOfImpossible = false;
        (IsStored, LeftBy) = (false, null);
        Version = new object();
    }

    public void WriteId(long id, object? by)
    {
        // What no message can be before shows nothing of what is left of it.
        IsOfImpossible |= !IsStored && LeftBy is null && !KnownEvents.Allows(Id, Value);
        Id = id;
        LeftBy = IsStored ? null : by;
        Version = new object();
    }

    public void WriteValue(long value)
    {
        Value = value;
        (IsStored, LeftBy) = (true, null);
    }

    /// <summary>Says who else counts as having written the ID.</summary>
    public void HandLeftTo(object by)
    {
        if (LeftBy is not null)
            LeftBy = by;
    }

    public RunMessage Clone() => new() { Id = Id, Value = Value, Writer = Writer, IsOfImpossible = IsOfImpossible, Version = Version, IsStored = IsStored, LeftBy = LeftBy };
}

/// <summary>What was read from a message, and when.</summary>
internal readonly record struct Snapshot(RunMessage Message, object Version, long Id, long Value, bool IsOfImpossible, bool IsLeft)
{
    // What a message had before its ID was written is one of another event, whatever that was.
    public bool IsPossible => !IsOfImpossible && (IsLeft || KnownEvents.Allows(Id, Value));
}

/// <summary>One way through a program, and what its tests saw on all ways so far.</summary>
internal sealed class Execution(Random random, Truth truth, Block? inner, IReadOnlyList<Handler> handlers, bool hasValueMessages)
{
    private readonly List<RunMessage> _ofCallers = [];
    private Dictionary<string, RunMessage> _variables = [];
    private List<(int Param, Snapshot Seen)> _held = [];
    private readonly List<(int Test, Snapshot Seen, long Id)> _tested = [];
    // Anything at first: where it could not be true, what stands behind a test of it would be wrong as well, and no run would show it.
    private (bool Holds, IReadOnlyList<(int Test, Snapshot Seen, long Id)> Tests) _flag = (random.Next(2) == 0, []);
    private bool _counts = true;

    /// <summary>The body of the function inside the method.</summary>
    public Block? Inner => inner;

    /// <summary>Whether messages are structs, which assignments copy.</summary>
    public bool HasValueMessages => hasValueMessages;

    /// <summary>The function that runs: what another one has written, it does not know of.</summary>
    public object Function { get; set; } = new();

    /// <summary>How many <c>try</c> blocks are around.</summary>
    public int Handlers { get; set; }

    public Snapshot CopiedId { get; set; }

    public Snapshot CopiedParam { get; set; }

    /// <summary>The number of the literal that <c>v</c> holds, and its value.</summary>
    public (int Number, long Value) Variable { get; set; }

    public RunMessage this[string variable]
    {
        get => _variables[variable];
        set => _variables[variable] = value;
    }

    /// <summary>Says that a part of the program is run.</summary>
    public void Reach(Code code) => truth.Reached.Add(code);

    public int Choose(int count) => random.Next(count);

    /// <summary>Whether an exception comes now.</summary>
    public bool IsInterrupted() => Handlers > 0 && Choose(6) == 0;

    /// <summary>What an assignment hands over.</summary>
    public RunMessage Take(RunMessage message) => hasValueMessages ? message.Clone() : message;

    public Snapshot Copy(string variable) => new(this[variable], this[variable].Version, this[variable].Id, this[variable].Value, this[variable].IsOfImpossible, this[variable].LeftBy == Function);

    /// <summary>Looks at all messages as they are now.</summary>
    public void Look()
    {
        foreach (var message in _variables.Values.Concat(_ofCallers))
        {
            if (message.Writer >= 0)
                truth.AddWrite(message.Writer, message.IsPossible);
        }
    }

    /// <summary>
    /// Runs a part of the program that may run again. The analysis enters it with all that forgotten which it can change, so that what an earlier turn, or what was before it, has
    /// written is not known to have been written.
    /// </summary>
    public Exit Repeat(Func<Exit> turns)
    {
        var around = Function;
        Function = new object();
        var exit = turns();
        foreach (var message in _variables.Values.Where(message => message.LeftBy == Function))
            message.HandLeftTo(around);
        Function = around;
        return exit;
    }

    /// <summary>Says that a part of the program runs again.</summary>
    public void NextTurn() => Function = new object();

    /// <summary>Runs another method, which has variables of its own.</summary>
    public Exit Call(string name, string first, string second, Snapshot id, Snapshot param)
    {
        var caller = (_variables, _held, _flag, Function, CopiedId, CopiedParam);
        var (a, b) = (Take(this[first]), Take(this[second]));
        _ofCallers.AddRange(_variables.Values);
        (_variables, _held, _flag, Function) = (new() { ["a"] = a, ["b"] = b, ["c"] = Take(b), ["d"] = Take(a) }, [], (Choose(2) == 0, []), new object());
        (CopiedId, CopiedParam) = (id, param);
        var exit = handlers.Single(handler => handler.Name == name).Body.Run(this);
        (_variables, _held, _flag, Function, CopiedId, CopiedParam) = caller;
        _ofCallers.RemoveRange(_ofCallers.Count - _variables.Count, _variables.Count);
        return exit;
    }

    /// <summary>
    /// Evaluates the right side of <c>&amp;</c> or <c>|</c>. It runs in any case, but what it says counts only where the left side leaves it open.
    /// </summary>
    public bool EvaluateRight(Condition right, bool counts)
    {
        var around = _counts;
        _counts = around && counts;
        var result = right.Evaluate(this);
        _counts = around;
        return result;
    }

    public bool TestId(IdTest test)
    {
        var seen = Copy(test.Message);

        // Where the test is for an event that cannot have the value that was written, the branch behind it is a mistake even if nobody gets there.
        if (seen.Message.Writer >= 0 && !KnownEvents.Allows(test.Id, seen.Value))
            truth.AddWrite(seen.Message.Writer, isPossible: false);
        return TestId(test.Number, seen, test.Id, test.Negated);
    }

    public bool TestCopiedId(CopiedIdTest test) => TestId(test.Number, CopiedId, test.Id, test.Negated);

    public bool TestParam(ParamTest test) => TestParam(test.Number, Copy(test.Message), test.Value);

    public bool TestCopiedParam(CopiedParamTest test) => TestParam(test.Number, CopiedParam, test.Value);

    public bool TestVariable(VariableTest test)
    {
        var use = Truth.UseOf(Variable.Number, test.Site);
        truth.AddUse(Variable.Number, use);
        return TestParam(use, Copy(test.Message), Variable.Value);
    }

    /// <summary>Keeps what a condition gives, and which tests of IDs that was found out by.</summary>
    public void SetFlag(Condition condition)
    {
        var before = _tested.Count;
        _flag = (condition.Evaluate(this), [.. _tested.Skip(before)]);
    }

    /// <summary>Who tests the flag tests what it was made of, some time later.</summary>
    public bool TestFlag(int number)
    {
        foreach (var (test, seen, id) in _flag.Tests)
            TestId(Truth.LaterOf(test, number), seen, id, isNegated: true);
        return _flag.Holds;
    }

    private bool TestId(int number, Snapshot seen, long id, bool isNegated)
    {
        var holds = seen.Id == id;
        _tested.Add((number, seen, id));
        foreach (var (param, held) in _held)
        {
            if (ReferenceEquals(held.Version, seen.Version) && held.IsPossible)
                truth.AddLater(param, number, holds, isNegated);
        }

        return holds;
    }

    private bool TestParam(int number, Snapshot seen, long value)
    {
        var holds = seen.Value == value;
        if (!_counts)
            return holds;
        if (seen.IsLeft)
            truth.AddLeft(number);
        truth.Add(number, seen.Id, holds && seen.IsPossible);
        if (holds)
            _held.Add((number, seen));
        return holds;
    }
}

/// <summary>What is true of the tests of a program, as far as it was run.</summary>
/// <param name="sites">In how many places the program tests a literal that a local carries: only who saw all of them knows that none is wrong.</param>
internal sealed class Truth(int sites)
{
    private readonly Dictionary<int, HashSet<long>> _ids = [];
    private readonly HashSet<int> _satisfied = [];
    private readonly HashSet<int> _left = [];

    /// <summary>The statements and conditions that some run gets to.</summary>
    public HashSet<Code> Reached { get; } = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<int, HashSet<int>> _uses = [];
    private readonly HashSet<int> _writes = [];
    private readonly HashSet<int> _impossibleWrites = [];
    private readonly Dictionary<(int Param, int Id), (int Seen, int Held, bool IsNegated)> _later = [];

    public void Add(int test, long id, bool satisfied)
    {
        if (!_ids.TryGetValue(test, out var ids))
            _ids.Add(test, ids = []);
        ids.Add(id);
        if (satisfied)
            _satisfied.Add(test);
    }

    /// <summary>A test of what a message had before its ID was written: it is not reported.</summary>
    public void AddLeft(int test) => _left.Add(test);

    /// <summary>The number of a test that stands for the use of a literal at one place of the program.</summary>
    public static int UseOf(int literal, int site) => 1_000_000 + (literal * 1000) + site;

    /// <summary>The number of a test of an ID that stands for what a flag says of it at one place of the program.</summary>
    public static int LaterOf(int test, int flag) => 1_000_000 + ((test % 1_000_000) * 1000) + flag;

    public void AddUse(int literal, int use)
    {
        if (!_uses.TryGetValue(literal, out var uses))
            _uses.Add(literal, uses = []);
        uses.Add(use);
    }

    public void AddLater(int param, int id, bool holds, bool isNegated)
    {
        var (seen, held, _) = _later.GetValueOrDefault((param, id));
        _later[(param, id)] = (seen + 1, held + (holds ? 1 : 0), isNegated);
    }

    public void AddWrite(int number, bool isPossible)
    {
        _writes.Add(number);
        if (!isPossible)
            _impossibleWrites.Add(number);
    }

    /// <summary>
    /// Whether some possible message passes the test (a literal in a local: each test that it gets to), and no test of its ID that comes later fails for all
    /// such messages. One that is negated counts both ways: <c>if (e.EventId != 1003) return;</c> is a test for 1003, and <c>e.EventId is not 1003</c> one for the others.
    /// </summary>
    public bool IsPossible(int test) => _uses.TryGetValue(test, out var uses) ? uses.Count == sites && uses.All(IsTestPossible) : IsTestPossible(test);

    private bool IsTestPossible(int test) =>
        _satisfied.Contains(test) && !_later.Any(pair => pair.Key.Param == test && pair.Value is { Seen: > 0 } later && (later.Held == 0 || later.IsNegated && later.Held == later.Seen));

    /// <summary>Whether the value is written here, and never one that its message cannot have.</summary>
    public bool IsWrittenRight(int number) => _writes.Contains(number) && !_impossibleWrites.Contains(number);

    /// <summary>Whether the test is reached, and only by events that never have the value.</summary>
    public bool IsImpossible(ParamTest test) =>
        !_left.Contains(test.Number) && _ids.TryGetValue(test.Number, out var ids) && ids.All(id => !KnownEvents.Allows(id, test.Value));
}
