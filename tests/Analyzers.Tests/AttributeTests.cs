namespace TrtcAnalyzers.Tests;

/// <summary>Attributes of TrtcCatalog: where they can stand, and what inherits them.</summary>
public class AttributeTests
{
    [Theory]
    [InlineData("void F([TrtcEventId] int id, [TrtcEventParam(1)] int one) { if (id == {|TRTC1001:1003|} && one == {|TRTC2001:7|}) { } }")]
    [InlineData("void F([TrtcEventId] int id, [TrtcEventParam(1)] int one, [TrtcEventParam(2)] int two) { } void G() => F({|TRTC1001:1003|}, {|TRTC1002:1|}, {|TRTC2001:7|});")]
    [InlineData("[TrtcEventId] public int Id { get; set; } void G() => Id = {|TRTC1001:1003|};")]
    [InlineData("[TrtcEventId] int id = {|TRTC1001:1003|};")]
    [InlineData("[return: TrtcEventId] static int Current() => 0; bool G() => Current() == {|TRTC1001:1003|};")]
    [InlineData("[return: TrtcEventId] static int Current() => {|TRTC1001:1003|};")]
    [InlineData("public string this[[TrtcEventId] int id] => id == {|TRTC1001:1003|} ? \"\" : null; string G(C c) => c[{|TRTC1001:1001|}];")]
    [InlineData("void F(params int[] none) { } void H([TrtcEventId] params int[] ids) { } void G() { F(1003); H({|TRTC1001:1003|}, {|TRTC1001:1001|}); }")]
    [InlineData("[TrtcEventId] int[] ids = { {|TRTC1001:1003|} }; bool G() => ids[0] == {|TRTC1001:1003|} || ids.Contains({|TRTC1001:1001|});")]
    [InlineData("[TrtcEventId] List<ulong> ids = new List<ulong> { {|TRTC1001:1003|} }; void G() { foreach (var id in ids) if (id == {|TRTC1001:1003|}) { } }")]
    [InlineData("[TrtcEventId] HashSet<int> ids = new(); bool G() => ids.Add({|TRTC1001:1003|});")]
    [InlineData("[TrtcEventId] Dictionary<int, int> names = new() { [{|TRTC1001:1003|}] = 1003 }; int G() => names[{|TRTC1001:1003|}];")]
    [InlineData("[TrtcEventId] System.Collections.Concurrent.ConcurrentDictionary<int, int> counts = new(); bool G() => counts.GetOrAdd({|TRTC1001:1003|}, 1003) == 1003;")]
    [InlineData("[TrtcExceptionalEventId] int a; [TrtcExceptionalExperienceId] int x; bool G() => a == {|TRTC1001:1001|} || x == {|TRTC1001:5|} || a == {|TRTC2003:SdkEventIds.NetworkChanged|};")]
    [InlineData("[TrtcEventId] Task<int> next; async Task<bool> G() => await next == {|TRTC1001:1003|};")]
    [InlineData("[return: TrtcEventId] Task<List<int>> F() => null; async Task<bool> G() => (await F())[0] == {|TRTC1001:1003|} || F().Result.Contains({|TRTC1001:1001|});")]
    [InlineData("[return: TrtcEventId] Task<int[]> F() => null; async Task G() { foreach (var i in await F()) if (i == {|TRTC1001:1003|}) { } }")]
    [InlineData("[return: TrtcEventId] ValueTask<IReadOnlyList<int>> F() => default; async Task G() { var all = await F().ConfigureAwait(false); if (all.Any(i => i == {|TRTC1001:1003|})) { } }")]
    [InlineData("[return: TrtcEventId] IAsyncEnumerable<int[]> F() => null; async Task G() { await foreach (var some in F()) foreach (var i in some) if (i == {|TRTC1001:1003|}) { } }")]
    [InlineData("[return: TrtcEventId] async Task<List<int>> F() { await Task.Yield(); return new List<int> { {|TRTC1001:1003|} }; }")]
    [InlineData("[return: TrtcEventId] Task<int[]> F() => Task.FromResult(new[] { {|TRTC1001:1003|} });")]
    [InlineData("[return: TrtcEventId] Task<Dictionary<int, int>> F() => null; async Task<bool> G() => (await F())[{|TRTC1001:1003|}] == 1003;")]
    [InlineData("[TrtcEventId] List<List<int>> ids; void G(List<int> more) { if (ids[0][0] == {|TRTC1001:1003|}) { } ids.Add(more); foreach (var some in ids) foreach (var i in some) if (i == {|TRTC1001:1001|}) { } }")]
    // The lists in a group hold other things than its keys.
    [InlineData("[TrtcEventId] IEnumerable<IGrouping<int, int>> groups; void G() { foreach (var some in groups.Select(g => g.ToList())) if (some[0] == 1003) { } }")]
    [InlineData("[TrtcEventId] Task<Dictionary<int, List<int>>> all; async Task G() { foreach (var some in (await all).Values) if (some[0] == 1003) { } }")]
    public Task Where_they_stand(string members) => InClassAsync(members);

