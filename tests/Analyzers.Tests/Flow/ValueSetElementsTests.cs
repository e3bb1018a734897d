using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Which elements a set of values names, and where each of them stands in the program.</summary>
public class ValueSetElementsTests
{
    // All the values that the random sets are made of, and one that they never name, which stands for every other number.
    private static readonly long?[] s_universe = [null, 0, 1, 2, 3, 1000];

    private static readonly ConstantUse[] s_uses = Uses();

    [Fact]
    public void Random_sets_hold_what_the_written_down_sets_hold()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var pool = new List<(ValueSet Set, HashSet<long?> Model)> { (ValueSet.Anything, [.. s_universe]) };
            for (var step = 0; step < 12; step++)
            {
                var (set, model) = pool[random.Next(pool.Count)];
                var (other, otherModel) = pool[random.Next(pool.Count)];
                var value = s_universe[random.Next(s_universe.Length - 1)];
                var origin = random.Next(2) == 0 ? null : s_uses[0];
                (ValueSet Set, HashSet<long?> Model) next = random.Next(5) switch
                {
                    0 => (ValueSet.Of(new Element(value, origin, IsWritten: true)), [value]),
                    1 => (set.Equal(value, origin), [.. model.Where(known => known == value)]),
                    2 => (set.NotEqual(value), [.. model.Where(known => known != value)]),
                    3 => (set.Union(other), [.. model.Union(otherModel)]),
                    // Two sets that are not finite: the first is kept, which is the larger, safe answer.
                    _ => (set.Intersect(other), set.IsFinite || other.IsFinite ? [.. model.Intersect(otherModel)] : model),
                };
                Assert.True(next.Model.SetEquals(s_universe.Where(next.Set.Contains)), $"seed {seed}, step {step}");
                Assert.Equal(!next.Model.Contains(1000), next.Set.IsFinite);
                Assert.Equal(next.Model.Count == 0, next.Set.IsEmpty);
                if (next.Set.IsFinite)
                    Assert.True(next.Model.SetEquals(next.Set.Elements.Select(static element => element.Value)), $"seed {seed}, step {step}: elements");
                pool.Add(next);
            }
        }
    }

    [Fact]
    public void A_test_that_succeeds_is_where_the_value_is_named()
    {
        var tested = ValueSet.Anything.Equal(1, s_uses[0]);
        Assert.Equal([new Element(1, s_uses[0], IsWritten: false)], tested.Elements.ToArray());
        // The last one counts, unless it is not to be shown.
        Assert.Equal(s_uses[1], tested.Equal(1, s_uses[1]).Elements.Single().Origin);
        Assert.Equal(s_uses[0], tested.Equal(1, null).Elements.Single().Origin);
        Assert.Null(ValueSet.Anything.Equal(1, null).Elements.Single().Origin);
        Assert.True(tested.Equal(2, s_uses[1]).IsEmpty);
    }

    [Fact]
    public void One_of_several_keeps_its_origin()
    {
        var set = Written(1, s_uses[0]).Union(Written(2, s_uses[1]));
        Assert.Equal([new Element(2, s_uses[1], IsWritten: true)], set.Equal(2, null).Elements.ToArray());
        Assert.Equal([new Element(1, s_uses[0], IsWritten: true)], set.NotEqual(2).Elements.ToArray());
    }

    [Fact]
    public void An_intersection_has_the_origins_of_the_other_set()
    {
        var left = Written(1, s_uses[0]).Union(Written(2, s_uses[0]));
        var right = Written(1, s_uses[1]).Union(Written(3, s_uses[1]));
        Assert.Equal([new Element(1, s_uses[1], IsWritten: true)], left.Intersect(right).Elements.ToArray());
        // Where the other is not finite, there are only our own.
        Assert.Equal([new Element(2, s_uses[0], IsWritten: true)], left.Intersect(ValueSet.Anything.NotEqual(1)).Elements.ToArray());
        Assert.Equal([new Element(1, s_uses[1], IsWritten: true)], ValueSet.Anything.Intersect(right).Intersect(left.Union(right).NotEqual(2).NotEqual(3).Intersect(right)).Elements.ToArray());
    }

    [Fact]
    public void A_value_that_is_named_twice_is_there_twice_and_goes_at_once()
    {
        var set = Written(1, s_uses[0]).Union(Written(1, s_uses[1])).Union(Written(1, s_uses[0]));
        Assert.Equal([s_uses[0], s_uses[1]], set.Elements.Select(static element => element.Origin));
        Assert.True(set.NotEqual(1).IsEmpty);
    }

    [Fact]
    public void What_is_written_stays_known_where_anything_can_be()
    {
        var joined = Written(1, s_uses[0]).Union(ValueSet.Anything);
        Assert.False(joined.IsFinite);
        Assert.Equal([new Element(1, s_uses[0], IsWritten: true)], joined.Elements.ToArray());
        Assert.Equal(joined.Elements.ToArray(), ValueSet.Anything.Union(Written(1, s_uses[0])).Elements.ToArray());
        Assert.Equal(joined.Elements.ToArray(), joined.Union(joined.NotEqual(2)).Elements.ToArray());
        // A test for the value takes it out again.
        Assert.Empty(joined.NotEqual(1).Elements);
        Assert.False(joined.NotEqual(1).Contains(1));
        Assert.True(joined.NotEqual(1).Contains(2));
    }

    [Fact]
    public void What_is_only_tested_or_not_to_be_shown_does_not()
    {
        Assert.Empty(ValueSet.Anything.Equal(1, s_uses[0]).Union(ValueSet.Anything).Elements);
        Assert.Empty(Written(1, null).Union(ValueSet.Anything).Elements);
        Assert.Same(ValueSet.Anything, ValueSet.Anything.Equal(1, s_uses[0]).Union(ValueSet.Anything.NotEqual(1)));
    }

    [Fact]
    public void Nothing_new_is_made_where_nothing_changes()
    {
        var set = Written(1, s_uses[0]);
        Assert.Same(set, set.Union(set));
        Assert.Same(set, set.NotEqual(2));
        var rest = ValueSet.Anything.NotEqual(1);
        Assert.Same(rest, rest.NotEqual(1));
        Assert.Same(rest, rest.Intersect(ValueSet.Anything));
        // What joins it was known, or says nothing.
        Assert.Same(rest, rest.Union(Tested(2)));
        Assert.Same(rest, rest.Union(rest.NotEqual(2)));
        var known = rest.Union(Written(2, s_uses[0]));
        Assert.Same(known, known.Union(Written(2, s_uses[0])));
        Assert.Same(known, known.Union(Tested(3)));
        Assert.Same(known, Tested(3).Union(known));
        Assert.NotSame(known, known.Union(Written(2, s_uses[1])));
        Assert.NotSame(rest, rest.Union(Tested(1).Union(Tested(2))));
    }

    [Fact]
    public void Of_what_is_written_on_two_paths_that_of_the_set_that_is_not_finite_comes_first()
    {
        var left = ValueSet.Anything.Union(Written(2, s_uses[0])).Union(Written(3, s_uses[0]));
        var right = ValueSet.Anything.Union(Written(1, s_uses[0])).Union(Written(3, s_uses[0]));
        Assert.Equal([2, 3, 1], left.Union(right).Elements.Select(static element => (int)element.Value!.Value));
        // Also where one side is finite: only the values that are written are kept of it.
        var finite = Tested(4).Union(Written(5, s_uses[0])).Union(Written(3, s_uses[0]));
        Assert.Equal([2, 3, 5], finite.Union(left).Elements.Select(static element => (int)element.Value!.Value));
        Assert.Equal([2, 3, 5], left.Union(finite).Elements.Select(static element => (int)element.Value!.Value));
    }

    [Fact]
    public void Sixty_four_values_are_known_and_one_more_is_anything()
    {
        var set = Tested(0);
        for (var value = 1; value < 64; value++)
            set = set.Union(Tested(value));
        Assert.True(set.IsFinite);
        Assert.Equal(64, set.Elements.Length);
        Assert.False(set.Contains(64));

        var more = set.Union(Tested(64));
        Assert.Same(ValueSet.Anything, more);
        // A value that is known already is no more.
        Assert.True(set.Union(Tested(63)).IsFinite);
    }

    [Fact]
    public void Of_too_many_written_values_the_first_sixty_four_stay_known()
    {
        var set = Written(0, s_uses[0]);
        for (var value = 1; value < 80; value++)
            set = set.Union(Written(value, s_uses[0]));
        Assert.False(set.IsFinite);
        Assert.Equal(Enumerable.Range(0, 64), set.Elements.Select(static element => (int)element.Value!.Value));
        Assert.Equal(64, set.Union(set.NotEqual(1000)).Elements.Length);
    }

    [Fact]
    public void Sixty_four_values_can_be_excluded()
    {
        var set = ValueSet.Anything;
        for (var value = 0; value < 64; value++)
            set = set.NotEqual(value);
        Assert.False(set.Contains(63));
        Assert.Same(set, set.NotEqual(64));
        Assert.True(set.Contains(64));
    }

    private static ValueSet Tested(long value) => ValueSet.Of(new Element(value, s_uses[0], IsWritten: false));

    private static ValueSet Written(long value, ConstantUse? origin) => ValueSet.Of(new Element(value, origin, IsWritten: true));

    /// <summary>Two constants in a program; which, does not matter.</summary>
    private static ConstantUse[] Uses()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { int A = 1; int B = 2; }");
        var model = CSharpCompilation.Create("Uses", [tree], Verify.References).GetSemanticModel(tree);
        return [.. tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => ConstantUse.TryCreate(model.GetOperation(literal)!)!)];
    }
}
