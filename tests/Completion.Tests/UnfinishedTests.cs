namespace TrtcAnalyzers.Completion.Tests;

/// <summary>Calls and patterns as they are typed: what is behind the cursor is not there yet.</summary>
public sealed class UnfinishedTests
{
    private const string Wanted = "SdkEventIds.NetworkChanged";

    private static Task<Editor> OpenAsync(string statements) => Editor.OpenAsync(Editor.Usings + $$"""
        using TrtcCatalog;

        class Handler
        {
            public delegate void Taken([TrtcEventId] int id, string text);
            public Handler() { }
            public Handler([TrtcEventId] int id, string text) { }
            public string this[[TrtcEventId] int id, string text] => text;
            public void Two([TrtcEventId] int id, [TrtcEventParam(1)] long value) { }
            public void Text([TrtcEventId] int id, string text) { }
            public void Over([TrtcEventId] int id, string text) { }
            public void Over([TrtcEventId] int id, int number) { }
            public void Either(int number) { }
            public void Either(int number, int other) { }
            public void Either([TrtcEventId] int id, string text, string more) { }
            public void Gen<T>([TrtcEventId] int id, T value) { }
            public void Result([TrtcEventId] int id, out int result) => result = 0;
            public void Last(string text, [TrtcEventId] int id, string more) { }
            public void Three([TrtcEventId] int id, [TrtcEventParam(1)] long one, string text) { }
            public void Plain(int number, string text) { }
            public void Named(int eventId, long paramOne) { }
            public static void Many(string text, [TrtcEventId] params int[] ids) { }
        }
        static class Extensions { public static void Send(this EventMessage e, [TrtcEventId] int id, string text) { } }
        record Row(ulong EventId, long ParamOne);
        record Wide(ulong EventId, long ParamOne, string Text);

        class Program
        {
            void Run(EventMessage e, Handler log, Handler.Taken taken, Row row, Wide wide, int count)
            {
                {{statements}}
            }
        }
        """);

    [Theory]
    [InlineData("log.Two($$")]
    [InlineData("log.Two($$);")]
    [InlineData("log.Two(Sdk$$);")]
    [InlineData("log.Two(id: $$);")]
    [InlineData("log.Two(id: $$")]
    [InlineData("log?.Two($$);")]
    [InlineData("log.Two($$, )")]
    [InlineData("log.Text($$);")]
    [InlineData("log.Text(text: \"\", id: $$")]
    [InlineData("log.Over($$);")]
    [InlineData("log.Either($$);")]
    [InlineData("log.Gen($$);")]
    [InlineData("log.Gen<string>($$);")]
    [InlineData("log.Result($$);")]
    [InlineData("log.Last(\"\", $$);")]
    [InlineData("log.Last(\"\", $$")]
    [InlineData("log.Last(more: \"\", id: $$);")]
    [InlineData("log.Named($$);")]
    [InlineData("Handler.Many(\"\", 1001, $$);")]
    [InlineData("if (count > 0) log.Text($$")]
    [InlineData("log.Text(count > 0 ? $$")]
    [InlineData("log.Text(count > 0 ? 1001 : $$);")]
    [InlineData("log.Text((int)$$);")]
    [InlineData("e.Send($$);")]
    [InlineData("taken($$);")]
    [InlineData("_ = log[$$];")]
    [InlineData("_ = new Row($$);")]
    [InlineData("_ = new Row($$")]
    [InlineData("Row made = new($$);")]
    [InlineData("Row made = new($$")]
    [InlineData("_ = new Handler($$);")]
    [InlineData("void Local([TrtcEventId] int id, string text) { } Local($$);")]
    public async Task TheIdOfACall(string statements) => Assert.Contains(Wanted, await (await OpenAsync(statements)).NamesAsync());

    [Theory]
    [InlineData("class D : B { D() : base($$) { } }")]
    [InlineData("class D : B { D() : base($$")]
    [InlineData("class D : B { D() : this($$) { } D([TrtcEventId] int id, int number) : base(id, \"\") { } }")]
    [InlineData("class D() : B($$);")]
    [InlineData("[Kind($$)] class D { }")]
    [InlineData("[Kind($$")]
    [InlineData("class D { [TrtcEventId] Dictionary<int, string> names = new() { { $$ } }; }")]
    [InlineData("class D { [TrtcEventId] Dictionary<int, string> names = new() { { $$")]
    public async Task TheIdOfAnotherListOfArguments(string declaration) => Assert.Contains(Wanted, await (await Editor.OpenAsync(Editor.Usings + $$"""
        using TrtcCatalog;

        class B { public B([TrtcEventId] int id, string text) { } }
        class KindAttribute : System.Attribute { public KindAttribute([TrtcEventId] int id, string text) { } }
        {{declaration}}
        """)).NamesAsync());