    [Theory]
    [InlineData("[field: TrtcEventId] public int Id { get; set; }")]
    [InlineData("public int Id { [return: TrtcEventId] get; set; }")]
    [InlineData("public int Id { get; [param: TrtcEventId] set; }")]
    [InlineData("int _id; public int Id { [return: TrtcEventId] get => _id; set => _id = value; }")]
    [InlineData("int _id; public int Id { get => _id; [param: TrtcEventId] set => _id = value; }")]
    public Task A_part_of_a_property_speaks_for_it(string property) => InClassAsync(property + " bool G(C c) { c.Id = {|TRTC1001:1001|}; return Id == {|TRTC1001:1003|} || c is { Id: {|TRTC1001:1003|} }; }");

    [Fact]
    public Task A_part_of_an_indexer_speaks_for_it() => InClassAsync("int this[int i] { [return: TrtcEventId] get => 0; set { } } bool G(C c) { c[1003] = {|TRTC1001:1001|}; return c[1003] == {|TRTC1001:1003|}; }");

    [Fact]
    public Task The_index_is_not_what_an_indexer_holds() => InClassAsync("[TrtcEventId] int this[int i] { get => i == 1003 ? 0 : 0; set { if (i == 1003 || value == {|TRTC1001:1003|}) { } } }");

    // The property is what its accessors give, whatever else stands on them.
    [Fact]
    public Task Of_two_roles_of_a_property_one_counts() => Verify.SourceAsync(
        "record M([TrtcEventId] [property: {|TRTC9001:TrtcExceptionalEventId|}] int Id, int Other); class C { bool G(M m) => m.Id == {|TRTC1001:1003|} || new M({|TRTC1001:1003|}, 0) == m || m is ({|TRTC1001:1003|}, _); }");

    [Theory]
    [InlineData("void F([TrtcEventId] int a, [TrtcEventId] int b, [TrtcEventParam(1)] int one) { if (a == {|TRTC1001:1003|} && one == 7 || b == {|TRTC1001:1003|} && one == {|TRTC2001:7|}) { } }")]
    [InlineData("void F([TrtcEventParam(1)] int one, [TrtcEventId] int a, [TrtcEventId] int b) { if (a == {|TRTC1001:1003|} && one == {|TRTC2001:7|} || b == {|TRTC1001:1003|} && one == 7) { } }")]
    [InlineData("[TrtcEventId] int id; [TrtcEventId] int[] more; [TrtcEventParam(1)] int one; bool G() => id == {|TRTC1001:1003|} && one == {|TRTC2001:7|};")]
    public Task A_parameter_belongs_to_the_nearest_ID(string members) => InClassAsync(members);

