using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.Tests;

/// <summary>TRTC1001 at declarations, arguments, returns and in lambdas.</summary>
public class UseNamedIdPlacesTests
{
    [Theory]
    [InlineData("Send({|TRTC1001:1003|}, 1003);")]
    [InlineData("Send(count: 1003, id: {|TRTC1001:1003|});")]
    [InlineData("Send(count: 1003);")]
    [InlineData("new Sender({|TRTC1001:1003|}).Send({|TRTC1001:1001|}); Sender s = new({|TRTC1001:1003|}); s?.Send({|TRTC1001:1001|});")]
    [InlineData("var s = new Sender(0); s[{|TRTC1001:1003|}] = s[{|TRTC1001:1001|}] + 1003; if (s?[{|TRTC1001:1002|}] == 1003) { }")]
    [InlineData("var s = new Sender(0); (s[{|TRTC1001:1003|}], _) = (1003, 5);")]
    [InlineData("Watch({|TRTC1001:1003|}, {|TRTC1001:1001|}); Watch(new[] { {|TRTC1001:1003|} }); Watch([{|TRTC1001:1003|}]); Watch();")]
    [InlineData("Handler h = Handle; h({|TRTC1001:1003|}); h.Invoke({|TRTC1001:1003|}); h?.Invoke({|TRTC1001:1003|});")]
    [InlineData("Read(out var id); if (id == {|TRTC1001:1003|}) { } Read(out int other); other = {|TRTC1001:1001|};")]
    [InlineData("int id = {|TRTC1001:1003|}; Change(ref id); Look(in id); Look({|TRTC1001:1001|});")]
    [InlineData("if (Get() == {|TRTC1001:1003|} || Get() is {|TRTC1001:1001|}) { }")]
    [InlineData("if (this.GetAsync().Result == {|TRTC1001:1003|}) { }")]
    [InlineData("Send(Get() == {|TRTC1001:1003|} ? {|TRTC1001:1001UL|} : {|TRTC1001:1002u|}, 1003);")]
    [InlineData("Generic<int>({|TRTC1001:1003|}, 1003); Generic<long>({|TRTC1001:1003|}, 1003);")]
    public Task Arguments(string statements) => Verify.SourceAsync($$"""
        delegate void Handler([TrtcEventId] int id);
        class Sender([TrtcEventId] ulong id)
        {
            public ulong Id => id;
            public void Send([TrtcEventId] int id) { }
            public int this[[TrtcEventId] int id] { get => id; set { } }
        }
        class Program
        {
            void Run() { {{statements}} }
            void Send([TrtcEventId] ulong? id = {|TRTC1001:4001|}, int count = 1003) { }
            void Watch([TrtcEventId] params int[] ids) { }
            void Handle(int id) { }
            void Read([TrtcEventId] out int id) => id = {|TRTC1001:4001|};
            void Change([TrtcEventId] ref int id) => id = {|TRTC1001:4002|};
            void Look([TrtcEventId] in int id) { }
            void Generic<T>([TrtcEventId] T id, T count) { }
            [return: TrtcEventId] int Get() => {|TRTC1001:4001|};
            [return: TrtcEventId] async Task<int> GetAsync() { await Task.Yield(); return {|TRTC1001:4001|}; }
        }
        """);

