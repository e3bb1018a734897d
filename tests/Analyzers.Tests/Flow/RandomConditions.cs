namespace TrtcAnalyzers.Tests.Flow;

/// <summary>A statement or condition of a random program: it can be written as C# and it can be run.</summary>
internal abstract record Code
{
    public abstract void Write(TextWriter text);
}

internal abstract record Condition : Code
{
    public bool Evaluate(Execution run)
    {
        run.Reach(this);
        return Test(run);
    }

    protected abstract bool Test(Execution run);
}

/// <summary><c>m.EventId == 1003</c>, in several spellings.</summary>
internal sealed record IdTest(int Number, string Message, long Id, bool Negated, int Spelling) : Condition
{
    protected override bool Test(Execution run) => run.TestId(this) != Negated;

    public override void Write(TextWriter text) => text.Write((Spelling, Negated) switch
    {
        (0, false) => $"{Message}.EventId == {Id}",
        (0, true) => $"{Message}.EventId != {Id}",
        (1, false) => $"{Message} is {{ EventId: {Id} }}",
        (1, true) => $"{Message} is not {{ EventId: {Id} }}",
        (2, false) => $"({Message}.EventId ?? 0) == {Id}",
        (2, true) => $"({Message}.EventId ?? 0) != {Id}",
        (3, false) => $"{Id} == (int){Message}.EventId",
        (3, true) => $"{Id} != (int){Message}.EventId",
        (_, false) => $"{Message}.EventId is {Id}",
        (_, true) => $"{Message}.EventId is not {Id}",
    });
}

/// <summary><c>m.ParamOne == 7</c>: the comment behind the number tells which test it is.</summary>
internal sealed record ParamTest(int Number, string Message, long Value, bool Negated, int Spelling) : Condition
{
    protected override bool Test(Execution run) => run.TestParam(this) != Negated;

    public override void Write(TextWriter text) => text.Write((Spelling, Negated) switch
    {
        (0, false) => $"{Message}.ParamOne == {Value}/*{Number}*/",
        (0, true) => $"{Message}.ParamOne != {Value}/*{Number}*/",
        (2, false) => $"{Value}/*{Number}*/ == {Message}.ParamOne.Value",
        (2, true) => $"{Value}/*{Number}*/ != {Message}.ParamOne.Value",
        (3, false) => $"({Message}.ParamOne ?? -9) == {Value}/*{Number}*/",
        (3, true) => $"({Message}.ParamOne ?? -9) != {Value}/*{Number}*/",
        (_, false) => $"{Message}.ParamOne is {Value}/*{Number}*/",
        (_, true) => $"{Message}.ParamOne is not {Value}/*{Number}*/",
    });
}

/// <summary><c>i == 1003</c>, where <c>i</c> was read from a message before.</summary>
internal sealed record CopiedIdTest(int Number, long Id, bool Negated) : Condition
{
    protected override bool Test(Execution run) => run.TestCopiedId(this) != Negated;

    public override void Write(TextWriter text) => text.Write(Negated ? $"i != {Id}" : $"i == {Id}");
}

/// <summary><c>p == 7</c>, where <c>p</c> was read from a message before.</summary>
internal sealed record CopiedParamTest(int Number, long Value, bool Negated) : Condition
{
    protected override bool Test(Execution run) => run.TestCopiedParam(this) != Negated;

    public override void Write(TextWriter text) => text.Write($"p {(Negated ? "!=" : "==")} {Value}/*{Number}*/");
}

/// <summary><c>m.ParamOne == v</c>, where <c>v</c> carries a literal.</summary>
internal sealed record VariableTest(int Site, string Message) : Condition
{
    protected override bool Test(Execution run) => run.TestVariable(this);

    public override void Write(TextWriter text) => text.Write($"{Message}.ParamOne == v");
}