    // Neither name of the attribute is that of a member.
    [Fact]
    public Task Aliases() => Verify.SourcesAsync(
        "using Number = TrtcCatalog.TrtcEventIdAttribute;\nclass C { [Number] int _kind; bool M() => _kind == {|TRTC1001:1003|}; }",
        ("Other.cs", "using Id = TrtcCatalog.TrtcEventIdAttribute;\nclass D { [Id] int _sort; bool M() => _sort == {|TRTC1001:1003|}; }"));

    [Theory]
    [InlineData("delegate void H([TrtcEventId] int id, [TrtcEventParam(1)] int one); void G(H h) => h({|TRTC1001:1003|}, {|TRTC2001:7|});")]
    [InlineData("delegate void H([TrtcEventId] int id); H h = x => { if (x == {|TRTC1001:1003|}) { } };")]
    [InlineData("delegate void H([TrtcEventId] int id); void Take(H h) { } void G() => Take(delegate(int x) { if (x == {|TRTC1001:1003|}) { } });")]
    [InlineData("[return: TrtcEventId] delegate int H(); H h = () => {|TRTC1001:1003|}; bool G() => h() == {|TRTC1001:1003|};")]
    public Task Delegates(string members) => InClassAsync(members);

    // What a method becomes in the type that declares it, before or after its body, it is everywhere.
    [Theory]
    [InlineData("void Take(H h) { } void G() => Take(Handle); void Handle(int x, int y) { if (x == {|TRTC1001:1003|} && y == {|TRTC2001:7|}) { } }")]
    [InlineData("void Take(H h) { } void Handle(int x, int y) { if (x == {|TRTC1001:1003|} && y == {|TRTC2001:7|}) { } } void G() => Take(this.Handle);")]
    [InlineData("void G() { Take(Local); void Local(int x, int y) { if (x == {|TRTC1001:1003|} && y == {|TRTC2001:7|}) { } } } void Take(H h) { }")]
    [InlineData("event H Changed; C() { Changed += C.Handle; } static void Handle(int x, int y) { if (x == {|TRTC1001:1003|} && y == {|TRTC2001:7|}) { } } void G() => Handle({|TRTC1001:1003|}, {|TRTC2001:7|});")]
    [InlineData("H h = new H(Handle); static void Handle(int x, int y) { if (x == {|TRTC1001:1003|}) { } }")]
    [InlineData("H[] all = { Handle, (H)Other }; static void Handle(int x, int y) { if (x == {|TRTC1001:1003|}) { } } static void Other(int x, int y) { if (x == {|TRTC1001:1003|}) { } }")]
    [InlineData("H G() { return Handle<int>; } static void Handle<T>(int x, T y) { if (x == {|TRTC1001:1003|}) { } }")]
    [InlineData("N n = Next; static int Next() => {|TRTC1001:1003|}; bool G() => Next() == {|TRTC1001:1003|};")]
    [InlineData("Action<int, int> a = Handle; static void Handle(int x, int y) { if (x == 1003 && y == 7) { } }")]
    [InlineData("H h = (x, y) => Handle(x, y); string G() => nameof(Handle); internal static void Handle(int a, int b) { if (a == 1003) { } }")]
    public Task Method_groups(string members) => Verify.SourceAsync(
        "delegate void H([TrtcEventId] int id, [TrtcEventParam(1)] int one);\n[return: TrtcEventId] delegate int N();\nclass C\n{\n    " + members + "\n}\n");

    [Theory]
    [InlineData("public delegate void Handler([TrtcEventId] int id);", "Handler")]
    [InlineData("namespace A { namespace B { public class Outer { public delegate void None(int n); public class Inner { public delegate void Handler([TrtcEventId] int id); } } } }", "A.B.Outer.Inner.Handler")]
    public Task Method_groups_of_delegates_of_other_assemblies(string declaration, string handler) => Verify.ReferencingAsync(
        declaration + " public class Client { public event " + handler + " Changed { add { } remove { } } }",
        "class App { void Run(Client client) => client.Changed += OnChanged; void OnChanged(int number) { if (number == {|TRTC1001:1003|}) { } } void Other(int number) { if (number == 1003) { } } }");