    [Theory]
    [InlineData("int M() { return {|TRTC1001:1003|}; }")]
    [InlineData("int M() => {|TRTC1001:1003|};")]
    [InlineData("int M(bool flag) => flag ? {|TRTC1001:1003|} : {|TRTC1001:1001|};")]
    [InlineData("int? M(bool flag) { if (flag) return null; else return {|TRTC1001:1001|}; }")]
    [InlineData("IEnumerable<int> M() { yield return {|TRTC1001:1003|}; yield return 0; }")]
    [InlineData("async IAsyncEnumerable<int> M() { await Task.Yield(); yield return {|TRTC1001:1003|}; }")]
    [InlineData("async Task<int> M() { await Task.Yield(); return {|TRTC1001:1003|}; }")]
    [InlineData("async ValueTask<int?> M() => await new ValueTask<int>({|TRTC1001:1003|});")]
    [InlineData("Task<int> M() => Task.FromResult({|TRTC1001:1003|});")]
    [InlineData("ValueTask<int> M() { return new({|TRTC1001:1003|}); }")]
    [InlineData("int[] M() => new[] { {|TRTC1001:1003|}, {|TRTC1001:1001|} };")]
    [InlineData("List<int> M() => new() { {|TRTC1001:1003|} };")]
    [InlineData("IReadOnlyList<int> M() => [{|TRTC1001:1003|}];")]
    [InlineData("Dictionary<int, string> M() => new() { { {|TRTC1001:1003|}, \"1003\" }, { {|TRTC1001:1001|}, \"b\" } };")]
    public Task Returns(string method) => Verify.SourceAsync("class Program { [return: TrtcEventId] " + method + " }");

    [Theory]
    [InlineData("[TrtcEventId] int P { get { return {|TRTC1001:1003|}; } set { if (value == {|TRTC1001:1001|}) { } } }")]
    [InlineData("[TrtcEventId] int P => {|TRTC1001:1003|};")]
    [InlineData("[TrtcEventId] int P { get; init; } = {|TRTC1001:1003|};")]
    [InlineData("[TrtcEventId] static int s_field = {|TRTC1001:1003|}, s_other = {|TRTC1001:1001|};")]
    [InlineData("[TrtcEventId] int[] _watched = { {|TRTC1001:1003|}, {|TRTC1001:1001|} };")]
    [InlineData("[TrtcEventId] int this[int i] => i == 1003 ? {|TRTC1001:1003|} : 0;")]
    [InlineData("void M([TrtcEventId] int id = {|TRTC1001:1003|}) { if (id == {|TRTC1001:1001|}) { } }")]
    [InlineData("void M([TrtcEventId] int id = {|TRTC1001:1003|}) { }")]
    [InlineData("Program([TrtcEventId] int id = {|TRTC1001:1003|}) { } Program(string text) : this({|TRTC1001:1001|}) { }")]
    [InlineData("Program([TrtcEventId] int id = {|TRTC1001:1003|}) { if (id == {|TRTC1001:1001|}) { } }")]
    [InlineData("void M(EventMessage e) { bool Is(ulong id) => id == {|TRTC1001:1003|}; if (Is(e.EventId.Value) || Is(new ulong())) { } }")]
    [InlineData("void M() { Local(); void Local([TrtcEventId] int id = {|TRTC1001:1003|}) { } }")]
    [InlineData("void M() { Local(); void Local([TrtcEventId] int id = {|TRTC1001:1003|}) { if (id == {|TRTC1001:1001|}) { } } }")]
    [InlineData("void M() { Local(); [return: TrtcEventId] int Local() => {|TRTC1001:1003|}; }")]
    [InlineData("void M() { Local(); [return: TrtcEventId] static IEnumerable<int> Local() { yield return {|TRTC1001:1003|}; } }")]
    [InlineData("void M() { var f = ([TrtcEventId] int id) => id == {|TRTC1001:1003|}; }")]
    [InlineData("void M() { var f = ([TrtcEventId] int id = {|TRTC1001:1003|}) => 1; }")]
    [InlineData("void M() { var f = [return: TrtcEventId] () => {|TRTC1001:1003|}; }")]
    [InlineData("void M() { Source s = () => {|TRTC1001:1003|}; s = delegate { return {|TRTC1001:1001|}; }; Run(() => { return {|TRTC1001:1002|}; }); }")]
    [InlineData("void M() { Handler h = id => { if (id == {|TRTC1001:1003|}) { } }; h = delegate(int id) { id = {|TRTC1001:1001|}; }; }")]
    [InlineData("void M() { System.Linq.Expressions.Expression<Source> s = () => {|TRTC1001:1003|}; }")]
    [InlineData("void M() { System.Linq.Expressions.Expression<Predicate> s = id => id == {|TRTC1001:1003|}; }")]
    [InlineData("void M() { Handler h = delegate { }; Run(() => {|TRTC1001:1003|}); }")]
    public Task Members(string member) => Verify.SourceAsync($$"""
        [return: TrtcEventId] delegate int Source();
        delegate void Handler([TrtcEventId] int id);
        delegate bool Predicate([TrtcEventId] int id);
        class Program { {{member}} static void Run(Source s) { } }
        """);

