namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Makes up the statements of a random program.</summary>
internal sealed class RandomWriter
{
    private const int Deepest = 4;

    private readonly Random _random;
    private readonly bool _simple;
    private readonly string[] _messages;
    private int _ids;
    private int _flags;
    private int _numbers;
    private int _loops;
    private int _loopNumbers;
    private bool _inFinally;
    private bool _inInner;
    private bool _inHandler;

    public RandomWriter(Random random, bool simple)
    {
        _random = random;
        _simple = simple;
        _messages = simple ? ["a"] : ["a", "b", "c", "d"];
        Type = Pick<string>(["EventMessage", "EventMessage", "R", "S"]);
    }

    public string Type { get; }

    public List<ParamTest> Tests { get; } = [];

    public List<int> Literals { get; } = [];

    /// <summary>In how many places a literal is tested that a local carries.</summary>
    public int Sites { get; private set; }

    public List<int> Writes { get; } = [];

    /// <summary>The methods that the program calls, each only those before it.</summary>
    public List<Handler> Handlers { get; } = [];

    public SetVariable NewLiteral() => new(NewNumber(Literals), Pick(KnownEvents.Values));

    public Block NewInner()
    {
        _inInner = true;
        var block = NewBlock(depth: 2);
        _inInner = false;
        return block;
    }

    public void AddHandler(string name)
    {
        _inHandler = true;
        Handlers.Add(new Handler(name, new Block([new If(NewParamTest(), new Block([]), null), .. NewBlock(depth: 2).Statements])));
        _inHandler = false;
    }

    public Block NewBlock(int depth)
    {
        var statements = new List<Statement>();
        for (var count = 1 + _random.Next(3); count > 0; count--)
            statements.Add(NewStatement(depth + 1));
        return new Block(statements);
    }

    private Statement NewStatement(int depth)
    {
        var message = Pick(_messages);
        var kind = depth > Deepest ? 9 : _random.Next(_simple ? 12 : 43);
        return kind switch
        {
            < 4 => new If(NewCondition(0), NewBlock(depth), _random.Next(2) == 0 ? NewBlock(depth) : null),
            4 => NewSwitch(message, depth),
            5 or 6 => new If(NewCondition(0), NewLeave(), null),
            7 => new SetId(message, Pick(KnownEvents.Ids)),
            8 or 9 => new If(NewParamTest(), new Block([]), null),
            // In simple programs nothing depends on a parameter: an ID that goes with a parameter's value on some paths only is lost in a join.
            10 or 11 => new If(new Both(Pick<string>(["&&", "||"]), NewCondition(0), NewParamTest()), new Block([]), null),
            12 or 13 => new If(NewCondition(0), NewBlock(depth), null),
            14 => new CopyParam(message, Pick(_messages)),
            15 => new Rename(message, Pick(_messages), null),
            16 => new Rename(message, Pick(_messages), Pick(_messages)),
            17 => new Swap(message, Pick(_messages.Where(other => other != message).ToArray())),
            18 or 19 => new Touch(message, _random.Next(4) == 0),
            20 or 21 => NewTry(depth),
            22 => new SetParam(NewNumber(Writes), message, Pick(KnownEvents.Values)),
            23 => new Make(message, Type == "EventMessage" || _random.Next(2) == 0 ? null : Pick(_messages), Pick(KnownEvents.Ids), NewNumber(Writes), Pick(KnownEvents.Values)),
            24 or 25 => new ReadNumbers(message, _random.Next(3)),
            26 when !_inHandler => NewLiteral(),
            27 or 28 when !_inInner && !_inHandler => new CallInner(),
            29 or 30 => NewForEach(depth),
            31 or 32 => NewSwitch(message, depth),
            33 or 34 => new SetFlag(NewCondition(0)),
            // What the callers know of what they pass has to be true of all of them.
            >= 39 when Handlers.Count > 0 && !_inInner => new If(NewIdTest(message), new Block([NewHand(message)]), _random.Next(2) == 0 ? NewBlock(depth) : null),
            38 when Handlers.Count > 0 && !_inInner => NewHand(message),
            _ => NewLoop(depth),
        };
    }

    private Hand NewHand(string message) =>
        new(Pick(Handlers.ToArray()).Name, message, Pick(_messages), _random.Next(4) == 0 ? null : message, _random.Next(4) == 0 ? null : message);

    private Leave NewLeave()
    {
        var ways = new List<Exit>();
        if (!_inFinally)
            ways.Add(Exit.Return);
        if (_loops > 0 && !_inFinally)
            ways.AddRange([Exit.Break, Exit.Continue, Exit.Continue]);
        if (!_simple)
            ways.Add(Exit.Throw);
        return new Leave(Pick(ways.ToArray()));
    }