    [Theory]
    [InlineData("abstract class B { public abstract void F([TrtcEventId] int id); } class D : B { public override void F(int x) { if (x == {|TRTC1001:1003|}) { } } void G() => F({|TRTC1001:1003|}); } class E : D { public override void F(int y) { if (y == {|TRTC1001:1003|}) { } } }")]
    [InlineData("abstract class B { [TrtcEventId] public abstract int Id { get; } } class D : B { public override int Id => {|TRTC1001:1003|}; bool G() => Id == {|TRTC1001:1003|}; }")]
    [InlineData("abstract class B { [return: TrtcEventId] public abstract int F(); } class D : B { public override int F() => {|TRTC1001:1003|}; }")]
    [InlineData("interface I { void F([TrtcEventId] int id); } class D : I { public void F(int x) { if (x == {|TRTC1001:1003|}) { } } } class E : D { void G() => F({|TRTC1001:1003|}); }")]
    [InlineData("interface I { [return: TrtcEventId] int F(); } class D : I { public int F() => {|TRTC1001:1003|}; bool G(D d) => d.F() == {|TRTC1001:1001|}; }")]
    [InlineData("interface I { [TrtcEventId] int Id { get; set; } } class D : I { int I.Id { get => {|TRTC1001:1003|}; set { if (value == {|TRTC1001:1003|}) { } } } }")]
    [InlineData("interface I { void F([TrtcEventId] int id, [TrtcEventParam(1)] int one); } class D : I { void I.F(int x, int y) { if (x == {|TRTC1001:1003|} && y == {|TRTC2001:7|}) { } } }")]
    [InlineData("interface I<T> { void F([TrtcEventId] T id); } class D : I<int> { public void F(int x) { if (x == {|TRTC1001:1003|}) { } } }")]
    [InlineData("interface I { [TrtcEventId] int this[[TrtcEventId] int id] { get; } } class D : I { public int this[int x] => x == {|TRTC1001:1003|} ? {|TRTC1001:1001|} : 0; }")]
    [InlineData("interface I { int this[[TrtcEventId] int id] { get; } } class D : I { public int this[int x] => 0; int G(D d) => d[{|TRTC1001:1003|}]; }")]
    [InlineData("abstract class B { public abstract int this[[TrtcEventId] int id] { get; } } class D : B { public override int this[int x] => x == {|TRTC1001:1003|} ? 1 : 0; int G(D d) => d[{|TRTC1001:1003|}]; }")]
    [InlineData("class B { [TrtcEventId] public int Id { get; set; } } class D : B { bool G(D d) => d.Id == {|TRTC1001:1003|} || d is { Id: {|TRTC1001:1001|} }; }")]
    public Task What_implements_inherits(string types) => Verify.SourceAsync(types);

    [Theory]
    [InlineData("record M([TrtcEventId] int Id, [TrtcEventParam(1)] int One);")]
    [InlineData("record M([property: TrtcEventId] int Id, [property: TrtcEventParam(1)] int One);")]
    [InlineData("record struct M([TrtcEventId] int Id, [TrtcEventParam(1)] int One);")]
    // Other constructors, in front of its own; members that it leaves out, because there is one already
    [InlineData("partial record M { public M() : this(0, 0) { } } partial record M([TrtcEventId] int Id, [TrtcEventParam(1)] int One);")]
    [InlineData("partial record M { public M(int Id, string text) : this(Id, 0) { } } partial record M([TrtcEventId] int Id, [TrtcEventParam(1)] int One);")]
    [InlineData("record M([TrtcEventId] int Id, [TrtcEventParam(1)] int One, int Count) : Counted(Count); record Counted(int Count);")]
    [InlineData("record M([TrtcEventId] int Id, [TrtcEventParam(1)] int One, int Count) { public int Count = Count; }")]
    public Task Records(string record) => Verify.SourceAsync(record + """

        class Program
        {
            bool Read(M m) => m.Id == {|TRTC1001:1003|} && m.One == {|TRTC2001:7|} || m is { Id: {|TRTC1001:1003|}, One: {|TRTC2001:7|} };
            M Changed(M m) => m with { Id = {|TRTC1001:1001|} };
        }
        """);