    [Fact]
    public Task Attributes() => Verify.SourceAsync("""
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class WatchAttribute : Attribute
        {
            public WatchAttribute([TrtcEventId] int id = 0, [TrtcEventId] params int[] more) { }
            [TrtcEventId] public int Also { get; set; }
            public int Count;
        }
        [Watch({|TRTC1001:1003|}), Watch({|TRTC1001:1003|}, {|TRTC1001:1001|}), Watch(Also = {|TRTC1001:1003|}, Count = 1003)]
        class Program
        {
            [Watch(more: new[] { {|TRTC1001:1003|} })] int _field;
            [Watch({|TRTC1001:1003|})] int P { [Watch({|TRTC1001:1003|})] get; [return: Watch({|TRTC1001:1003|})] set; }
            [Watch({|TRTC1001:1001|})] void M([Watch({|TRTC1001:1003|})] EventMessage e) { if (e.EventId == {|TRTC1001:1002|}) { } }
            void Empty([Watch({|TRTC1001:1003|})] int i) { }
        }
        [Watch({|TRTC1001:1003|})] enum Kind { [Watch({|TRTC1001:1003|})] A }
        """);

    [Fact]
    public Task Constructors() => Verify.SourceAsync("""
        class Base { public Base([TrtcEventId] int id) { } protected virtual void Send([TrtcEventId] int id) { } }
        class A : Base { public A() : base({|TRTC1001:1003|}) { } public A(string text) : this(1003) { } A(int count) : base({|TRTC1001:1001|}) => base.Send({|TRTC1001:1002|}); }
        class B(int count) : Base({|TRTC1001:1003|}) { int _count = count == 1003 ? 1 : 2; [TrtcEventId] int _id = {|TRTC1001:1001|}; }
        class C([TrtcEventId] int id = {|TRTC1001:1003|}) : Base({|TRTC1001:1001|}) { bool Is => id == {|TRTC1001:1002|}; int _kind = id switch { {|TRTC1001:2001|} => 1003, _ => 1001 }; }
        struct S([TrtcEventId] int id) { bool M() => id == {|TRTC1001:1003|}; }
        """);

    [Theory]
    [InlineData("list.Where(m => m.EventId == {|TRTC1001:1003|}).Select(m => m.EventId is {|TRTC1001:1001|});")]
    [InlineData("from m in list where m.EventId == {|TRTC1001:1003|} let b = m.EventId == {|TRTC1001:1001|} select b;")]
    [InlineData("from m in list let id = m.EventId where id == {|TRTC1001:1003|} orderby id == {|TRTC1001:1001|} select m;")]
    [InlineData("from m in list join n in list on m.EventId equals n.EventId where n.EventId == {|TRTC1001:1003|} select m;")]
    [InlineData("from m in list select new EventMessage { EventId = {|TRTC1001:1003|} };")]
    [InlineData("list.Count(m => m.EventId == {|TRTC1001:1003|});")]
    [InlineData("list.AsQueryable().Where(m => m.EventId == {|TRTC1001:1003|});")]
    [InlineData("list.Select(m => m.EventId).Where(id => id == {|TRTC1001:1003|}).Any(id => id is {|TRTC1001:1001|});")]
    [InlineData("list.Select(m => m.EventId).Distinct().ToList().Contains({|TRTC1001:1003UL|});")]
    [InlineData("from id in list.Select(m => m.EventId) where id == {|TRTC1001:1003|} select id;")]
    [InlineData("list.ToDictionary(m => m.EventId.Value)[{|TRTC1001:1003|}];")]
    [InlineData("list.Select(m => m.EventId.Value).ToArray()[0] == {|TRTC1001:1003|};")]
    [InlineData("list.Select(m => m.ParamOne).First() == 1003;")]
    [InlineData("list.Select((m, i) => i == 1003 ? m.EventId : null).First() == {|TRTC1001:1003|};")]
    [InlineData("list.SelectMany(m => new[] { m.EventId == {|TRTC1001:1003|} });")]
    [InlineData("list.FirstOrDefault(m => m.EventId == {|TRTC1001:1003|})?.EventId == {|TRTC1001:1001|};")]
    public Task Linq(string query) => Verify.SourceAsync("class Program { void Run(List<EventMessage> list) { var result = " + query + " } }");

