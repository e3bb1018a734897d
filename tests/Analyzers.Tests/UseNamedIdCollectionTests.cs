namespace TrtcAnalyzers.Tests;

/// <summary>TRTC1001 in collections: what is looked up in them, and what they are made of.</summary>
public class UseNamedIdCollectionTests
{
    public static TheoryData<string> LookUps => Syntax.Rows(
        [
            "if (new[] { {|TRTC1001:1003UL|}, {|TRTC1001:1001UL|} }.Contains(e.EventId.Value)) { }",
            "if (new ulong?[] { {|TRTC1001:1003|}, null }.Contains(e.EventId)) { }",
            "if (new List<ulong> { {|TRTC1001:1003|}, {|TRTC1001:1001|} }.Contains(e.EventId.Value)) { }",
            "if (new HashSet<ulong>() { {|TRTC1001:1003|} }.Contains(e.EventId ?? 0)) { }",
            "if (((ulong[])[{|TRTC1001:1003|}]).Contains(e.EventId.Value)) { }",
            "if (Array.IndexOf(new[] { {|TRTC1001:1003UL|} }, e.EventId.Value) >= 0) { }",
            "if (Enumerable.Contains(new ulong[] { {|TRTC1001:1003|} }, e.EventId.Value)) { }",
            "var ids = new[] { {|TRTC1001:1003UL|}, {|TRTC1001:1001UL|} }; if (ids.Contains(e.EventId.Value)) { }",
            "var ids = new List<ulong?>(); ids.Add({|TRTC1001:1003|}); ids.Add(e.EventId); Console.WriteLine(ids);",
            "var ids = new List<ulong>(); ids.Add(e.EventId ?? 0); ids.Add({|TRTC2002:42|}); if (ids.Contains(e.EventId.Value)) { }",
            "var ids = new HashSet<ulong> { {|TRTC1001:1003|} }; ids.Add({|TRTC1001:1001|}); if (ids.Contains(e.EventId.Value)) { }",
            "ulong?[] ids = { {|TRTC1001:1003|} }; if (ids.Contains(e.EventId)) { }",
            "ulong[] ids = [{|TRTC1001:1003|}, .. new ulong[] { {|TRTC1001:1001|} }]; foreach (var id in ids) if (e.EventId == id) { }",
            "var ids = new List<ulong?>(); ids.Add(e.EventId); if (ids.Contains({|TRTC1001:1003|}) || ids[0] == {|TRTC1001:1001|}) { }",
            "var names = new Dictionary<ulong, string> { [{|TRTC1001:1003|}] = \"1003\", [{|TRTC1001:1001|}] = \"b\" }; Do(names[e.EventId.Value]);",
            "var names = new Dictionary<ulong, int> { { {|TRTC1001:1003|}, 1003 } }; if (names.TryGetValue(e.EventId.Value, out var n) && n == 1003) { }",
            "var names = new SortedDictionary<ulong, string>(); names[e.EventId.Value] = \"\"; names.ContainsKey({|TRTC1001:1003|}); names.Remove({|TRTC1001:1003|});",
            "if (System.Collections.Frozen.FrozenSet.ToFrozenSet(new ulong[] { {|TRTC1001:1003|} }).Contains(e.EventId.Value)) { }",
            "if (System.Collections.Immutable.ImmutableArray.Create({|TRTC1001:1003UL|}, {|TRTC1001:1001UL|}).Contains(e.EventId.Value)) { }",
            "if (MemoryExtensions.Contains((ReadOnlySpan<ulong>)[{|TRTC1001:1003|}], e.EventId.Value)) { }",
            "ReadOnlySpan<ulong> ids = stackalloc ulong[] { {|TRTC1001:1003|} }; if (ids.Contains(e.EventId.Value)) { }",
            "ReadOnlyMemory<ulong> ids = new ulong[] { {|TRTC1001:1003|} }; if (ids.Span.Contains(e.EventId.Value)) { }",
            "ArraySegment<ulong> ids = new ulong[] { {|TRTC1001:1003|} }; if (ids.Contains(e.EventId.Value)) { }",
            "Span<ulong> ids = [{|TRTC1001:1003|}]; if (ids.IndexOf(e.EventId.Value) >= 0) { }",
            "var ids = new List<ulong>(1003) { {|TRTC1001:1001|} }; if (ids.Contains(e.EventId.Value)) { }",
            "if (new List<ulong>([{|TRTC1001:1003|}]).Contains(e.EventId.Value)) { }",
        ],
        "ReadOnlySpan<ulong> ids = [{|TRTC1001:1003|}, {|TRTC1001:1001|}]; if (ids.Contains(e.EventId.Value)) { }");