    // What a property of a record holds is what its constructor takes and its deconstructor gives.
    [Theory]
    [InlineData("record M([property: TrtcEventId] int Id, [property: TrtcEventParam(1)] int One);")]
    [InlineData("record M([field: TrtcEventId] int Id, [field: TrtcEventParam(1)] int One);")]
    [InlineData("record struct M([property: TrtcEventId] int Id, [property: TrtcEventParam(1)] int One);")]
    [InlineData("record M([property: System.Text.Json.Serialization.JsonPropertyName(\"EventId\")] int Id, [property: System.Text.Json.Serialization.JsonPropertyName(\"ParamOne\")] int One);")]
    [InlineData("record struct M([property: System.Text.Json.Serialization.JsonPropertyName(\"event_id\")] int Id, [property: System.Text.Json.Serialization.JsonPropertyName(\"param_one\")] int One);")]
    [InlineData("record M(int Id, int One) { [System.Text.Json.Serialization.JsonPropertyName(\"EventId\")] public int Id { get; init; } = Id; [System.Text.Json.Serialization.JsonPropertyName(\"ParamOne\")] public int One { get; init; } = One; }")]
    [InlineData("record M<T>([property: TrtcEventId] T Id, [property: TrtcEventParam(1)] T One); record M(int Id, int One) : M<int>(Id, One);")]
    // One part of each: the shape is the derived record's own
    [InlineData("record B([property: System.Text.Json.Serialization.JsonPropertyName(\"EventId\")] int Id); record M(int Id, [property: System.Text.Json.Serialization.JsonPropertyName(\"ParamOne\")] int One) : B(Id);")]
    [InlineData("interface I { [TrtcEventId] int Id { get; } [TrtcEventParam(1)] int One { get; } } record M(int Id, int One) : I;")]
    [InlineData("abstract record B { [TrtcEventId] public abstract int Id { get; init; } [TrtcEventParam(1)] public abstract int One { get; init; } } record M(int Id, int One) : B;")]
    public Task Records_whose_properties_have_a_role(string record) => Verify.SourceAsync(record + """

        class Program
        {
            M First() => new M({|TRTC1001:1003|}, {|TRTC2001:7|});
            M Second() => new(One: {|TRTC2001:7|}, Id: {|TRTC1001:1003|});
            void Third(M m)
            {
                var (id, one) = m;
                if (id == {|TRTC1001:1003|} && one == {|TRTC2001:7|} || m is ({|TRTC1001:1003|}, {|TRTC2001:7|})) { }
            }
        }
        """);

    [Theory]
    [InlineData("record Fixed(string Text) : M({|TRTC1001:1003|}, {|TRTC2001:7|});")]
    [InlineData("record Passed(int Id, int One, string Text) : M(Id, One); class P { object F() => new Passed({|TRTC1001:1003|}, {|TRTC2001:7|}, null); }")]
    [InlineData("record Fixed : M { public Fixed() : base({|TRTC1001:1003|}, {|TRTC2001:7|}) { } }")]
    public Task Records_derived_from_one_whose_properties_have_a_role(string derived) =>
        Verify.SourceAsync("record M([property: TrtcEventId] int Id, [property: TrtcEventParam(1)] int One); " + derived);

    [Fact]
    public Task A_record_gives_what_its_base_holds() => Verify.SourceAsync("""
        record B(int Id);
        record M([TrtcEventId] int Id, string Text) : B(Id);
        class P { bool Run(M m, M other) { var (id, _) = m; other.Deconstruct(out var its, out _); return id == {|TRTC1001:1003|} || its == {|TRTC1001:1003|}; } }
        """);