    [Fact]
    public Task Top_level_program() => Verify.ProgramAsync("""
        var e = new EventMessage { EventId = {|TRTC1001:1003|} };
        if (e.EventId == {|TRTC1001:1001|}) return Local() + 1003;
        int Local() => e.EventId is {|TRTC1001:1002|} ? 1 : 0;
        return 1003;
        class Other { bool M(EventMessage e) => e.EventId == {|TRTC1001:1003|}; }
        """);

    [Fact]
    public Task Top_level_program_with_jumps_and_functions() => Verify.ProgramAsync("""
        var e = new EventMessage();
        switch (e.EventId) { case {|TRTC1001:1003|}: goto case {|TRTC1001:1001|}; case {|TRTC1001:1001|}: break; }
        bool Is(EventMessage m) => m.EventId is {|TRTC1001:1003|};
        await Task.Yield();
        if (Is(e)) return 1003;
        foreach (var id in new ulong[] { {|TRTC1001:1003|} })
            if (e.EventId == id) return 1;
        static ulong Get([TrtcEventId] ulong d = {|TRTC1001:1003|}) => d;
        return (int)Get({|TRTC1001:1001|});
        """);

    [Fact]
    public Task CSharp_7_3() => Verify.SourceAsync(
        """
        class Program
        {
            public EventMessage Message { get; set; } = new EventMessage { EventId = {|TRTC1001:1003|} };
            static bool M(EventMessage e, object o)
            {
                switch (e.EventId) { case {|TRTC1001:1003|}: return true; case {|TRTC1001:1001|} when o != null: goto case {|TRTC1001:1003|}; default: break; }
                (ulong? id, int n) = (e.EventId, 1003);
                return (id, n) == ({|TRTC1001:1003|}, 1003) || e.EventId is {|TRTC1001:1003|} || o is ulong u && u == 1003;
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    // A variable in which a member of an enum of the framework stands as well as an ID; of a program's own enum nobody knows.
    [Theory]
    [InlineData("int code; if (e.Type == 2) code = (int)e.EventId; else code = (int)System.Net.HttpStatusCode.NotFound; if (code == 404 || code == 1003) { }")]
    [InlineData("var code = (int)(e.EventId ?? 0); if (code == (int)System.Net.HttpStatusCode.NotFound || code == 1003) { }")]
    [InlineData("var code = e.EventId is { } id ? (int)id : (int)DayOfWeek.Friday; if (code == 1003) { }")]
    [InlineData("var code = (int)(e.EventId ?? 0); if (code == (int)Own.Network || code == {|TRTC1001:1001|}) { }")]
    [InlineData("e.EventId = (ulong){|TRTC2002:System.Net.HttpStatusCode.NotFound|};")]
    public Task Enums_of_the_framework(string statements) => Verify.SourceAsync(Sources.Method(statements) + " enum Own { Network = 1003 }");
}