    [Theory]
    [MemberData(nameof(LookUps))]
    public Task Looked_up(string statements) => Verify.MethodAsync(statements);

    public static TheoryData<string> Annotated => Syntax.Rows(
        [
            "foreach (var id in Ids) if (id == {|TRTC1001:1003|}) { }",
            "if (Ids[0] == {|TRTC1001:1003|} || Ids.Contains({|TRTC1001:1001|}) || Ids is [{|TRTC1001:1003|}, .., not {|TRTC1001:1001|}] || Ids.Length == 1003) { }",
            "if (Ids[^1] == {|TRTC1001:1003|} || Ids[1..][0] == {|TRTC1001:1001|}) { }",
            "Ids = new[] { {|TRTC1001:1003|} }; Ids = [{|TRTC1001:1003|}]; Ids[0] = {|TRTC1001:1001|};",
            "Ids = [.. List, {|TRTC1001:1003|}, .. new[] { {|TRTC1001:1001|} }]; Ids = new int[1003];",
            "List.Add({|TRTC1001:1003|}); List.Insert(1003, {|TRTC1001:1001|}); List.Remove({|TRTC1001:1003|}); List.RemoveAt(1003); List[1003] = {|TRTC1001:1001|};",
            "List.AddRange(new[] { {|TRTC1001:1003|} }); List.AddRange([{|TRTC1001:1003|}]); if (List is [{|TRTC1001:1003|}, ..]) { }",
            "if (List.Exists(id => id == {|TRTC1001:1003|}) || List.Any(id => id == {|TRTC1001:1001|})) { } List.ForEach(id => id = {|TRTC1001:1003|});",
            "if (Set.Contains({|TRTC1001:1003|}) || Set.SetEquals(new[] { {|TRTC1001:1001|} })) { }",
            "var text = Names[{|TRTC1001:1003|}]; Names[{|TRTC1001:1003|}] = \"1003\"; Names.Add({|TRTC1001:1001|}, \"\"); Names.TryGetValue({|TRTC1001:1001|}, out _);",
            "Names = new() { { {|TRTC1001:1003|}, \"a\" }, { {|TRTC1001:1001|}, \"b\" } }; Names = new() { [{|TRTC1001:1002|}] = \"a\" }; if (Counts[{|TRTC1001:1003|}] == 1003) { }",
            "foreach (var pair in Names) if (pair.Key == {|TRTC1001:1003|} || pair.Value == \"1003\") { }",
            "foreach (var pair in Counts) if (pair.Key == {|TRTC1001:1003|} && pair.Value == 1003) { }",
            "foreach (var (id, count) in Counts) if (id == {|TRTC1001:1003|} && count == 1003) { }",
            "foreach (var id in Counts.Keys) if (id == {|TRTC1001:1003|}) { } foreach (var n in Counts.Values) if (n == 1003) { }",
            "var copy = List; copy.Add({|TRTC1001:1003|}); foreach (var id in copy.Where(i => i != {|TRTC1001:1001|})) if (id == {|TRTC1001:1002|}) { }",
            "var first = List.First(); if (first == {|TRTC1001:1003|} || List.FirstOrDefault() is {|TRTC1001:1001|} || List.Count == 1003 || List.Count() == 1003) { }",
            "var t = (Ids, 5); if (t is ([{|TRTC1001:1003|}, ..], 1003)) { }",
            "if (Ids is { Length: 1003 } || List is { Count: 1003 } || Counts is { Count: 1003 }) { }",
            "ReadOnlySpan<int> span = Ids; if (span[0] == {|TRTC1001:1003|} || span is [{|TRTC1001:1001|}, ..]) { }",
            "(Ids, List) = ([{|TRTC1001:1003|}], new() { {|TRTC1001:1001|} });",
            "var other = new Program { Ids = new[] { {|TRTC1001:1003|} }, List = { {|TRTC1001:1001|} }, Names = { [{|TRTC1001:1002|}] = \"\" } };",
        ]);