    private Loop NewLoop(int depth)
    {
        _loops++;
        var loop = new Loop(Pick<string>(["while", "do", "for"]), NewCondition(0), NewBlock(depth));
        _loops--;
        return loop;
    }

    private ForEach NewForEach(int depth)
    {
        _loops++;
        var loop = new ForEach(_loopNumbers++, Pick(_messages), [Pick(_messages), Pick(_messages)], NewBlock(depth));
        _loops--;
        return loop;
    }

    private Try NewTry(int depth)
    {
        var body = NewBlock(depth);
        var handler = _random.Next(3) > 0 ? NewBlock(depth) : null;
        if (handler is not null && _random.Next(3) > 0)
            return new Try(body, handler, null);
        var around = _inFinally;
        _inFinally = true;
        var last = NewBlock(depth);
        _inFinally = around;
        return new Try(body, handler, last);
    }

    private Switch NewSwitch(string message, int depth)
    {
        var ids = KnownEvents.Ids.OrderBy(_ => _random.Next()).Take(1 + _random.Next(4)).ToArray();
        var number = _ids;
        _ids += ids.Length;
        // break leaves the switch, not the loop.
        var loops = _loops;
        _loops = 0;
        var sections = new List<Section>();
        for (var i = 0; i < ids.Length;)
        {
            var labels = ids.Skip(i).Take(1 + _random.Next(2)).ToArray();
            i += labels.Length;
            var when = !_simple && _random.Next(3) == 0 ? NewCondition(2) : null;
            sections.Add(new Section(labels, when, NewBlock(depth), !_simple && _random.Next(4) == 0 ? Pick(ids) : null));
        }

        // A label with a condition is no target.
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Goto is { } target && sections.Any(section => section.When is not null && section.Labels[^1] == target))
                sections[i] = sections[i] with { Goto = null };
        }

        var switched = new Switch(number, message, sections, _random.Next(2) == 0 ? NewBlock(depth) : null);
        _loops = loops;
        return switched;
    }

    private Condition NewCondition(int depth) => (depth > 2 ? 0 : _random.Next(_simple ? 8 : 17)) switch
    {
        < 3 => NewIdTest(),
        3 when !_simple => NewParamTest(),
        3 or 4 => new Not(NewCondition(depth + 1)),
        5 => new Unknown(),
        8 => new PatternTest(NewIdTest(Pick(_messages)), NewParamTest(), _random.Next(2) == 0, _random.Next(3)) is var test ? test with { Id = test.Id with { Message = test.Param.Message } } : null!,
        9 => new CopiedIdTest(_ids++, Pick(KnownEvents.Ids), _random.Next(3) == 0),
        10 => new CopiedParamTest(NewNumber(Literals), Pick(KnownEvents.Values), _random.Next(6) == 0),
        11 when !_inHandler => new VariableTest(Sites++, Pick(_messages)),
        12 => new Ternary(NewCondition(depth + 1), NewCondition(depth + 1), NewCondition(depth + 1)),
        13 => NewSwitchTest(depth),
        14 or 15 => new FlagTest(_flags++),
        _ => new Both(Pick<string>(_simple ? ["&&", "||"] : ["&&", "||", "&", "|"]), NewCondition(depth + 1), NewCondition(depth + 1)),
    };

    private SwitchTest NewSwitchTest(int depth)
    {
        var ids = KnownEvents.Ids.OrderBy(_ => _random.Next()).Take(1 + _random.Next(2)).ToArray();
        var number = _ids;
        _ids += ids.Length;
        var arms = ids.Select(id => (id, _random.Next(3) == 0 ? NewCondition(3) : null, NewCondition(depth + 1))).ToArray();
        return new SwitchTest(number, Pick(_messages), arms, NewCondition(depth + 1));
    }

    private IdTest NewIdTest(string? message = null) =>
        new(_ids++, message ?? Pick(_messages), Pick(KnownEvents.Ids), _random.Next(3) == 0, Type == "S" && !_simple ? 0 : _random.Next(5));

    private ParamTest NewParamTest()
    {
        var test = new ParamTest(NewNumber(Literals), Pick(_messages), Pick(KnownEvents.Values), _random.Next(6) == 0, _random.Next(4));
        Tests.Add(test);
        return test;
    }

    private int NewNumber(List<int> kind)
    {
        kind.Add(_numbers);
        return _numbers++;
    }

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
