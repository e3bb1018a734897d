namespace TrtcAnalyzers.Tests.Flow;

/// <summary>A message at run time. Every write gives it a new version.</summary>
internal sealed class RunMessage
{
    public long Id { get; set; }

    public long Value { get; set; }

    public int Version { get; set; }

    public bool IsPossible => KnownEvents.Allows(Id, Value);

    public void Fill(Execution run)
    {
        Id = KnownEvents.IdsAtStart[run.Choose(KnownEvents.IdsAtStart.Length)];
        Value = KnownEvents.Values[run.Choose(KnownEvents.Values.Length)];
        Version++;
    }
}

/// <summary>One way through a program, and what its tests saw on all ways so far.</summary>
internal sealed class Execution(Random random, Truth truth)
{
    private readonly Dictionary<string, RunMessage> _variables = [];
    private bool _counts = true;
    private readonly List<(ParamTest Test, RunMessage Message, int Version)> _held = [];

    public RunMessage this[string variable]
    {
        get => _variables[variable];
        set => _variables[variable] = value;
    }

    public int Choose(int count) => random.Next(count);

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
        var message = this[test.Message];
        var holds = message.Id == test.Id;
        foreach (var (param, tested, version) in _held)
        {
            if (ReferenceEquals(tested, message) && version == message.Version && message.IsPossible)
                truth.AddLater(param.Number, test.Number, holds);
        }

        return holds;
    }

    public bool TestParam(ParamTest test)
    {
        var message = this[test.Message];
        var holds = message.Value == test.Value;
        if (!_counts)
            return holds;
        truth.Add(test.Number, message.Id, holds && message.IsPossible);
        if (holds)
            _held.Add((test, message, message.Version));
        return holds;
    }
}

/// <summary>What is true of the tests of a program, as far as it was run.</summary>
internal sealed class Truth
{
    private readonly Dictionary<int, HashSet<long>> _ids = [];
    private readonly HashSet<int> _satisfied = [];
    private readonly Dictionary<(int Param, int Id), (int Seen, int Held)> _later = [];

    public void Add(int test, long id, bool satisfied)
    {
        if (!_ids.TryGetValue(test, out var ids))
            _ids.Add(test, ids = []);
        ids.Add(id);
        if (satisfied)
            _satisfied.Add(test);
    }

    public void AddLater(int param, int id, bool holds)
    {
        var (seen, held) = _later.GetValueOrDefault((param, id));
        _later[(param, id)] = (seen + 1, held + (holds ? 1 : 0));
    }

    /// <summary>Whether some possible message passes the test, and no test of its ID that comes later fails for all such messages.</summary>
    public bool IsPossible(int test) =>
        _satisfied.Contains(test) && !_later.Any(pair => pair.Key.Param == test && pair.Value is { Seen: > 0, Held: 0 });

    /// <summary>Whether the test is reached, and only by events that never have the value.</summary>
    public bool IsImpossible(ParamTest test) =>
        _ids.TryGetValue(test.Number, out var ids) && ids.All(id => !KnownEvents.Allows(id, test.Value));
}