    [Theory]
    [MemberData(nameof(Annotated))]
    public Task In_annotated_collections(string statements) => Verify.SourceAsync($$"""
        class Program
        {
            [TrtcEventId] public int[] Ids { get; set; }
            [TrtcEventId] public List<int> List { get; set; } = new();
            [TrtcEventId] public ISet<int> Set { get; } = new HashSet<int>();
            [TrtcEventId] public Dictionary<int, string> Names { get; set; } = new();
            [TrtcEventId] public IReadOnlyDictionary<int, int> Counts { get; set; }
            void Run() { {{statements}} }
        }
        """);

    [Theory]
    [InlineData("Is.Equal({|TRTC1001:1003UL|}, e.EventId); Is.Equal(e.EventId, {|TRTC1001:1003UL|}); Is.Equal<ulong?>({|TRTC1001:1003|}, e.EventId);")]
    [InlineData("Is.NotEqual<ulong?>(actual: e.EventId, expected: {|TRTC1001:1003|}); Is.That(e.EventId, {|TRTC1001:1003UL|});")]
    [InlineData("Is.All(new[] { {|TRTC1001:1003UL|} }, new[] { e.EventId.Value }); Is.Any(e.EventId.Value, {|TRTC1001:1003UL|}, {|TRTC1001:1001UL|});")]
    [InlineData("Nullable.Equals(e.EventId, {|TRTC1001:1003UL|}); Nullable.Equals({|TRTC1001:1003UL|}, e.EventId);")]
    [InlineData("if (e.EventId.Value.Equals({|TRTC1001:1003|}) || e.EventId.Equals({|TRTC1001:1003UL|}) || {|TRTC1001:1003UL|}.Equals(e.EventId.Value)) { }")]
    [InlineData("if (e.EventId?.Equals({|TRTC1001:1003|}) == true || e?.EventId.Value.Equals({|TRTC1001:1003|}) == true) { }")]
    [InlineData("if (object.Equals(e.EventId, {|TRTC1001:1003UL|}) || Equals({|TRTC1001:1003UL|}, e.EventId)) { }")]
    [InlineData("if (EqualityComparer<ulong?>.Default.Equals(e.EventId, {|TRTC1001:1003|})) { }")]
    [InlineData("var set = new SortedSet<ulong> { e.EventId.Value }; var devices = set.GetViewBetween(1001, 1999); if (set.Contains({|TRTC1001:1003|})) { }")]
    [InlineData("Is.InRange(e.EventId, 1001UL, 1999UL); if (e.EventId.Value.CompareTo(1003) > 0 || Math.Max(e.EventId.Value, 1003) == 5 || Nullable.Compare<ulong>(e.EventId, 1003) < 0) { }")]
    [InlineData("_ = new[] { e.EventId.Value }.Aggregate((left, right) => 1003UL);")]
    [InlineData("Is.Between(e.EventId, 1001UL, 1999UL); Is.Clamped(e.EventId, 1001UL, 1999UL); Is.Compare(e.EventId, 1001UL); Is.Greater(e.EventId, 1001UL); Is.LessOrEqual(e.EventId, 1999UL); Is.AtMax(e.EventId, 1999UL); Is.AtMin(e.EventId, 1001UL);")]
    [InlineData("Is.Within(e.EventId, 1000UL, 1999UL); Is.Outside(e.EventId, 1000UL, 1999UL); Is.Exceeding(e.EventId, 1000UL); Is.AtLeast(e.EventId, 1000UL); Is.Above(e.EventId, 1000UL); Is.Distance(e.EventId, 1000UL); Is.Of(e.EventId, 1000UL, 1999UL);")]
    [InlineData("Is.Same(() => e.EventId, () => {|TRTC1001:1003UL|}); Is.Same(() => { var id = e.EventId; return id; }, () => 1003UL); Is.Same(() => 1003UL, () => { var id = e.EventId; return id; });")]
    [InlineData("Is.Equal<object>(e.EventId, 1003); Is.Equals(e.EventId, {|TRTC1001:1003UL|}, \"the ID\");")]
    [InlineData("Is.All(new[] { 0UL, e.EventId.Value }, new[] { {|TRTC1001:1003UL|} }); Is.All(new[] { e.EventId.Value, 0UL }, new[] { {|TRTC1001:1003UL|} });")]
    [InlineData("Is.All(new[] { {|TRTC1001:1003UL|}, {|TRTC1001:1001UL|} }, new[] { 0UL, e.EventId.Value }); Is.All(new[] { e.EventId.Value }, new[] { other.EventId.Value, {|TRTC1001:1003UL|} });")]
    [InlineData("Is.Inside(e.EventId.Value, 1001UL, 1999UL); Is.Lying(e.EventId, 1001UL, 1999UL); Is.AreEqual(\"x\", {|TRTC1001:1003UL|}, e.EventId.Value); Is.Told(\"x\", {|TRTC1001:1003UL|}, e.EventId.Value); Is.Both(e.EventId, {|TRTC1001:1001UL|}, {|TRTC1001:1003UL|}); Is.Ordered(e.EventId.Value, {|TRTC1001:1003UL|}); Is.Sorted(e.EventId.Value, {|TRTC1001:1003UL|}, {|TRTC1001:1001UL|});")]
    public Task Shared_type_parameters_and_equals(string statements) => Verify.SourceAsync(Sources.Method(statements) + """
        static class Is
        {
            public static void Equal<T>(T expected, T actual) { }
            public static void NotEqual<T>(T expected, T actual) { }
            public static void That<T>(T? actual, T expected) where T : struct { }
            public static void All<T>(IEnumerable<T> expected, IEnumerable<T> actual) { }
            public static void Any<T>(T actual, params T[] expected) { }
            public static void InRange<T>(T actual, T low, T high) { }
            public static void Between<T>(T actual, T low, T high) { }
            public static void Clamped<T>(T actual, T low, T high) { }
            public static void Compare<T>(T actual, T other) { }
            public static void Greater<T>(T actual, T low) { }
            public static void LessOrEqual<T>(T actual, T high) { }
            public static void AtMax<T>(T actual, T high) { }
            public static void AtMin<T>(T actual, T low) { }
            public static void Within<T>(T actual, T first, T last) { }
            public static void Outside<T>(T actual, T first, T last) { }
            public static void Exceeding<T>(T actual, T other) { }
            public static void AtLeast<T>(T actual, T other) { }
            public static void Above<T>(T actual, T other) { }
            public static void Distance<T>(T actual, T other) { }
            public static void Of<T>(T actual, T lower, T upper) { }
            public static void Inside<T>(T value, T a, T b) where T : IComparable<T> { }
            public static void AreEqual<T>(string what, T expected, T actual) where T : IComparable<T> { }
            public static void Told<T>(string what, T other, T actual) where T : IComparable<T> { }
            public static void Lying<T>(T value, T from, T to) { }
            public static void Both<T>(T value, T a, T b) { }
            public static void Ordered<T>(T value, T other) where T : IComparable<T> { }
            public static void Sorted<T>(T value, params T[] others) where T : IComparable<T> { }
            public static void Same<T>(Func<T> expected, Func<T> actual) { }
            public static void Equals<T>(T expected, T actual, string message) { }
        }
        """);