    // What is calculated from a parameter, or is no property at all, is not what the constructor takes.
    [Theory]
    [InlineData("record M(int Id) { [TrtcEventId] public int Id { get; init; } = Id + 1000; }")]
    [InlineData("record M(int Id) { [TrtcEventId] public int Id { get; init; } }")]
    [InlineData("record M(int Id) { [TrtcEventId] public int Id => Environment.TickCount; }")]
    [InlineData("record B([property: TrtcEventId] int Id); record M(int Id) : B(Id + 1000);")]
    [InlineData("record B([property: TrtcEventId] int Id, int Other); record M(int Id, int Other) : B(Other, Id);")]
    [InlineData("record B([property: TrtcEventId] int Id, int Other); record M(int Id, int Other) : B(Other: Id, Id: Other);")]
    [InlineData("record B { [TrtcEventId] public int Id { get; init; } } record M(int Id) : B;")]
    [InlineData("record B { public B(int x) { } [TrtcEventId] public int Id { get; init; } } record M(int Id) : B(Id);")]
    [InlineData("record B(int X) { [TrtcEventId] public int Id { get; init; } = X * 2; } record M(int Id) : B(Id);")]
    [InlineData("record B([property: TrtcEventId] int Id = 0, int Other = 0); record M(int Id, int Other) : B(Other: Other);")]
    [InlineData("record A(int Id) { [TrtcEventId] public int Id { get; init; } = Id * 2; } record B(int Id) : A(Id); record M(int Id) : B(Id);")]
    [InlineData("record B { [TrtcEventId] public int Id { get; init; } } record M(int Id) : B { public new int Id = Id; }")]
    public Task A_record_that_stores_something_else(string records) => Verify.SourceAsync(
        records + " class Program { object Run() => new M(" + (records.Contains("Other", StringComparison.Ordinal) ? "1003, 7" : "1003") + "); }");

    [Theory]
    [InlineData("record M(int Id) { [TrtcEventId] public int Id { get; init; } = (Id); }")]
    [InlineData("record B([property: TrtcEventId] int Id, int Other); record M(int Other, int Id) : B(Other: Other, Id: Id);")]
    [InlineData("record A([property: TrtcEventId] int Id); record B(int Id) : A(Id); record M(int Id) : B(Id);")]
    public Task A_record_that_stores_what_it_is_given(string records) => Verify.SourceAsync(
        records + " class Program { object Run() => new M(" + (records.Contains("Other", StringComparison.Ordinal) ? "1003, " : "") + "{|TRTC1001:1003|}); }");

    // What is made of a record is known of what its base holds, too.
    [Theory]
    [InlineData("record M(int EventId, int ParamOne);")]
    [InlineData("record B(int EventId); record M(int EventId, int ParamOne) : B(EventId);")]
    [InlineData("record B<T>([property: TrtcEventId] T Id, [property: TrtcEventParam(1)] T One); record M(int Id, int One) : B<int>(Id, One);")]
    public Task What_a_record_is_made_of_is_known(string record)
    {
        var one = record.Contains("ParamOne", StringComparison.Ordinal) ? "ParamOne" : "One";
        return Verify.SourceAsync(record + $$"""

            class Program
            {
                bool Run(int one)
                {
                    var m = new M({|TRTC1001:1003|}, one);
                    return m.{{one}} == {|TRTC2001:7|} || m is (_, {|TRTC2001:7|});
                }
            }
            """);
    }

    // Only of a positional record is a constructor's parameter what the property of its name holds.
    [Theory]
    [InlineData("record")]
    [InlineData("record struct")]
    public Task A_record_with_a_constructor_that_somebody_wrote(string kind) => Verify.SourceAsync(
        kind + " M { public M([TrtcEventId] int Id, string text) { this.Id = Id; } public int Id { get; init; } } class Program { bool Run(M m) => m.Id == 1003; }");

