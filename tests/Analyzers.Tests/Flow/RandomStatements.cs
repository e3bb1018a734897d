namespace TrtcAnalyzers.Tests.Flow;

/// <summary>How control leaves a statement.</summary>
internal enum Exit
{
    Next,
    Return,
    Break,
    Continue,
    Throw,
    Goto,
}

internal abstract record Statement : Code
{
    public abstract Exit Run(Execution run);
}

/// <summary>A statement that always comes to its end.</summary>
internal abstract record Step : Statement
{
    public sealed override Exit Run(Execution run)
    {
        Do(run);
        run.Look();
        return Exit.Next;
    }

    protected abstract void Do(Execution run);
}

/// <summary><c>m.EventId = 1003</c></summary>
internal sealed record SetId(string Message, long Id) : Step
{
    public override void Write(TextWriter text) => text.Write($"{Message}.EventId = {Id};");

    protected override void Do(Execution run)
    {
        run[Message].WriteId(Id, run.Function);
    }
}

/// <summary><c>m.ParamOne = 7</c>: reported only if the message is impossible at some moment while it has the value from here.</summary>
internal sealed record SetParam(int Number, string Message, long Value) : Step
{
    public override void Write(TextWriter text) => text.Write($"{Message}.ParamOne = {Value}/*{Number}*/;");

    protected override void Do(Execution run)
    {
        run[Message].WriteValue(Value);
        run[Message].Writer = Number;
        run[Message].IsOfImpossible = false;
    }
}

/// <summary>Another message's parameter is written, so that nothing is known about the value.</summary>
internal sealed record CopyParam(string Message, string From) : Step
{
    public override void Write(TextWriter text) => text.Write($"{Message}.ParamOne = {From}.ParamOne;");

    protected override void Do(Execution run)
    {
        run[Message].IsOfImpossible = !run[From].IsPossible;
        run[Message].WriteValue(run[From].Value);
        run[Message].Writer = run[From].Writer;
    }
}

/// <summary>A variable gets another name's message, or that of one of two.</summary>
internal sealed record Rename(string Message, string From, string? Or) : Step
{
    public override void Write(TextWriter text) => text.Write(Or is null ? $"{Message} = {From};" : $"{Message} = Flag() ? {From} : {Or};");

    protected override void Do(Execution run) => run[Message] = run.Take(run[Or is not null && run.Choose(2) == 0 ? Or : From]);
}

/// <summary><c>(a, b) = (b, a)</c></summary>
internal sealed record Swap(string Left, string Right) : Step
{
    public override void Write(TextWriter text) => text.Write($"({Left}, {Right}) = ({Right}, {Left});");

    protected override void Do(Execution run)
    {
        var (left, right) = (run.Take(run[Left]), run.Take(run[Right]));
        run[Left] = right;
        run[Right] = left;
    }
}

/// <summary><c>m = n with { EventId = 1003 }</c>, or the same with <c>new</c>.</summary>
internal sealed record Make(string Message, string? From, long Id, int Number, long Value) : Step
{
    public override void Write(TextWriter text) =>
        text.Write($"{Message} = {(From is null ? "new()" : From + " with")} {{ EventId = {Id}, ParamOne = {Value}/*{Number}*/ }};");

    protected override void Do(Execution run) => run[Message] = new RunMessage { Id = Id, Value = Value, Writer = Number, IsStored = true };
}

/// <summary>Code that nobody sees gets the message, and may change it; by reference it may also put another one in its place.</summary>
internal sealed record Touch(string Message, bool ByReference) : Step
{
    public override void Write(TextWriter text) => text.Write(ByReference ? $"Replace(ref {Message});" : $"Touch({Message});");

    protected override void Do(Execution run)
    {
        if (ByReference && run.Choose(2) == 0)
            run[Message] = new RunMessage();
        else if (run.HasValueMessages && !ByReference || run.Choose(2) == 0)
            return;
        run[Message].Fill(run);
    }
}

/// <summary>Both numbers are read into locals, one by one or by deconstruction.</summary>
internal sealed record ReadNumbers(string Message, int What) : Step
{
    public override void Write(TextWriter text) => text.Write(What switch
    {
        0 => $"i = {Message}.EventId;",
        1 => $"p = {Message}.ParamOne;",
        _ => $"(i, p) = ({Message}.EventId, {Message}.ParamOne);",
    });

    protected override void Do(Execution run)
    {
        if (What != 1)
            run.CopiedId = run.Copy(Message);
        if (What != 0)
            run.CopiedParam = run.Copy(Message);
    }
}

/// <summary><c>v = 7</c></summary>
internal sealed record SetVariable(int Number, long Value) : Step
{
    public override void Write(TextWriter text) => text.Write($"v = {Value}/*{Number}*/;");

    protected override void Do(Execution run) => run.Variable = (Number, Value);
}

/// <summary><c>k = m.EventId == 1003</c></summary>
internal sealed record SetFlag(Condition Condition) : Step
{
    public override void Write(TextWriter text)
    {
        text.Write("k = ");
        Condition.Write(text);
        text.Write(';');
    }

    protected override void Do(Execution run) => run.SetFlag(Condition);
}

/// <summary>Calls the function inside the method, which shares its variables.</summary>
internal sealed record CallInner : Statement
{
    public override Exit Run(Execution run)
    {
        var caller = run.Function;
        run.Function = new object();
        var exit = run.Inner?.Run(run);
        run.Function = caller;
        return exit == Exit.Throw ? Exit.Throw : Exit.Next;
    }

    public override void Write(TextWriter text) => text.Write("Inner();");
}

/// <summary><c>return;</c>, <c>throw</c>, <c>break;</c> or <c>continue;</c></summary>
internal sealed record Leave(Exit Exit) : Statement
{
    public override Exit Run(Execution run) => Exit;

    public override void Write(TextWriter text) => text.Write(Exit switch
    {
        Exit.Return => "return;",
        Exit.Throw => "throw new System.Exception();",
        Exit.Break => "break;",
        _ => "continue;",
    });
}
