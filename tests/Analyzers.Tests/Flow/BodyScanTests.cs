using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>What is known about a body before it is followed.</summary>
public class BodyScanTests
{
    [Theory]
    [InlineData("while (n > 0) { foreach (var x in lazy) { Do(a); array[0] = b; } foreach (var y in lazy) { Do(b); array[1] = a; } }")]
    [InlineData("for (var i = 0; i < n; i++) { do { a = b; a.Next.Number = 1; } while (a.Found != null); do { b = a; b.Stored = null; } while (flag); }")]
    [InlineData("try { try { a.Place() = b; } finally { n = 1; } try { b.Place() = a; } finally { r = 1; } } catch (Exception) { a = null; } finally { a.Next = b; }")]
    [InlineData("if (flag & (n = 1) > 0 | (r = 2) > (n & 3)) { } while ((n > 0) & a.Find() == b) { }")]
    [InlineData("while (n > 0) { foreach (var x in lazy) { var y = a; b = y; } Do(b); } do { while (a is { } x) { var y = x; while (b != y) { b = y; } } } while (flag);")]
    [InlineData("Action later = () => { while (n > 0) { n--; } }; void Local() { try { n++; } finally { Local(); } }")]
    public void What_regions_change_is_gathered_on_one_walk(string statements)
    {
        var (root, scan, roles) = Scan(statements);
        var regions = root.DescendantsAndSelf().Where(static operation => operation is ILoopOperation or ITryOperation).SelectMany(static operation => operation.ChildOperations)
            .Concat(root.DescendantsAndSelf().OfType<IBinaryOperation>()
                .Where(static binary => binary is { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or, Type.SpecialType: SpecialType.System_Boolean }).Select(static binary => binary.RightOperand))
            .ToList();
        Assert.NotEmpty(regions);
        Assert.All(regions, region =>
        {
            Assert.Equal(RegionEffectsTests.Text(RegionEffects.Of(region, roles)), RegionEffectsTests.Text(scan.EffectsOf(region)));
            Assert.Same(scan.EffectsOf(region), scan.EffectsOf(region));
        });

        // What is no region was not kept, but is known to whoever asks.
        Assert.Equal(RegionEffectsTests.Text(RegionEffects.Of(root, roles)), RegionEffectsTests.Text(scan.EffectsOf(root)));
        Assert.NotSame(scan.EffectsOf(root), scan.EffectsOf(root));
    }