    // Lists of IDs, which are searched or gone through, and a number at one certain place
    [Theory]
    [InlineData("var sets = new[] { new[] { {|TRTC1001:1003UL|}, {|TRTC2002:7UL|} } }; if (sets.Any(set => set.Contains(e.EventId.Value))) { }")]
    [InlineData("var sets = new[] { new[] { {|TRTC1001:1003UL|}, {|TRTC2002:7UL|} } }; if (sets[0].Contains(e.EventId.Value)) { }")]
    [InlineData("var sets = new[] { new[] { {|TRTC1001:1003UL|}, {|TRTC2002:7UL|} } }; foreach (var set in sets) foreach (var id in set) if (id == e.EventId) { }")]
    [InlineData("var sets = new[] { new[] { {|TRTC1001:1003UL|}, {|TRTC2002:7UL|} } }; foreach (var set in sets) for (var i = 0; i < set.Length; i++) if (set[i] == e.EventId) { }")]
    [InlineData("var table = new ulong[,] { { {|TRTC1001:1003|}, {|TRTC2002:7|} } }; foreach (var id in table) if (id == e.EventId) { }")]
    [InlineData("var table = new ulong[,] { { {|TRTC1001:1003|}, {|TRTC2002:7|} } }; for (var i = 0; i < 2; i++) for (var j = 0; j < 2; j++) if (table[i, j] == e.EventId) { }")]
    [InlineData("var ids = new[] { {|TRTC1001:1003UL|}, {|TRTC2002:7UL|} }; if (ids[0] == e.EventId || ids is [var first, ..] && first == e.EventId) { }")]
    [InlineData("var rows = new[] { new[] { 1003UL, 7UL } }; var ids = new[] { {|TRTC1001:1003UL|}, {|TRTC2002:7UL|} }; foreach (var row in rows) if (row[0] == e.Time && ids.Contains(e.EventId.Value)) { }")]
    [InlineData("var rows = new List<ulong[]>(); rows.Add(list.Select(m => m.EventId.Value).ToArray()); foreach (var row in rows) if (row[0] == {|TRTC1001:1003|}) { }")]
    [InlineData("foreach (var row in Annotated) if (row[0] == {|TRTC1001:1003|} || row[1] == {|TRTC2002:7|}) { }")]
    public Task Lists_of_lists(string statements) => Verify.SourceAsync(
        Sources.Method("var list = new List<EventMessage>(); " + statements).Replace("class Program\n{", "class Program\n{\n    [TrtcEventId] static ulong[][] Annotated { get; set; }"));

