namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Smaller versions of a random program: a statement less, a branch instead of the whole, a condition's half.</summary>
internal static class Shrink
{
    public static IEnumerable<Block> Block(Block block)
    {
        for (var i = 0; i < block.Statements.Count; i++)
        {
            yield return new Block([.. block.Statements.Take(i), .. block.Statements.Skip(i + 1)]);
            foreach (var smaller in Statement(block.Statements[i]))
                yield return new Block([.. block.Statements.Take(i), smaller, .. block.Statements.Skip(i + 1)]);
        }
    }

    private static IEnumerable<Statement> Statement(Statement statement) => statement switch
    {
        Block block => Block(block),
        If conditional => If(conditional),
        Switch @switch => Switch(@switch),
        Loop loop => [loop.Body, .. Block(loop.Body).Select(body => loop with { Body = body }), .. Condition(loop.Condition).Select(condition => loop with { Condition = condition })],
        ForEach each => [each.Body, .. Block(each.Body).Select(body => each with { Body = body })],
        Try @try => Try(@try),
        SetFlag flag => Condition(flag.Condition).Select(static condition => new SetFlag(condition)),
        _ => [],
    };

    private static IEnumerable<Statement> If(If conditional)
    {
        yield return conditional.Then;
        if (conditional.Else is { } otherwise)
        {
            yield return otherwise;
            yield return conditional with { Else = null };
            foreach (var smaller in Statement(otherwise))
                yield return conditional with { Else = smaller };
        }

        foreach (var smaller in Statement(conditional.Then))
            yield return conditional with { Then = smaller };
        foreach (var smaller in Condition(conditional.Condition))
            yield return conditional with { Condition = smaller };
    }

    private static IEnumerable<Statement> Switch(Switch @switch)
    {
        if (@switch.Default is { } last)
        {
            yield return @switch with { Default = null };
            foreach (var smaller in Block(last))
                yield return @switch with { Default = smaller };
        }

        for (var i = 0; i < @switch.Sections.Count; i++)
        {
            var section = @switch.Sections[i];
            yield return section.Body;
            yield return @switch with { Sections = [.. @switch.Sections.Take(i), .. @switch.Sections.Skip(i + 1)] };
            yield return With(section with { When = null });
            yield return With(section with { Goto = null });
            foreach (var smaller in Block(section.Body))
                yield return With(section with { Body = smaller });

            Switch With(Section smaller) => @switch with { Sections = [.. @switch.Sections.Take(i), smaller, .. @switch.Sections.Skip(i + 1)] };
        }
    }

    private static IEnumerable<Statement> Try(Try @try)
    {
        yield return @try.Body;
        foreach (var smaller in Block(@try.Body))
            yield return @try with { Body = smaller };
        if (@try.Handler is { } handler)
        {
            if (@try.Finally is not null)
                yield return @try with { Handler = null };
            foreach (var smaller in Block(handler))
                yield return @try with { Handler = smaller };
        }

        if (@try.Finally is { } last)
        {
            if (@try.Handler is not null)
                yield return @try with { Finally = null };
            foreach (var smaller in Block(last))
                yield return @try with { Finally = smaller };
        }
    }

    private static IEnumerable<Condition> Condition(Condition condition) => condition switch
    {
        Not not => [not.Inner, .. Condition(not.Inner).Select(static inner => new Not(inner))],
        Both both => [both.Left, both.Right, .. Condition(both.Left).Select(left => both with { Left = left }), .. Condition(both.Right).Select(right => both with { Right = right })],
        Ternary ternary => [ternary.If, ternary.Then, ternary.Else],
        SwitchTest test => [test.Otherwise, .. test.Arms.Select(static arm => arm.Result)],
        PatternTest test => [test.Id, test.Param],
        _ => [],
    };
}
