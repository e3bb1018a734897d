namespace TrtcAnalyzers.Tests.Flow;

/// <summary>A statement or condition of a random program: it can be written as C# and it can be run.</summary>
internal abstract record Code
{
    public abstract void Write(TextWriter text);
}

internal abstract record Condition : Code
{
    public abstract bool Evaluate(Execution run);
}

internal abstract record Statement : Code
{
    /// <summary>Runs the statement; false where control leaves the method.</summary>
    public abstract bool Run(Execution run);
}

/// <summary><c>m.EventId == 1003</c>, in several spellings.</summary>
internal sealed record IdTest(int Number, string Message, long Id, bool Negated, int Spelling) : Condition
{
    public override bool Evaluate(Execution run) => run.TestId(this) != Negated;

    public override void Write(TextWriter text) => text.Write((Spelling, Negated) switch
    {
        (0, false) => $"{Message}.EventId == {Id}",
        (0, true) => $"{Message}.EventId != {Id}",
        (1, false) => $"{Message} is {{ EventId: {Id} }}",
        (1, true) => $"{Message} is not {{ EventId: {Id} }}",
        (_, false) => $"{Message}.EventId is {Id}",
        (_, true) => $"{Message}.EventId is not {Id}",
    });
}

/// <summary><c>m.ParamOne == 7</c>: the comment behind the number tells which test it is.</summary>
internal sealed record ParamTest(int Number, string Message, long Value, bool Negated, int Spelling) : Condition
{
    public override bool Evaluate(Execution run) => run.TestParam(this) != Negated;

    public override void Write(TextWriter text) => text.Write((Spelling, Negated) switch
    {
        (0, false) => $"{Message}.ParamOne == {Value}/*{Number}*/",
        (0, true) => $"{Message}.ParamOne != {Value}/*{Number}*/",
        (_, false) => $"{Message}.ParamOne is {Value}/*{Number}*/",
        (_, true) => $"{Message}.ParamOne is not {Value}/*{Number}*/",
    });
}

/// <summary>A condition that can be anything, each time.</summary>
internal sealed record Unknown : Condition
{
    public override bool Evaluate(Execution run) => run.Choose(2) == 0;

    public override void Write(TextWriter text) => text.Write("Flag()");
}

internal sealed record Not(Condition Inner) : Condition
{
    public override bool Evaluate(Execution run) => !Inner.Evaluate(run);

    public override void Write(TextWriter text)
    {
        text.Write("!(");
        Inner.Write(text);
        text.Write(')');
    }
}

internal sealed record Both(string Operator, Condition Left, Condition Right) : Condition
{
    public override bool Evaluate(Execution run)
    {
        var left = Left.Evaluate(run);
        return Operator switch
        {
            "&&" => left && Right.Evaluate(run),
            "||" => left || Right.Evaluate(run),
            "&" => run.EvaluateRight(Right, counts: left) && left,
            _ => run.EvaluateRight(Right, counts: !left) || left,
        };
    }

    public override void Write(TextWriter text)
    {
        text.Write('(');
        Left.Write(text);
        text.Write($") {Operator} (");
        Right.Write(text);
        text.Write(')');
    }
}

internal sealed record Block(IReadOnlyList<Statement> Statements) : Statement
{
    public override bool Run(Execution run) => Statements.All(statement => statement.Run(run));

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
    public override bool Run(Execution run) => Condition.Evaluate(run) ? Then.Run(run) : Else is null || Else.Run(run);

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

internal sealed record Switch(int Number, string Message, IReadOnlyList<(long Id, Block Body)> Sections, Block? Default) : Statement
{
    public override bool Run(Execution run)
    {
        var id = run[Message].Id;
        for (var i = 0; i < Sections.Count; i++)
            run.TestId(new IdTest(Number + i, Message, Sections[i].Id, Negated: false, Spelling: 0));
        foreach (var (label, body) in Sections)
        {
            if (label == id)
                return body.Run(run);
        }

        return Default is null || Default.Run(run);
    }

    public override void Write(TextWriter text)
    {
        text.Write($"switch ({Message}.EventId) {{ ");
        foreach (var (label, body) in Sections)
        {
            text.Write($"case {label}: ");
            body.Write(text);
            text.Write(" break; ");
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

    public override bool Run(Execution run)
    {
        for (var i = 0; i < Most; i++)
        {
            if ((Kind != "do" || i > 0) && !Condition.Evaluate(run))
                return true;
            if (!Body.Run(run))
                return false;
        }

        // Longer runs are not followed: what happens after them is not known.
        return false;
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

/// <summary>An exception that may come before any statement of the body, and is swallowed.</summary>
internal sealed record TryCatch(Block Body, Block Handler) : Statement
{
    public override bool Run(Execution run)
    {
        foreach (var statement in Body.Statements)
        {
            if (run.Choose(4) == 0)
                return Handler.Run(run);
            if (!statement.Run(run))
                return false;
        }

        return true;
    }

    public override void Write(TextWriter text)
    {
        text.Write("try ");
        Body.Write(text);
        text.Write(" catch ");
        Handler.Write(text);
    }
}

internal sealed record Return : Statement
{
    public override bool Run(Execution run) => false;

    public override void Write(TextWriter text) => text.Write("return;");
}

internal sealed record SetId(string Message, long Id) : Statement
{
    public override bool Run(Execution run)
    {
        run[Message].Id = Id;
        run[Message].Version++;
        return true;
    }

    public override void Write(TextWriter text) => text.Write($"{Message}.EventId = {Id};");
}

/// <summary>Another message's parameter is written, so that nothing is known about the value.</summary>
internal sealed record CopyParam(string Message, string From) : Statement
{
    public override bool Run(Execution run)
    {
        run[Message].Value = run[From].Value;
        run[Message].Version++;
        return true;
    }

    public override void Write(TextWriter text) => text.Write($"{Message}.ParamOne = {From}.ParamOne;");
}

/// <summary>A variable gets another name's message.</summary>
internal sealed record Rename(string Message, string From) : Statement
{
    public override bool Run(Execution run)
    {
        run[Message] = run[From];
        return true;
    }

    public override void Write(TextWriter text) => text.Write($"{Message} = {From};");
}

/// <summary>Code that nobody sees gets the message, and may change it.</summary>
internal sealed record Touch(string Message) : Statement
{
    public override bool Run(Execution run)
    {
        if (run.Choose(2) == 0)
            run[Message].Fill(run);
        return true;
    }

    public override void Write(TextWriter text) => text.Write($"Touch({Message});");
}