    // Of whichever row, one certain number is asked for: the others are something else
    [Theory]
    [InlineData("var table = new ulong[,] { { 1003, 7 }, { 5003, 60 } }; for (var i = 0; i < 2; i++) if (table[i, 0] == e.EventId && table[i, 1] > 5) { }")]
    [InlineData("const int Id = 1; ulong[,] table = { { 7, 1003 } }; for (var i = 0; i < 2; i++) if (table[i, Id] == e.EventId) { }")]
    [InlineData("var table = new ulong[2, 2]; table[0, 0] = 1003; table[0, 1] = 7; for (var i = 0; i < 2; i++) if (table[0, i] == e.EventId) { }")]
    [InlineData("var rows = new[] { new[] { 1003UL, 7UL } }; foreach (var row in rows) if (row[0] == e.EventId && (long)row[1] == e.ParamOne) { }")]
    [InlineData("var rows = new[] { new[] { 1003UL, 7UL } }; foreach (var row in rows) if (row[0] == e.EventId) { }")]
    [InlineData("foreach (var row in new[] { new[] { 1003UL, 7UL } }) { var id = row[0]; if (id == e.EventId) { } }")]
    [InlineData("var rows = new[] { new[] { 1003UL, 7UL } }; foreach (var row in rows) { foreach (var same in rows) { } if (row[0] == e.EventId) { } }")]
    [InlineData("var pages = new[] { new[] { new[] { 1003UL, 7UL } } }; for (var i = 0; i < pages[0].Length; i++) if (pages[0][i][0] == e.EventId) { }")]
    [InlineData("var pages = new[] { new[] { new[] { 1003UL, 7UL } } }; for (var i = 0; i < pages.Length; i++) if (pages[i][i][0] == e.EventId) { }")]
    [InlineData("var rows = new[] { new[] { 1003UL, 7UL } }; for (var i = 0; i < rows.Length; i++) if (rows[i][0] == e.EventId) { }")]
    [InlineData("var rows = new[] { new[] { 1003UL, 7UL } }; for (var i = 0; i < rows.Length; i++) { var row = rows[i]; if (row[0] == e.EventId) { } }")]
    [InlineData("var rows = new[] { new[] { 7UL, 1003UL } }; foreach (var row in rows) if (row[^1] == e.EventId) { }")]
    [InlineData("var rows = new[] { new[] { 1003UL, 7UL } }; if (rows.Any(row => row[0] == e.EventId)) { }")]
    [InlineData("var rows = new[] { new[] { 1003UL, 7UL } }; var texts = rows.Where(row => row[1] > 5).ToDictionary(row => row[0], row => row[1]); Do(texts[e.EventId.Value]);")]
    [InlineData("var rows = new List<ulong[]>(); rows.Add(new ulong[] { 1003, 7 }); foreach (var row in rows) if (row[0] == e.EventId) { }")]
    [InlineData("var rows = new List<List<ulong>>(); rows.Add(new List<ulong> { 1003, 7 }); foreach (var row in rows) if (row[0] == e.EventId) { }")]
    [InlineData("foreach (var row in new[] { new[] { 1003UL, 7UL } }) if (row is [var id, ..] && id == e.EventId) { }")]
    public Task Columns_of_a_table(string statements) => Verify.MethodAsync(statements);