    [Theory]
    [InlineData("Action later = () => Do(a);", "a")]
    [InlineData("void Local() => a = b; Local();", "a b")]
    [InlineData("Func<Link, bool> inner = x => x.IsLast;", "")]
    [InlineData("Func<Link, Func<bool>> inner = x => () => x.IsLast;", "x")]
    [InlineData("Func<Link, Func<int>> inner = x => { var y = x; return () => n; };", "n")]
    [InlineData("Do(a, b, n);", "")]
    public void A_variable_that_functions_share_is_captured(string statements, string captured)
    {
        var (root, scan, _) = Scan(statements);
        var variables = root.DescendantsAndSelf().Select(VariableOf).OfType<ISymbol>().Distinct(SymbolEqualityComparer.Default);
        Assert.Equal(captured, string.Join(' ', variables.Where(scan.IsCaptured!).Select(static variable => variable!.Name).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("int x = 1; Func<int> read = () => x;", "")]
    [InlineData("int x = 1; Func<int> read = () => x; x = 2;", "x")]
    [InlineData("int x = 1; Func<int> count = () => x++; int y = 1; Func<int> read = () => -y;", "x")]
    [InlineData("int x = 1; Action add = () => x += n;", "x")]
    [InlineData("int? x = n; Action ensure = () => x ??= 1;", "x")]
    [InlineData("int x = 1; Action set = () => int.TryParse(\"2\", out x);", "x")]
    [InlineData("int.TryParse(\"2\", out var x); Func<int> read = () => x;", "")]
    [InlineData("var (x, y) = (1, 2); Func<int> read = () => x + y;", "")]
    [InlineData("var (x, y) = (1, 2); Action swap = () => (x, (y, _)) = (y, (x, 3));", "x y")]
    [InlineData("int x = 0, y = 0; Func<int> sum = () => x + y; foreach ((x, y) in new[] { (1, 2) }) { }", "x y")]
    [InlineData("foreach (var x in new[] { 1, 2 }) { Func<int> read = () => x; }", "")]
    [InlineData("int x = 1; ref int y = ref x; y = 2; Func<int> read = () => x;", "x")]
    [InlineData("int x = 1, y = x; y = 2; Func<int> read = () => x;", "")]
    [InlineData("string x = \"1\"; Func<int> read = () => int.Parse(x);", "")]
    public void A_variable_that_is_written_behind_its_declaration_is_not_what_it_was_where_a_function_uses_it(string statements, string changed)
    {
        var (root, scan, _) = Scan(statements);
        var variables = root.DescendantsAndSelf().Select(VariableOf).OfType<ISymbol>().Distinct(SymbolEqualityComparer.Default);
        Assert.Equal(changed, string.Join(' ', variables.Where(scan.IsChangedByFunctions!).Select(static variable => variable!.Name).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("ref var x = ref a; x = b; x = null;", true)]
    [InlineData("r = 1; r = 2;", true)]
    [InlineData("Do(given); Do(given); Do(a);", true)]
    [InlineData("made = a; var x = made;", false)]
    [InlineData("var x = a; x = b;", false)]
    public void A_second_name_for_a_place_is_known(string statements, bool expected) => Assert.Equal(expected, Scan(statements).Scan.HasReferences);

    [Theory]
    [InlineData("again: n++; if (n < 3) goto again;", "again")]
    [InlineData("if (n < 3) goto there; n++; there: n--;", "")]
    [InlineData("if (n > 5) goto again; n = 1; again: n++; if (n < 3) goto again;", "again")]
    [InlineData("first: n++; if (n < 3) goto first; second: n--; if (n > 3) goto second; if (n > 7) goto third; third: n++;", "first second")]
    [InlineData("again: while (n < 3) { n++; if (flag) continue; break; } again2: n++; if (flag) goto again;", "again")]
    public void A_label_that_a_goto_behind_it_leads_to_is_a_loop(string statements, string loops)
    {
        var (root, scan, _) = Scan(statements);
        var labels = root.DescendantsAndSelf().OfType<ILabeledOperation>().Where(labeled => scan.IsTargetFromBehind(labeled.Label, labeled.Syntax.SpanStart));
        Assert.Equal(loops, string.Join(' ', labels.Select(static labeled => labeled.Label.Name)));
        Assert.False(scan.IsTargetFromBehind(null, 0));
    }

    [Theory]
    [InlineData("void Run(Link a, int n, bool flag, out Link made) { made = a; if (n > 0 && flag || n < 3) { n++; } var x = a; Do(a, x); x = made; }")]
    [InlineData("int Run(Link a, int n) { switch (n) { case 1: break; case 2: return n; } return a switch { { Number: 1 } => n, _ => a?.Number ?? 0 }; }")]
    [InlineData("bool Run(Link a, int n) => a is { Number: 1 or 2 } x && x.Number == n;")]
    public void A_body_that_is_straight_needs_no_scan(string method)
    {
        var (root, scan, isStraight) = ScanMethod(method);
        Assert.True(isStraight);
        Assert.False(scan.HasReferences);
        Assert.DoesNotContain(root.DescendantsAndSelf(), operation => ReferenceEquals(scan.EffectsOf(operation), scan.EffectsOf(operation)));
    }

    [Theory]
    [InlineData("void Run(int n) { while (n > 0) { } }")]
    [InlineData("void Run(int n) { do { } while (n > 0); }")]
    [InlineData("void Run() { for (;;) { } }")]
    [InlineData("void Run(int[] all) { foreach (var x in all) { } }")]
    [InlineData("void Run(int n) { try { n = 1; } finally { n = 2; } }")]
    [InlineData("void Run(int n) { Action later = () => Do(n); }")]
    [InlineData("void Run(int n) { void Local() => Do(n); }")]
    [InlineData("void Run(int n) { again: n++; goto again; }")]
    [InlineData("void Run(int n) { switch (n) { case 1: goto case 2; case 2: goto case 1; } }")]
    [InlineData("void Run(int n) { ref var x = ref n; x = 1; }")]
    [InlineData("void Run(ref int n) { n = 1; }")]
    [InlineData("void Run(in int n) { Do(n); }")]
    [InlineData("bool Run(int n, bool flag) => flag & n > 0;")]
    [InlineData("bool Run(int n, bool flag) => flag | n > 0;")]
    [InlineData("void Run(int n) { Do(nothing); }")]
    public void A_body_that_is_not_straight_is_scanned(string method) => Assert.False(ScanMethod(method).IsStraight);

    private static (IOperation Root, BodyScan Scan, bool IsStraight) ScanMethod(string method)
    {
        var (root, roles) = Bodies.Bind(Sources.Usings + RegionEffectsTests.Types + "class Program { void Do(params object[] arguments) { } " + method + " }", "Run");
        var body = Body.Read(root, roles, root.SemanticModel!.GetDeclaredSymbol(root.Syntax)!, static (_, _) => true, default);
        return (root, BodyScan.Of(root, roles.Objects, new WalkStack<BodyScan.Frame>(), default), body.IsStraight);
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static (IOperation Root, BodyScan Scan, ObjectCode Objects) Scan(string statements)
    {
        var (root, roles) = Bodies.Bind(
            Sources.Usings + RegionEffectsTests.Types + $$"""
                class Program
                {
                    void Do(params object[] arguments) { }
                    void Run(Link a, Link b, int n, bool flag, ref int r, in Link given, out Link made, Link[] array, IEnumerable<Link> lazy)
                    {
                        {{statements}}
                    }
                }
                """,
            "Run");
        var around = new WalkStack<BodyScan.Frame>();
        var scan = BodyScan.Of(root, roles.Objects, around, default);
        Assert.Equal(0, around.Count);
        return (root, scan, roles.Objects);
    }
}
