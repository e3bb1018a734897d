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

    private static IEnumerable<Statement> Statement(Statement statement)
    {
        switch (statement)
        {
            case Block block:
                foreach (var smaller in Block(block))
                    yield return smaller;
                break;
            case If conditional:
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
                break;
            case Switch @switch:
                foreach (var (_, body) in @switch.Sections)
                    yield return body;
                if (@switch.Default is not null)
                    yield return @switch with { Default = null };
                for (var i = 0; i < @switch.Sections.Count; i++)
                {
                    yield return @switch with { Sections = [.. @switch.Sections.Take(i), .. @switch.Sections.Skip(i + 1)], };
                    foreach (var smaller in Block(@switch.Sections[i].Body))
                        yield return @switch with { Sections = [.. @switch.Sections.Take(i), (@switch.Sections[i].Id, smaller), .. @switch.Sections.Skip(i + 1)] };
                }

                break;
            case Loop loop:
                yield return loop.Body;
                foreach (var smaller in Block(loop.Body))
                    yield return loop with { Body = smaller };
                foreach (var smaller in Condition(loop.Condition))
                    yield return loop with { Condition = smaller };
                break;
            case TryCatch tryCatch:
                yield return tryCatch.Body;
                foreach (var smaller in Block(tryCatch.Body))
                    yield return tryCatch with { Body = smaller };
                foreach (var smaller in Block(tryCatch.Handler))
                    yield return tryCatch with { Handler = smaller };
                break;
        }
    }

    private static IEnumerable<Condition> Condition(Condition condition)
    {
        switch (condition)
        {
            case Not not:
                yield return not.Inner;
                foreach (var smaller in Condition(not.Inner))
                    yield return new Not(smaller);
                break;
            case Both both:
                yield return both.Left;
                yield return both.Right;
                foreach (var smaller in Condition(both.Left))
                    yield return both with { Left = smaller };
                foreach (var smaller in Condition(both.Right))
                    yield return both with { Right = smaller };
                break;
        }
    }
}
