namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Writes a random method over messages, and runs it many times to find out what is true of its tests.</summary>
internal sealed class RandomProgram
{
    private readonly Random _random;
    private readonly bool _simple;
    private readonly string[] _messages;
    private int _ids;

    /// <param name="seed">The same seed gives the same program.</param>
    /// <param name="simple">
    /// Only one message, ifs, switches, early returns and new IDs: there the analysis loses nothing, so it has to find every impossible test.
    /// </param>
    public RandomProgram(int seed, bool simple)
    {
        Seed = seed;
        _random = new Random(seed);
        _simple = simple;
        _messages = simple ? ["a"] : ["a", "b", "c"];
        Body = NewBlock(depth: 0);
    }

    public int Seed { get; }

    public Block Body { get; private init; }

    public List<ParamTest> Tests { get; } = [];

    public string Source => $"void M{Seed}(EventMessage a, EventMessage b) {{ var c = b; {Write(Body)} }}";

    /// <summary>The same program with other contents, for making a failing one smaller.</summary>
    public RandomProgram With(Block body) => new(this, body);

    private RandomProgram(RandomProgram original, Block body)
    {
        Seed = original.Seed;
        _random = original._random;
        _simple = original._simple;
        _messages = original._messages;
        Tests = original.Tests;
        Body = body;
    }

    /// <param name="effort">How many times as often as usual what is decided by chance is tried.</param>
    public Truth Run(int effort = 1)
    {
        var truth = new Truth();
        var random = new Random(Seed);

        // Every message that there can be at the start, possible or not, several times each for what is decided by chance.
        var times = (_simple ? 24 : 12) * effort;
        for (var time = 0; time < times; time++)
        {
            foreach (var id in KnownEvents.IdsAtStart)
            {
                foreach (var value in KnownEvents.Values)
                {
                    var run = new Execution(random, truth);
                    run["a"] = new RunMessage { Id = id, Value = value };
                    run["b"] = new RunMessage();
                    run["b"].Fill(run);
                    run["c"] = run["b"];
                    Body.Run(run);
                }
            }
        }

        return truth;
    }

    private static string Write(Code code)
    {
        using var text = new StringWriter();
        code.Write(text);
        return text.ToString();
    }

    private Block NewBlock(int depth)
    {
        var statements = new List<Statement>();
        for (var count = 1 + _random.Next(3); count > 0; count--)
            statements.Add(NewStatement(depth + 1));
        return new Block(statements);
    }

    private Statement NewStatement(int depth)
    {
        var message = Pick(_messages);
        var kind = depth > 4 ? 9 : _random.Next(_simple ? 12 : 20);
        return kind switch
        {
            < 4 => new If(NewCondition(0), NewBlock(depth), _random.Next(2) == 0 ? NewBlock(depth) : null),
            4 => new Switch((_ids += 3) - 3, message, [.. KnownEvents.Ids.OrderBy(_ => _random.Next()).Take(1 + _random.Next(3)).Select(id => (id, NewBlock(depth)))], _random.Next(2) == 0 ? NewBlock(depth) : null),
            5 or 6 => new If(NewCondition(0), new Return(), null),
            7 => new SetId(message, Pick(KnownEvents.Ids)),
            8 or 9 => new If(NewParamTest(), new Block([]), null),
            // In simple programs nothing depends on a parameter: an ID that goes with a parameter's value on some paths only is lost in a join.
            10 or 11 => new If(new Both(Pick<string>(["&&", "||"]), NewCondition(0), NewParamTest()), new Block([]), null),
            12 => new CopyParam(message, Pick(_messages)),
            13 => new Rename(message, Pick(_messages)),
            14 or 15 => new Touch(message),
            16 => new TryCatch(NewBlock(depth), NewBlock(depth)),
            _ => new Loop(Pick<string>(["while", "do", "for"]), NewCondition(0), NewBlock(depth)),
        };
    }

    private Condition NewCondition(int depth) => (depth > 2 ? 0 : _random.Next(8)) switch
    {
        < 3 => new IdTest(_ids++, Pick(_messages), Pick(KnownEvents.Ids), _random.Next(3) == 0, _random.Next(3)),
        3 when !_simple => NewParamTest(),
        3 or 4 => new Not(NewCondition(depth + 1)),
        5 => new Unknown(),
        _ => new Both(Pick<string>(_simple ? ["&&", "||"] : ["&&", "||", "&", "|"]), NewCondition(depth + 1), NewCondition(depth + 1)),
    };

    private ParamTest NewParamTest()
    {
        var test = new ParamTest(Tests.Count, Pick(_messages), Pick(KnownEvents.Values), _random.Next(6) == 0, _random.Next(2));
        Tests.Add(test);
        return test;
    }

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
