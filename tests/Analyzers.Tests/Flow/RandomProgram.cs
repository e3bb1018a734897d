namespace TrtcAnalyzers.Tests.Flow;

/// <summary>A random method over messages, which can be run many times to find out what is true of its tests.</summary>
internal sealed class RandomProgram
{
    /// <summary>What stands around the methods: other kinds of messages, and code that nobody sees.</summary>
    public const string Frame = """
        using TencentCloud.Trtc.V20190722.Models; using TrtcCatalog;
        record R { [TrtcEventId] public ulong? EventId { get; set; } [TrtcEventParam(1)] public long? ParamOne { get; set; } }
        struct S { [TrtcEventId] public ulong? EventId { get; set; } [TrtcEventParam(1)] public long? ParamOne { get; set; } }
        partial class P { static bool Flag() => false; static void Touch<T>(T m) { } static void Replace<T>(ref T m) { } }

        """;

    private readonly bool _isSimple;
    private readonly int _sites;

    /// <param name="seed">The same seed gives the same program.</param>
    /// <param name="simple">
    /// Only one message, ifs, switches, early returns and new IDs: there the analysis loses nothing, so it has to find every impossible test.
    /// </param>
    public RandomProgram(int seed, bool simple)
    {
        Seed = seed;
        _isSimple = simple;
        var writer = new RandomWriter(new Random(seed), simple);
        Type = simple ? "EventMessage" : writer.Type;
        FirstLiteral = simple ? null : writer.NewLiteral();
        Inner = simple ? null : writer.NewInner();
        for (var i = 0; i < (simple ? 0 : 2); i++)
            writer.AddHandler($"H{seed}_{i}");
        Handlers = writer.Handlers;
        Body = writer.NewBlock(depth: 0);
        Tests = writer.Tests;
        Writes = writer.Writes;
        Literals = writer.Literals;
        _sites = writer.Sites;
    }

    private RandomProgram(RandomProgram original, Block body, Block? inner, IReadOnlyList<Handler> handlers)
    {
        Seed = original.Seed;
        _isSimple = original._isSimple;
        Type = original.Type;
        FirstLiteral = original.FirstLiteral;
        Tests = original.Tests;
        Writes = original.Writes;
        Literals = original.Literals;
        _sites = original._sites;
        Body = body;
        Inner = inner;
        Handlers = handlers;
    }

    public int Seed { get; }

    public string Type { get; }

    public SetVariable? FirstLiteral { get; }

    public Block Body { get; }

    public Block? Inner { get; }

    /// <summary>The methods that it calls, and that nobody else does.</summary>
    public IReadOnlyList<Handler> Handlers { get; }

    public IReadOnlyList<ParamTest> Tests { get; }

    /// <summary>The numbers of all constants that are tested.</summary>
    public IReadOnlyList<int> Literals { get; }

    /// <summary>The numbers of all constants that are written.</summary>
    public IReadOnlyList<int> Writes { get; }

    public string Source
    {
        get
        {
            if (_isSimple)
                return $"void M{Seed}(EventMessage a) {Write(Body)}";
            using var handlers = new StringWriter();
            foreach (var handler in Handlers)
                handler.Write(handlers, Type);
            // Methods of the type, or functions inside of the method: whoever passes a message on knows the same.
            var (inside, beside) = Seed % 3 == 0 ? (handlers.ToString(), "") : ("", handlers.ToString());
            return $"{beside}void M{Seed}({Type} a, {Type} b, bool k) {{ {Type} c = b, d = a; var i = a.EventId; var p = a.ParamOne; long {Write(FirstLiteral!)} "
                + (Seed % 2 == 0 ? $"System.Action Inner = () => {Write(Inner!)}; {Write(Body)}" : $"{Write(Body)} void Inner() {Write(Inner!)}")
                + inside + " }";
        }
    }

    /// <summary>Smaller versions of the program.</summary>
    public IEnumerable<RandomProgram> Smaller() =>
        Shrink.Block(Body).Select(body => new RandomProgram(this, body, Inner, Handlers))
            .Concat(Inner is null ? [] : Shrink.Block(Inner).Select(inner => new RandomProgram(this, Body, inner, Handlers)))
            .Concat(Handlers.SelectMany((handler, i) => Shrink.Block(handler.Body).Select(body => new RandomProgram(this, Body, Inner, [.. Handlers.Take(i), handler with { Body = body }, .. Handlers.Skip(i + 1)]))));

    /// <summary>The program without what no run gets to.</summary>
    public RandomProgram Pruned(Truth truth)
    {
        var prune = new Prune(truth.Reached);
        return new RandomProgram(this, prune.Block(Body), Inner is { } inner ? prune.Block(inner) : null, [.. Handlers.Select(handler => handler with { Body = prune.Block(handler.Body) })]);
    }

    /// <param name="effort">How many times as often as usual what is decided by chance is tried.</param>
    public Truth Run(int effort = 1)
    {
        var truth = new Truth(_sites);
        var random = new Random(Seed);

        // Every message that there can be at the start, possible or not, several times each for what is decided by chance.
        var times = (_isSimple ? 24 : 12) * effort;
        for (var time = 0; time < times; time++)
        {
            foreach (var id in KnownEvents.IdsAtStart)
            {
                foreach (var value in KnownEvents.Values)
                    Run(new Execution(random, truth, Inner, Handlers, Type == "S"), id, value);
            }
        }

        return truth;
    }

    private void Run(Execution run, long id, long value)
    {
        run["a"] = new RunMessage { Id = id, Value = value };
        run["b"] = new RunMessage();
        run["b"].Fill(run);
        run["c"] = run.Take(run["b"]);
        run["d"] = run.Take(run["a"]);
        run.CopiedId = run.CopiedParam = run.Copy("a");
        run.Variable = FirstLiteral is { } literal ? (literal.Number, literal.Value) : default;
        Body.Run(run);
    }

    private static string Write(Code code)
    {
        using var text = new StringWriter();
        code.Write(text);
        return text.ToString();
    }
}