    [Theory]
    [InlineData("[TrtcEventId] int Id", "public int Id { get; init; }", "new M({|TRTC1001:1003|}).Id == 1003")]
    [InlineData("int Id", "[TrtcEventId] public int Id { get; init; }", "new M(1003).Id == {|TRTC1001:1003|}")]
    public Task A_record_with_a_constructor_that_somebody_wrote_for_all_it_has(string parameter, string property, string test) => Verify.SourceAsync(
        "record M { public M(" + parameter + ") { this.Id = Id / 2; } " + property + " } class Program { bool Run() => " + test + "; }");

    // What a deconstructor that somebody wrote gives need not be of one message: only a record's own tells which event a parameter belongs to.
    [Theory]
    [InlineData("record M([TrtcEventId] int Id, [TrtcEventParam(1)] int One);", "{|TRTC2001:7|}")]
    [InlineData("record struct M([TrtcEventId] int Id, [TrtcEventParam(1)] int One);", "{|TRTC2001:7|}")]
    [InlineData("class M { public void Deconstruct([TrtcEventId] out int id, [TrtcEventParam(1)] out int one) { id = one = 0; } }", "7")]
    public Task Deconstruction(string type, string one) => Verify.SourceAsync(type + $$"""

        class Program
        {
            void Run(M m)
            {
                var (id, one) = m;
                if (id == {|TRTC1001:1003|}) { }
                if (m is ({|TRTC1001:1003|}, {{one}})) { }
            }
        }
        """);

    [Theory]
    [InlineData("public record M([TrtcEventId] int Id, [TrtcEventParam(1)] int One);")]
    [InlineData("public record struct M([TrtcEventId] int Id, [TrtcEventParam(1)] int One);")]
    [InlineData("public readonly record struct M([TrtcEventId] int Id, [TrtcEventParam(1)] int One);")]
    [InlineData("public record M([property: TrtcEventId] int Id, [property: TrtcEventParam(1)] int One);")]
    [InlineData("public record struct M([property: TrtcEventId] int Id, [property: TrtcEventParam(1)] int One);")]
    [InlineData("public record M([property: System.Text.Json.Serialization.JsonPropertyName(\"EventId\")] int Id, [property: System.Text.Json.Serialization.JsonPropertyName(\"ParamOne\")] int One);")]
    [InlineData("public record struct M([property: System.Text.Json.Serialization.JsonPropertyName(\"EventId\")] int Id, [property: System.Text.Json.Serialization.JsonPropertyName(\"ParamOne\")] int One);")]
    public Task Records_of_other_assemblies(string record) => Verify.ReferencingAsync(record, """
        class Program
        {
            void Run(M m)
            {
                var (id, one) = m;
                if (id == {|TRTC1001:1003|}) { }
                if (m is ({|TRTC1001:1003|}, {|TRTC2001:7|}) || m is { Id: {|TRTC1001:1003|}, One: {|TRTC2001:7|} } || m.Id == {|TRTC1001:1003|}) { }
                var own = new M({|TRTC1001:1003|}, {|TRTC2001:7|});
                var known = new M({|TRTC1001:1003|}, one);
                if (known.One == {|TRTC2001:7|}) { }
            }
        }
        """);

    [Fact]
    public Task A_record_of_another_assembly_with_a_deconstructor_that_somebody_wrote() => Verify.ReferencingAsync(
        "public record M([TrtcEventId] int Id) { public void Deconstruct(out int first, out int second) { first = second = 0; } }",
        "class Program { bool Run(M m) { var (first, second) = m; return first == 1003 || m is (1003, 7); } }");

    [Fact]
    public Task A_struct_of_another_assembly_with_a_deconstructor_is_no_record() => Verify.ReferencingAsync(
        "public struct M { public M([TrtcEventId] int Id) { this.Id = Id; } public int Id { get; set; } public void Deconstruct(out int Id, out int other) { Id = other = 0; } }",
        "class Program { bool Run(M m) => m.Id == 1003 || m is (1003, 7); }");

