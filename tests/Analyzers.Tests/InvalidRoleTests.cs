namespace TrtcAnalyzers.Tests;

/// <summary>TRTC9001 on attributes of roles that mean nothing where they stand.</summary>
public class InvalidRoleTests
{
    [Theory]
    [InlineData("[{|TRTC9001:TrtcEventId|}] string A;")]
    [InlineData("[{|TRTC9001:TrtcEventId|}] double A { get; }")]
    [InlineData("[{|TRTC9001:TrtcEventId|}] bool? A { get; }")]
    [InlineData("[{|TRTC9001:TrtcEventId|}] EventMessage A;")]
    [InlineData("[{|TRTC9001:TrtcEventId|}] List<string> A;")]
    [InlineData("[{|TRTC9001:TrtcEventId|}] string[] A; [{|TRTC9001:TrtcEventId|}] decimal B; [{|TRTC9001:TrtcEventId|}] DateTime? D;")]
    [InlineData("record R(int N); [{|TRTC9001:TrtcEventId|}] R A; [return: {|TRTC9001:TrtcEventId|}] Task<string> B() => null;")]
    [InlineData("[return: {|TRTC9001:TrtcExceptionalEventId|}] void A() { }")]
    [InlineData("[return: {|TRTC9001:TrtcExceptionalEventId|}] Task A() => null;")]
    [InlineData("[return: {|TRTC9001:TrtcExceptionalExperienceId|}] delegate string A();")]
    [InlineData("void A([{|TRTC9001:TrtcEventParam(1)|}] string one) { }")]
    [InlineData("string this[[{|TRTC9001:TrtcEventId|}] string id] => null;")]
    [InlineData("record A([{|TRTC9001:TrtcEventId|}] string B, [property: {|TRTC9001:TrtcEventId|}] string C);")]
    [InlineData("[field: {|TRTC9001:TrtcEventId|}] string A { get; set; } record B([field: {|TRTC9001:TrtcEventId|}] string C);")]
    [InlineData("void A() { [return: {|TRTC9001:TrtcEventId|}] string L([{|TRTC9001:TrtcEventId|}] string id) => id; }")]
    [InlineData("Action<string> A = ([{|TRTC9001:TrtcEventId|}] string id) => { };")]
    [InlineData("[{|TRTC9001:TrtcEventId|}] char A; [{|TRTC9001:TrtcEventId|}] nint B; [{|TRTC9001:TrtcEventId|}] Int128 D; [{|TRTC9001:TrtcEventId|}] Func<int> E; [{|TRTC9001:TrtcEventId|}] Task<List<string>> F;")]
    [InlineData("[{|TRTC9001:TrtcEventId|}] UInt128? A; [{|TRTC9001:TrtcEventId|}] List<nuint> B; [{|TRTC9001:TrtcEventId|}] char[] D; [{|TRTC9001:TrtcEventId|}] Action<int>[] E; delegate int H(); [{|TRTC9001:TrtcEventId|}] H F;")]
    public Task What_holds_no_number_has_no_role(string member) => InClassAsync(member);

    [Theory]
    [InlineData("[TrtcEventId, {|TRTC9001:TrtcEventParam(1)|}] int A;")]
    [InlineData("[TrtcEventId] [{|TRTC9001:TrtcExceptionalEventId|}] int A { get; set; }")]
    [InlineData("[TrtcEventId, {|TRTC9001:TrtcEventParam(1)|}] int A, B;")]
    [InlineData("[return: TrtcEventId, {|TRTC9001:TrtcExceptionalEventId|}] int A() => 0;")]
    [InlineData("[return: TrtcEventId, {|TRTC9001:TrtcExceptionalEventId|}] delegate int A();")]
    [InlineData("void A([TrtcEventId, {|TRTC9001:TrtcEventParam(2)|}, {|TRTC9001:TrtcExceptionalEventId|}] int id) { }")]
    // A property is one place with its accessors, its field and what a record is made of.
    [InlineData("record R([TrtcEventId] [property: {|TRTC9001:TrtcEventParam(1)|}] int X);")]
    [InlineData("record R([TrtcEventId] [field: {|TRTC9001:TrtcEventParam(1)|}] int X);")]
    [InlineData("record R([property: TrtcEventId] [field: {|TRTC9001:TrtcEventParam(1)|}] int X);")]
    [InlineData("[TrtcEventId] int A { [return: {|TRTC9001:TrtcEventParam(1)|}] get; [param: {|TRTC9001:TrtcEventParam(2)|}] set; }")]
    [InlineData("[field: TrtcEventId] int A { get; [param: {|TRTC9001:TrtcEventParam(2)|}] set; }")]
    // What is no role is not the first.
    [InlineData("[TrtcEventParam({|TRTC9001:3|}), TrtcEventId] int A;")]
    public Task A_member_has_one_role(string member) => InClassAsync(member);

