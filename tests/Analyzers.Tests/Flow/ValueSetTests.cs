using TrtcAnalyzers.Flow;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>The laws of value sets, against sets that list every value of a small world.</summary>
public class ValueSetTests
{
    private const int Limit = 64;

    // null is C#'s null; 100 stands for every number that no set mentions.
    private static readonly long?[] s_world = [null, -1, 0, 1, 2, 3, 100];

    private static readonly long?[] s_mentioned = s_world[..^1];

    [Fact]
    public void Operations_are_those_of_sets()
    {
        var random = new Random(1);
        for (var i = 0; i < 5000; i++)
        {
            var (set, model) = Random(random);
            var (other, otherModel) = Random(random);
            var value = s_mentioned[random.Next(s_mentioned.Length)];
            Same(model.Union(otherModel), set.Union(other));
            Same(model.Intersect(otherModel), Intersection(set, other));
            Same(model.Where(element => element == value), set.Equal(value, null));
            Same(model.Where(element => element != value), set.NotEqual(value));
            Same(model, set.Union(set));
            Same(otherModel.Union(model), other.Union(set));
        }
    }

    [Fact]
    public void Union_grows_and_tests_shrink()
    {
        var random = new Random(2);
        for (var i = 0; i < 2000; i++)
        {
            var (set, model) = Random(random);
            var (other, _) = Random(random);
            var value = s_mentioned[random.Next(s_mentioned.Length)];
            Assert.All(model, element => Assert.True(set.Union(other).Contains(element)));
            Assert.All(s_world, element => Assert.True(set.Contains(element) || !set.NotEqual(value).Contains(element)));
            Assert.All(s_world, element => Assert.True(set.Contains(element) || !set.Equal(value, null).Contains(element)));
        }
    }

    [Fact]
    public void What_is_left_after_a_test_is_that_number_however_many_were_tested()
    {
        Assert.Same(ValueSet.Anything.Equal(1003, null), ValueSet.Anything.NotEqual(1001).Equal(1003, null));
        for (var round = 0; round < 2; round++)
        {
            for (var number = 0; number < 600; number++)
            {
                var set = ValueSet.Anything.Equal(number, null);
                Assert.True(set.IsFinite);
                Assert.Equal(new Element(number, null, IsWritten: false), Assert.Single(set.Elements));
            }
        }
    }

    [Fact]
    public void A_test_and_its_opposite_meet_as_what_was_known_before()
    {
        var set = ValueSet.Anything.NotEqual(1001);
        Assert.Same(set, set.NotEqual(1003).Union(set.Equal(1003, null)));
        Assert.Same(set, set.Equal(1003, null).Union(set.NotEqual(1003)));

        // Another value, or one that the program has written, is not the opposite of the test.
        Assert.False(set.NotEqual(1003).Union(set.Equal(1001, null)).Contains(1003));
        Assert.False(set.NotEqual(1003).Union(set.Equal(2001, null)).Contains(1003));
        Assert.False(set.NotEqual(2002).NotEqual(1003).Union(set.Equal(2002, null)).Contains(1003));
        Assert.True(set.NotEqual(2002).NotEqual(1003).Union(set.Equal(2002, null)).Contains(2002));
    }

    [Fact]
    public void A_chain_of_unions_ends()
    {
        // However many values come, a set changes a bounded number of times until it is "anything".
        var set = ValueSet.Of(new Element(0, null, IsWritten: false));
        var changes = 0;
        for (var value = 1; value < 1000; value++)
        {
            var next = set.Union(ValueSet.Of(new Element(value, null, IsWritten: false)));
            if (next.IsFinite || set.IsFinite)
                changes++;
            set = next;
        }

        Assert.False(set.IsFinite);
        Assert.Equal(Limit, changes);
        Assert.Same(ValueSet.Anything, set);
    }

    [Fact]
    public void A_finite_set_of_the_limit_stays_finite()
    {
        var set = Enumerable.Range(0, Limit).Select(static value => ValueSet.Of(new Element(value, null, IsWritten: false))).Aggregate(static (all, one) => all.Union(one));
        Assert.True(set.IsFinite);
        Assert.False(set.Contains(Limit));
    }

    [Fact]
    public void Excluded_values_are_bounded_and_the_rest_is_on_the_safe_side()
    {
        var set = ValueSet.Anything;
        for (var value = 0; value < 1000; value++)
            set = set.NotEqual(value);
        Assert.False(set.Contains(Limit - 1));
        Assert.True(set.Contains(Limit));
    }

    [Fact]
    public void What_both_sides_leave_out_stays_out_however_many_paths_join()
    {
        var joined = ValueSet.Anything.NotEqual(1).NotEqual(2).Union(ValueSet.Anything.NotEqual(1).NotEqual(3));
        var again = joined.NotEqual(4).NotEqual(5).Union(ValueSet.Anything.NotEqual(4).NotEqual(1));
        Assert.False(again.Contains(1));
        Assert.False(again.Contains(4));
        Assert.All<long?>([2, 3, 5, null], value => Assert.True(again.Contains(value)));
    }

    [Fact]
    public void Nothing_is_left_where_tests_contradict()
    {
        Assert.True(ValueSet.Of(new Element(1, null, IsWritten: false)).Equal(2, null).IsEmpty);
        Assert.True(ValueSet.Of(new Element(1, null, IsWritten: false)).NotEqual(1).IsEmpty);
        Assert.False(ValueSet.Anything.IsEmpty);
    }

    // What a test for several values leaves: the engine takes it from the set that is finite.
    private static ValueSet Intersection(ValueSet set, ValueSet other) => other.IsFinite || set.IsFinite ? set.Intersect(other) : Exclude(set, other);

    private static ValueSet Exclude(ValueSet set, ValueSet other) =>
        s_mentioned.Where(value => !other.Contains(value)).Aggregate(set, static (rest, value) => rest.NotEqual(value));

    private static (ValueSet Set, HashSet<long?> Model) Random(Random random)
    {
        var chosen = s_mentioned.Where(_ => random.Next(2) == 0).ToArray();
        if (random.Next(2) == 0 && chosen.Length > 0)
            return (chosen.Select(static value => ValueSet.Of(new Element(value, null, IsWritten: false))).Aggregate(static (all, one) => all.Union(one)), [.. chosen]);
        return (chosen.Aggregate(ValueSet.Anything, static (rest, value) => rest.NotEqual(value)), [.. s_world.Except(chosen)]);
    }

    private static void Same(IEnumerable<long?> model, ValueSet set) => Assert.Equal(s_world.Where(model.Contains), s_world.Where(set.Contains));
}
