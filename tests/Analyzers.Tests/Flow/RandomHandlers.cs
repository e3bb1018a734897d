namespace TrtcAnalyzers.Tests.Flow;

/// <summary>A method that only the random method calls, or another one like it: it has the same variables, of its own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Body">What it does.</param>
internal sealed record Handler(string Name, Block Body)
{
    /// <summary>Its declaration.</summary>
    /// <param name="text">Where it is written.</param>
    /// <param name="type">The type of messages.</param>
    public void Write(TextWriter text, string type)
    {
        text.Write($"static void {Name}({type} a, {type} b, ulong? i, long? p) {{ {type} c = b, d = a; var k = Flag(); ");
        Body.Write(text);
        text.Write(" }");
    }
}

/// <summary><c>OnEvent(a, b, a.EventId, i)</c>: messages and numbers are passed on, each perhaps of another message.</summary>
/// <param name="Name">The name of the method.</param>
/// <param name="First">The message that becomes <c>a</c>.</param>
/// <param name="Second">The message that becomes <c>b</c>.</param>
/// <param name="Id">The message whose ID becomes <c>i</c>; null where that of the caller does.</param>
/// <param name="Param">The message whose parameter becomes <c>p</c>; null where that of the caller does.</param>
internal sealed record Hand(string Name, string First, string Second, string? Id, string? Param) : Statement
{
    public override Exit Run(Execution run)
    {
        var (id, param) = (Id is null ? run.CopiedId : run.Copy(Id), Param is null ? run.CopiedParam : run.Copy(Param));
        var exit = run.Call(Name, First, Second, id, param);
        return exit == Exit.Throw ? Exit.Throw : Exit.Next;
    }

    public override void Write(TextWriter text) =>
        text.Write($"{Name}({First}, {Second}, {(Id is null ? "i" : Id + ".EventId")}, {(Param is null ? "p" : Param + ".ParamOne")});");
}
