namespace TrtcAnalyzers.Tests.Flow;

/// <summary>
/// Takes out of a random program what no run gets to. The analysis does not know that nobody gets there, and may say that a test there
/// contradicts an earlier one; the runs cannot say anything about it.
/// </summary>
internal sealed class Prune(IReadOnlySet<Code> reached)
{
    public Block Block(Block block) => new([.. block.Statements.Where(reached.Contains).Select(Statement)]);

    private Statement Statement(Statement statement) => statement switch
    {
        Block block => Block(block),
        If conditional => new If(Condition(conditional.Condition), Statement(conditional.Then), conditional.Else is { } otherwise ? Statement(otherwise) : null),
        Loop loop => loop with { Condition = reached.Contains(loop.Condition) ? Condition(loop.Condition) : new Unknown(), Body = Block(loop.Body) },
        ForEach each => each with { Body = Block(each.Body) },
        Try @try => new Try(Block(@try.Body), @try.Handler is { } handler ? Block(handler) : null, @try.Finally is { } last ? Block(last) : null),
        Switch @switch => Switch(@switch),
        SetFlag flag => new SetFlag(Condition(flag.Condition)),
        _ => statement,
    };

    private Switch Switch(Switch @switch) => @switch with
    {
        Sections = [.. @switch.Sections.Select(section => section with
        {
            When = section.When is { } when && reached.Contains(when) ? Condition(when) : section.When is null ? null : new Unknown(),
            Body = Block(section.Body),
        })],
        Default = @switch.Default is { } last ? Block(last) : null,
    };

    private Condition Condition(Condition condition) => condition switch
    {
        Not not => new Not(Condition(not.Inner)),
        Both both => reached.Contains(both.Right) ? both with { Left = Condition(both.Left), Right = Condition(both.Right) } : Condition(both.Left),
        Ternary ternary => !reached.Contains(ternary.Then) || !reached.Contains(ternary.Else)
            ? new Both("&", Condition(ternary.If), reached.Contains(ternary.Then) ? Condition(ternary.Then) : Condition(ternary.Else))
            : new Ternary(Condition(ternary.If), Condition(ternary.Then), Condition(ternary.Else)),
        SwitchTest test => test with
        {
            Arms = [.. test.Arms.Select(arm => (arm.Id, arm.When is null ? null : reached.Contains(arm.When) ? Condition(arm.When) : new Unknown(), reached.Contains(arm.Result) ? Condition(arm.Result) : new Unknown()))],
            Otherwise = reached.Contains(test.Otherwise) ? Condition(test.Otherwise) : new Unknown(),
        },
        PatternTest test => !reached.Contains(test.Id) ? test.Param : !reached.Contains(test.Param) ? test.Id : test,
        _ => condition,
    };
}