    // A cast that no ID fits through leaves none; one that IDs fit through does
    [Theory]
    [InlineData("var codes = new byte[] { 235, 3 }; if (codes.Contains((byte)e.EventId.Value)) { }")]
    [InlineData("var codes = new List<byte> { 235, 3 }; if (codes.Contains(unchecked((byte)e.EventId.Value))) { }")]
    [InlineData("var codes = new HashSet<sbyte?> { 3 }; if (codes.Contains((sbyte?)e.EventId)) { }")]
    [InlineData("var codes = new List<int> { 235, 3 }; if (codes.Contains((byte)e.EventId.Value)) { }")]
    [InlineData("var codes = new List<int> { 1003, 3 }; if (codes.Contains((byte)e.EventId.Value) || codes.Contains((int)e.EventId)) { }")]
    [InlineData("var id = e.EventId.Value; if (new byte[] { 235, 3 }.Contains((byte)id) || new List<byte> { 235 }.Contains((byte)a.AbnormalEventId)) { }")]
    [InlineData("var names = new Dictionary<byte, string> { [235] = \"\" }; Do(names[(byte)e.EventId]);")]
    [InlineData("var ids = new short[] { {|TRTC1001:1003|}, {|TRTC2002:3|} }; if (ids.Contains((short)e.EventId.Value)) { }")]
    [InlineData("var ids = new ushort[] { {|TRTC1001:1003|} }; if (ids.Contains((ushort)e.EventId.Value) || new List<long> { {|TRTC1001:1001|} }.Contains((uint)e.EventId.Value)) { }")]
    [InlineData("if (new byte[] { {|TRTC1001:3|} }.Contains((byte)x.ExperienceId)) { } var names = new Dictionary<byte, string> { [{|TRTC1001:4|}] = \"\" }; Do(names[(byte)x.ExperienceId.Value]);")]
    public Task Casts(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("var ids = new[] { 1003UL }; Do(ids, e.EventId);")]
    [InlineData("var ids = new[] { 1003UL }; if (ids.Contains(e.Time.Value)) { }")]
    // A row of several things, of which one is an ID, and which nobody asks for one
    [InlineData("var f = new ulong[3]; f[0] = 1003; f[1] = e.EventId ?? 0; f[2] = 42; Console.WriteLine(f.Length);")]
    [InlineData("var r = new List<ulong>(); r.Add(1003); r.Add(e.EventId ?? 0); r.Add(42); Console.WriteLine(r);")]
    [InlineData("var r = new ulong[] { 1003, e.EventId ?? 0, 42 }; Console.WriteLine(r);")]
    [InlineData("var r = new List<ulong?> { 1003, 42 }; r.Add(e.EventId); Console.WriteLine(r);")]
    [InlineData("var ids = new List<ulong?> { 1003 }; ids.Add(e.EventId); ids.Add(a.AbnormalEventId);")]
    [InlineData("var ids = new ulong[1003]; if (ids[1003] == e.EventId || ids.Length == 1003) { }")]
    [InlineData("var names = new Dictionary<ulong, ulong?> { [1003] = e.EventId };")]
    [InlineData("if (list.Select(m => m.Time).Contains(1003UL)) { }")]
    public Task Stays_silent(string statements) => Verify.MethodAsync("var list = new List<EventMessage>(); " + statements);
}
