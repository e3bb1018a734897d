using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Flow;

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
        Assert.Equal(captured.Length > 0, scan.HasCaptured);
        var variables = root.DescendantsAndSelf().Select(VariableOf).OfType<ISymbol>().Distinct(SymbolEqualityComparer.Default);
        Assert.Equal(captured, string.Join(' ', variables.Where(scan.IsCaptured!).Select(static variable => variable!.Name).Order(StringComparer.Ordinal)));
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

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static (IOperation Root, BodyScan Scan, TrtcAnalyzers.Recognition.StoredProperties Properties) Scan(string statements)
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
        var around = new Stack<BodyScan.Frame>();
        var scan = BodyScan.Of(root, roles.Properties, around, default);
        Assert.Empty(around);
        return (root, scan, roles.Properties);
    }
}