/// <summary><c>m is { EventId: 1003, ParamOne: 7 }</c> in either order, or the same as a tuple pattern.</summary>
internal sealed record PatternTest(IdTest Id, ParamTest Param, bool IdFirst, int Spelling) : Condition
{
    protected override bool Test(Execution run) =>
        IdFirst ? Id.Evaluate(run) && Param.Evaluate(run) : Param.Evaluate(run) && Id.Evaluate(run);

    public override void Write(TextWriter text)
    {
        var id = Id.Negated ? $"not {Id.Id}" : $"{Id.Id}";
        var param = Param.Negated ? $"not {Param.Value}/*{Param.Number}*/" : $"{Param.Value}/*{Param.Number}*/";
        text.Write((Spelling, IdFirst) switch
        {
            (0, true) => $"{Id.Message} is {{ EventId: {id}, ParamOne: {param} }}",
            (0, false) => $"{Id.Message} is {{ ParamOne: {param}, EventId: {id} }}",
            (1, true) => $"({Id.Message}.EventId, {Id.Message}.ParamOne) is ({id}, {param})",
            (1, false) => $"({Id.Message}.ParamOne, {Id.Message}.EventId) is ({param}, {id})",
            (_, true) => $"{Id.Message} is {{ EventId: {id} }} and {{ ParamOne: {param} }}",
            (_, false) => $"{Id.Message} is {{ ParamOne: {param} }} and {{ EventId: {id} }}",
        });
    }
}

/// <summary><c>m.EventId switch { 1003 => ..., 1001 when ... => ..., _ => ... }</c></summary>
internal sealed record SwitchTest(int Number, string Message, IReadOnlyList<(long Id, Condition? When, Condition Result)> Arms, Condition Otherwise) : Condition
{
    protected override bool Test(Execution run)
    {
        for (var i = 0; i < Arms.Count; i++)
        {
            if (run.TestId(new IdTest(Number + i, Message, Arms[i].Id, Negated: false, Spelling: 0)) && (Arms[i].When is not { } guard || guard.Evaluate(run)))
                return Arms[i].Result.Evaluate(run);
        }

        return Otherwise.Evaluate(run);
    }

    public override void Write(TextWriter text)
    {
        text.Write($"({Message}.EventId switch {{ ");
        foreach (var (id, guard, result) in Arms)
        {
            text.Write(id);
            if (guard is not null)
            {
                text.Write(" when ");
                guard.Write(text);
            }

            text.Write(" => ");
            result.Write(text);
            text.Write(", ");
        }

        text.Write("_ => ");
        Otherwise.Write(text);
        text.Write(" })");
    }
}

/// <summary><c>k</c>, which holds what a condition gave.</summary>
internal sealed record FlagTest(int Number) : Condition
{
    protected override bool Test(Execution run) => run.TestFlag(Number);

    public override void Write(TextWriter text) => text.Write('k');
}

/// <summary>A condition that can be anything, each time.</summary>
internal sealed record Unknown : Condition
{
    protected override bool Test(Execution run) => run.Choose(2) == 0;

    public override void Write(TextWriter text) => text.Write("Flag()");
}

internal sealed record Not(Condition Inner) : Condition
{
    protected override bool Test(Execution run) => !Inner.Evaluate(run);

    public override void Write(TextWriter text)
    {
        text.Write("!(");
        Inner.Write(text);
        text.Write(')');
    }
}

internal sealed record Ternary(Condition If, Condition Then, Condition Else) : Condition
{
    protected override bool Test(Execution run) => If.Evaluate(run) ? Then.Evaluate(run) : Else.Evaluate(run);

    public override void Write(TextWriter text)
    {
        text.Write("((");
        If.Write(text);
        text.Write(") ? (");
        Then.Write(text);
        text.Write(") : (");
        Else.Write(text);
        text.Write("))");
    }
}

internal sealed record Both(string Operator, Condition Left, Condition Right) : Condition
{
    protected override bool Test(Execution run)
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
