using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>What one body leaves behind of its leaves: room for the next one, and nothing that it could see.</summary>
public class LeafListsTests
{
    [Fact]
    public void What_was_given_back_is_there_for_the_next_and_for_nobody_else()
    {
        var leaves = LeafLists.Rent();
        leaves.Return();
        Assert.Same(leaves, LeafLists.Rent());
        Assert.NotSame(leaves, LeafLists.Rent());
    }

    [Fact]
    public void Nothing_is_left_in_it()
    {
        var leaves = LeafLists.Rent();
        var (places, values) = leaves.Empty();
        Assert.NotSame(places, values);
        places.Add(default);
        values.Add(default);
        Assert.Equal((places, values), leaves.Empty());
        Assert.Equal((0, 0), (places.Count, values.Count));

        places.Add(default);
        values.Add(default);
        leaves.Return();
        Assert.Equal((0, 0), (places.Count, values.Count));
    }
}