    [Theory]
    [InlineData("[TrtcEventId] int? A; [TrtcEventParam(1)] DayOfWeek B; [TrtcEventParam(2)] long?[] C;")]
    [InlineData("[TrtcEventId] List<int> A; [TrtcEventId] HashSet<ulong?> B; [TrtcEventId] Dictionary<int, string> C; [TrtcEventId] IReadOnlyDictionary<ulong, EventMessage> D; [TrtcEventId] int[][] E;")]
    [InlineData("[return: TrtcEventId] Task<int> A() => null; [return: TrtcEventId] IAsyncEnumerable<int> B() => null; [return: TrtcEventId] ValueTask<int?> C() => default;")]
    [InlineData("[return: TrtcEventId] delegate int A([TrtcEventParam(1)] long one); [return: TrtcEventId] ref int B(int[] a) => ref a[0];")]
    [InlineData("class G<T> { [TrtcEventId] T A; [TrtcEventId] List<T> B; [return: TrtcEventId] U M<U>([TrtcEventParam(1)] U one) => one; }")]
    [InlineData("void A([TrtcEventId] params int[] ids) { } void B([TrtcEventId] ReadOnlySpan<int> ids) { } void D([TrtcEventId] ref int id, [TrtcEventParam(1)] out int one) { one = 0; }")]
    [InlineData("record A([TrtcEventId] int B, [property: TrtcEventParam(1)] int C); [field: TrtcEventId] int D { get; set; }")]
    // The same role twice contradicts nothing; and a property that stores something else is another place.
    [InlineData("record A([TrtcEventId] [property: TrtcEventId] int B); int C { [return: TrtcEventId] get; [param: TrtcEventId] set; } record D([TrtcEventId] int E) { [TrtcEventParam(1)] public int E { get; } = E * 2; }")]
    [InlineData("[TrtcEventId, Obsolete] int A; [TrtcEventId] IGrouping<int, string> B; int C { [return: TrtcEventId] get => 0; }")]
    [InlineData("[return: TrtcEventId] Task<List<int>> A() => null; [TrtcEventId] List<List<int>> B; [return: TrtcEventId] Task<T[]> D<T>() => null;")]
    // What may have numbers in it, or stand for one.
    [InlineData("[TrtcEventId] object A; [TrtcEventId] dynamic B; [TrtcEventId] (int, int) D; [TrtcEventId] Dictionary<string, int> F; [TrtcEventId] object[] G; [TrtcEventId] IComparable H;")]
    [InlineData("struct N { public static implicit operator N(int id) => default; } [TrtcEventId] N A; [TrtcEventId] System.Collections.ArrayList B; class L : List<int> { } [TrtcEventId] L D; [TrtcEventId] System.Numerics.BigInteger E; [TrtcEventId] Enum F;")]
    [InlineData("void A() { Func<int, int> f = [return: TrtcEventId] ([TrtcEventId] id) => id; }")]
    public Task What_does_is_silent(string member) => InClassAsync(member);

    // As in annotation files.
    [Theory]
    [InlineData("[{|TRTC9001:TrtcEventId|}] public const int A = 1003; bool B(int id) => id == A;")]
    [InlineData("enum A { [{|TRTC9001:TrtcEventId|}] B = 1003 } bool C(A a) => a == A.B;")]
    [InlineData("[return: {|TRTC9001:TrtcEventId|}] public static int operator +(Program a, [{|TRTC9001:TrtcEventId|}] int b) => b == 1003 ? b : 1003; bool A(Program p) => p + 1003 == 1003;")]
    [InlineData("[return: {|TRTC9001:TrtcEventId|}] public static implicit operator int(Program a) => 1003; public static explicit operator Program([{|TRTC9001:TrtcEventId|}] int b) => b == 1003 ? null : (Program)1003;")]
    public Task A_constant_or_an_operator_has_no_role(string member) => InClassAsync(member);

    [Fact]
    public async Task The_message_says_that_it_is_one() => Assert.Equal(
        ["TRTC9001 'TrtcEventId' 'C.A' is a constant or an operator, where a role says nothing", "TRTC9001 'TrtcEventId' 'C.implicit operator C(int)' is a constant or an operator, where a role says nothing"],
        await Findings.OfAsync(Sources.Usings + "class C { [TrtcEventId] const int A = 1003; public static implicit operator C([TrtcEventId] int id) => null; }"));

    // Half-written code.
    [Theory]
    [InlineData("[TrtcEventId] Missing A; [TrtcEventId] List<Missing> B; [TrtcEventId] Missing[] C; [TrtcEventId] Task<List<Missing>> F; [TrtcEventId] Missing<int, int, int> G; void D([TrtcEventId] id) { } [return: TrtcEventId] E() => 1;")]
    public Task What_does_not_compile_is_silent(string member) =>
        Verify.SourceAsync("class Program { " + member + " }", compilerDiagnostics: Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None);

    [Fact]
    public async Task The_message_says_which_role_counts() => Assert.Equal(
        ["TRTC9001 'TrtcEventParam(1)' 'C.A' has the role EventId already: the attribute is not read", "TRTC9001 'TrtcEventId' 'C.B' holds no int, long or other such integer, so it has no role"],
        await Findings.OfAsync(Sources.Usings + "class C { [TrtcEventId, TrtcEventParam(1)] int A; [TrtcEventId] string B; }"));

    private static Task InClassAsync(string member) => Verify.SourceAsync("class Program { " + member + " }");
}