    [Theory]
    [InlineData("switch (row) { case ($$ }")]
    [InlineData("switch (row) { case ($$): break; }")]
    [InlineData("switch (row) { case ($$, 1): break; }")]
    [InlineData("switch (row) { case Row($$ }")]
    [InlineData("_ = row switch { ($$ };")]
    [InlineData("_ = row switch { ($$) };")]
    [InlineData("_ = row switch { ($$")]
    [InlineData("_ = row switch { (1001, 1) => 1, ($$ };")]
    [InlineData("_ = wide switch { ($$ };")]
    [InlineData("_ = wide switch { ($$) => 1, _ => 0 };")]
    [InlineData("if (row is ($$)) { }")]
    [InlineData("if (row is ($$")]
    [InlineData("if (row is (1001 or $$")]
    [InlineData("if (row is Row($$)) { }")]
    [InlineData("if (wide is ($$)) { }")]
    [InlineData("if (wide is ($$, 1)) { }")]
    [InlineData("if ((e.EventId, count) is ($$)) { }")]
    [InlineData("if ((count, e.EventId, count) is (1, $$")]
    [InlineData("if ((row, count) is (($$")]
    public async Task TheIdOfAPattern(string statements) => Assert.Contains(Wanted, await (await OpenAsync(statements)).NamesAsync());

    [Theory]
    [InlineData("log.Three(SdkEventIds.NetworkChanged, $$);")]
    [InlineData("log.Three(1003, $$")]
    [InlineData("log.Three(1003, one: $$);")]
    [InlineData("if (e.EventId == 1003) log.Three((int)e.EventId, $$);")]
    [InlineData("_ = new Wide(1003, $$);")]
    [InlineData("if (wide is (1003, $$")]
    [InlineData("switch (wide) { case (1003, $$): break; }")]
    public async Task TheParameterOfAnEventThatIsKnown(string statements)
    {
        var names = await (await OpenAsync(statements)).NamesAsync();
        Assert.Equal(6, names.Count);
        Assert.Contains("SdkEventParams.NetworkChanged.WiFi", names);
    }

    [Theory]
    [InlineData("log.Plain($$);")]
    [InlineData("log.Plain($$")]
    [InlineData("log.Last($$);")]
    [InlineData("log.Either($$, 1);")]
    [InlineData("log.Either(1, $$);")]
    [InlineData("log.Two(1003, 5, $$);")]
    [InlineData("log.Two(number: $$);")]
    [InlineData("log.Missing($$);")]
    [InlineData("log.Text(Count($$);")]
    [InlineData("log.Text(count + $$);")]
    [InlineData("log.Text(count > $$);")]
    [InlineData("log.Three(count, $$);")]
    [InlineData("log.Text(i => $$);")]
    [InlineData("if ((count, 1) is ($$)) { }")]
    [InlineData("if (count is ($$)) { }")]
    [InlineData("switch (count) { case ($$ }")]
    public async Task NothingElsewhere(string statements) => Assert.Empty(await (await OpenAsync(statements)).NamesAsync());

    [Theory]
    [InlineData("log.Text($$);", "log.Text(SdkEventIds.NetworkChanged$$);")]
    [InlineData("log.Text($$", "log.Text(SdkEventIds.NetworkChanged$$")]
    [InlineData("_ = new Row($$);", "_ = new Row(SdkEventIds.NetworkChanged$$);")]
    [InlineData("_ = row switch { ($$ };", "_ = row switch { (SdkEventIds.NetworkChanged$$ };")]
    [InlineData("switch (row) { case ($$ }", "switch (row) { case (SdkEventIds.NetworkChanged$$ }")]
    [InlineData("if (row is ($$)) { }", "if (row is (SdkEventIds.NetworkChanged$$)) { }")]
    public async Task TheConstantIsWritten(string statements, string expected) =>
        Assert.Contains(expected, await (await OpenAsync(statements)).CompleteAsync(Wanted), StringComparison.Ordinal);
}