    [Theory]
    [InlineData("static int Last() => 0;", "Api.Last() == 1003")]
    [InlineData("[return: TrtcEventId] static int Last() => 0;", "Api.Last() == {|TRTC1001:1003|}")]
    [InlineData("[return: TrtcEventId] static ulong? IdOf(object o) => 0;", "Api.IdOf(null).Value == {|TRTC1001:1003|}")]
    [InlineData("[return: TrtcEventId] static int[] Ids() => null;", "Api.Ids()[0] == {|TRTC1001:1003|}")]
    [InlineData("[return: TrtcEventId] static IEnumerable<int> Ids() => null;", "Api.Ids().Any(id => id == {|TRTC1001:1003|})")]
    public Task A_helper_that_gives_an_annotated_value(string helper, string test) => Verify.SourceAsync($$"""
        static class Api { public {{helper.Replace("[return: TrtcEventId] static", "static", StringComparison.Ordinal)}} }
        class Program { bool Run() => {{test}}; }
        """.Replace("public static", helper.StartsWith('[') ? "[return: TrtcEventId] public static" : "public static", StringComparison.Ordinal));

    [Fact]
    public Task From_other_assemblies() => Verify.ReferencingAsync(
        """
        public interface ILog { void Write([TrtcEventId] int id, [TrtcEventParam(1)] int one); }
        public abstract class Base { [TrtcEventId] public abstract int Id { get; } [return: TrtcEventId] public abstract int Next(); public virtual string this[[TrtcEventId] int id] => null; }
        public record Message([TrtcEventId] int Id, [TrtcEventParam(1)] int One);
        public delegate void Handler([TrtcEventId] int id);
        public static class Lists { [TrtcEventId] public static readonly List<int> Ids = new List<int>(); [TrtcEventId] public static readonly Dictionary<int, string> Names = null; }
        """,
        """
        class Log : ILog { public void Write(int x, int y) { if (x == {|TRTC1001:1003|} && y == {|TRTC2001:7|}) { } } }
        class Derived : Base { public override int Id => {|TRTC1001:1003|}; public override int Next() => {|TRTC1001:1001|}; }
        class Program
        {
            void Run(ILog log, Base b, Message m, Handler h)
            {
                log.Write({|TRTC1001:1003|}, {|TRTC2001:7|});
                if (b.Id == {|TRTC1001:1003|} || b.Next() == {|TRTC1001:1003|} || b[{|TRTC1001:1003|}] != null) { }
                if (m is ({|TRTC1001:1003|}, {|TRTC2001:7|}) || m.Id == {|TRTC1001:1003|} && m.One == {|TRTC2001:7|}) { }
                h({|TRTC1001:1003|});
                Handler own = x => { if (x == {|TRTC1001:1003|}) { } };
                Lists.Ids.Add({|TRTC1001:1003|});
                if (Lists.Names.ContainsKey({|TRTC1001:1003|})) { }
            }
        }
        """);

    [Theory]
    [InlineData("m.Id.Value == {|TRTC1001:1003|}")]
    [InlineData("m.Id.Stored == {|TRTC1001:1003|}")]
    [InlineData("m.Id.Get() == {|TRTC1001:1003|}")]
    [InlineData("m.Id.Or(0) == {|TRTC1001:1003|}")]
    [InlineData("m.Id.Count == 1003 || m.Other.Value == 1003 || m.Id.Sum() == 1003 || m.Id.Average() == 1003")]
    public Task A_wrapper_speaks_of_what_is_in_it(string test) => Verify.SourceAsync($$"""
        struct Maybe<T> { public T Stored; public T Value { get; set; } public int Count { get; set; } public T Get() => Value; public T Or(T other) => other; public T Sum() => Value; public T Average() => Value; }
        class M { [TrtcEventId] public Maybe<ulong> Id { get; set; } public Maybe<ulong> Other { get; set; } }
        class Program { bool Run(M m) => {{test}}; }
        """);

    private static Task InClassAsync(string members) => Verify.SourceAsync("class C\n{\n    " + members + "\n}\n");
}
