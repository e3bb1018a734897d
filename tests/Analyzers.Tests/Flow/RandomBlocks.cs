namespace TrtcAnalyzers.Tests.Flow;

internal sealed record Block(IReadOnlyList<Statement> Statements) : Statement
{
    public override Exit Run(Execution run)
    {
        foreach (var statement in Statements)
        {
            if (run.IsInterrupted())
                return Exit.Throw;
            run.Reach(statement);
            if (statement.Run(run) is not Exit.Next and var exit)
                return exit;
        }

        return Exit.Next;
    }

    public override void Write(TextWriter text)
    {
        text.Write("{ ");
        foreach (var statement in Statements)
        {
            statement.Write(text);
            text.Write(' ');
        }

        text.Write('}');
    }
}

internal sealed record If(Condition Condition, Statement Then, Statement? Else) : Statement
{
    public override Exit Run(Execution run) => Condition.Evaluate(run) ? Then.Run(run) : Else?.Run(run) ?? Exit.Next;

    public override void Write(TextWriter text)
    {
        text.Write("if (");
        Condition.Write(text);
        text.Write(") ");
        Then.Write(text);
        if (Else is null)
            return;
        text.Write(" else ");
        Else.Write(text);
    }
}

/// <summary>A section of a switch: its labels, a condition behind the last one, its body, and where it ends: by <c>break</c> or at another label.</summary>
internal sealed record Section(IReadOnlyList<long> Labels, Condition? When, Block Body, long? Goto);

internal sealed record Switch(int Number, string Message, IReadOnlyList<Section> Sections, Block? Default) : Statement
{
    public override Exit Run(Execution run)
    {
        var number = Number;
        Section? taken = null;
        foreach (var section in Sections)
        {
            for (var i = 0; i < section.Labels.Count; i++)
            {
                var holds = run.TestId(new IdTest(number++, Message, section.Labels[i], Negated: false, Spelling: 0));
                if (taken is null && holds && (section.When is null || i < section.Labels.Count - 1 || section.When.Evaluate(run)))
                    taken = section;
            }
        }

        for (var jumps = 0; taken is not null && jumps < 4; jumps++)
        {
            if (taken.Body.Run(run) is not Exit.Next and var exit)
                return exit == Exit.Break ? Exit.Next : exit;
            if (taken.Goto is not { } target)
                return Exit.Next;
            taken = Sections.First(section => section.Labels.Contains(target));
        }

        // Longer chains of jumps are not followed.
        if (taken is not null)
            return Exit.Return;
        var last = Default?.Run(run) ?? Exit.Next;
        return last == Exit.Break ? Exit.Next : last;
    }

    public override void Write(TextWriter text)
    {
        text.Write($"switch ({Message}.EventId) {{ ");
        foreach (var section in Sections)
        {
            for (var i = 0; i < section.Labels.Count; i++)
            {
                text.Write($"case {section.Labels[i]}");
                if (section.When is not null && i == section.Labels.Count - 1)
                {
                    text.Write(" when ");
                    section.When.Write(text);
                }

                text.Write(": ");
            }

            section.Body.Write(text);
            text.Write(section.Goto is { } target ? $" goto case {target}; " : " break; ");
        }

        if (Default is not null)
        {
            text.Write("default: ");
            Default.Write(text);
            text.Write(" break; ");
        }

        text.Write('}');
    }
}

/// <summary>A loop that runs some times, or not at all.</summary>
internal sealed record Loop(string Kind, Condition Condition, Block Body) : Statement
{
    private const int Most = 3;

    public override Exit Run(Execution run) => run.Repeat(() => RunTurns(run));

    private Exit RunTurns(Execution run)
    {
        for (var i = 0; i < Most; i++)
        {
            run.NextTurn();
            if ((Kind != "do" || i > 0) && !Condition.Evaluate(run))
                return Exit.Next;
            var exit = Body.Run(run);
            if (exit == Exit.Break)
                return Exit.Next;
            if (exit is not (Exit.Next or Exit.Continue))
                return exit;
        }

        // Longer runs are not followed: what happens after them is not known.
        return Exit.Return;
    }

    public override void Write(TextWriter text)
    {
        text.Write(Kind == "do" ? "do " : Kind == "for" ? "for (; " : "while (");
        if (Kind != "do")
        {
            Condition.Write(text);
            text.Write(Kind == "for" ? ";) " : ") ");
        }

        Body.Write(text);
        if (Kind == "do")
        {
            text.Write(" while (");
            Condition.Write(text);
            text.Write(");");
        }
    }
}

/// <summary><c>foreach (var item in new[] { a, b }) { d = item; ... }</c></summary>
internal sealed record ForEach(int Number, string Variable, IReadOnlyList<string> Messages, Block Body) : Statement
{
    public override Exit Run(Execution run) => run.Repeat(() => RunTurns(run));

    private Exit RunTurns(Execution run)
    {
        foreach (var item in Messages.Select(message => run.Take(run[message])).ToArray())
        {
            run.NextTurn();
            run[Variable] = run.Take(item);
            var exit = Body.Run(run);
            if (exit == Exit.Break)
                return Exit.Next;
            if (exit is not (Exit.Next or Exit.Continue))
                return exit;
        }

        return Exit.Next;
    }

    public override void Write(TextWriter text)
    {
        var item = $"item{Number}";
        text.Write($"foreach (var {item} in new[] {{ {string.Join(", ", Messages)} }}) {{ {Variable} = {item}; ");
        Body.Write(text);
        text.Write(" }");
    }
}

/// <summary>A block that exceptions may leave, of its own and of the code that it calls.</summary>
internal sealed record Try(Block Body, Block? Handler, Block? Finally) : Statement
{
    public override Exit Run(Execution run)
    {
        run.Handlers++;
        var exit = Body.Run(run);
        run.Handlers--;
        if (exit == Exit.Throw && Handler is not null)
        {
            // What a handler throws is caught by the next one only.
            exit = Handler.Run(run);
        }

        var last = Finally?.Run(run) ?? Exit.Next;
        return last == Exit.Next ? exit : last;
    }

    public override void Write(TextWriter text)
    {
        text.Write("try ");
        Body.Write(text);
        if (Handler is not null)
        {
            text.Write(" catch ");
            Handler.Write(text);
        }

        if (Finally is not null)
        {
            text.Write(" finally ");
            Finally.Write(text);
        }
    }
}
