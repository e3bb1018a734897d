using TrtcAnalyzers.Flow;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>The map in which a state keeps what it knows, and the lists of a body's values.</summary>
public class SmallMapTests
{
    /// <summary>Against the framework's own dictionary; few keys, so that entries come, go and come again on both sides of the limit.</summary>
    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 12)]
    [InlineData(3, 13)]
    [InlineData(4, 30)]
    [InlineData(5, 300)]
    public void Holds_what_a_dictionary_holds(int seed, int keys)
    {
        var random = new Random(seed);
        var expected = new Dictionary<int, string>();
        var map = SmallMap<int, string>.Empty;
        for (var step = 0; step < 2000; step++)
        {
            var key = random.Next(keys);
            if (random.Next(3) == 0)
            {
                expected.Remove(key);
                map = map.Remove(key);
            }
            else
            {
                expected[key] = $"{step}";
                map = map.SetItem(key, $"{step}");
            }

            var asked = random.Next(keys);
            Assert.Equal(expected.TryGetValue(asked, out var value), map.TryGetValue(asked, out var held));
            Assert.Equal(value, held);
        }
    }

    [Fact]
    public void A_change_leaves_the_map_before_it_alone()
    {
        var maps = new List<SmallMap<int, int>> { SmallMap<int, int>.Empty };
        for (var key = 0; key < 40; key++)
            maps.Add(maps[^1].SetItem(key, key));
        var emptied = maps[^1];
        for (var key = 0; key < 40; key++)
            emptied = emptied.Remove(key);
        for (var size = 0; size < maps.Count; size++)
        {
            Assert.Equal(size > 0, maps[size].TryGetValue(size - 1, out _));
            Assert.False(maps[size].TryGetValue(size, out _));
            Assert.False(emptied.TryGetValue(size, out _));
        }
    }

    [Fact]
    public void Lists_that_grow_side_by_side_keep_their_order()
    {
        var chains = new Chains<int>();
        int even = 0, odd = 0, none = 0;
        for (var number = 0; number < 10; number++)
        {
            if (number % 2 == 0)
                chains.Add(ref even, number);
            else
                chains.Add(ref odd, number);
        }

        Assert.Equal([0, 2, 4, 6, 8], chains.Of(even));
        Assert.Equal([1, 3, 5, 7, 9], chains.Of(odd));
        Assert.True(chains.Of(none).IsEmpty);
        Assert.Empty(chains.Of(none));
        Assert.True(chains.Of(odd).Contains(9));
        Assert.False(chains.Of(even).Contains(9));
    }

    [Fact]
    public void A_table_that_is_used_again_knows_nothing_of_the_body_before()
    {
        var workspace = Workspace.Rent();
        var table = workspace.Values;
        var (id, param) = (table.Add(ValueSet.Anything), table.Add(ValueSet.Of(new Element(7, null, IsWritten: false))));
        table.Pair(param, Recognition.Role.ParamOne, id);
        table.AddAlias(ValueTable.This, id);
        table.AddCell(Cell.OfElement(ValueTable.This, 0), param);
        table.AddIdCell(id, Cell.OfElement(ValueTable.This, 1));
        table.AddParamCell(Cell.OfElement(ValueTable.This, 0), Recognition.Role.ParamOne, Cell.OfElement(ValueTable.This, 1));
        table.AddFallback(ValueSet.Anything, new Val(id), 0);
        var initial = table.InitialOf(Cell.OfElement(2, 0), 0);
        workspace.Return();

        var again = Workspace.Rent().Values;
        Assert.Same(table, again);
        Assert.Equal((2, 3), (again.Add(ValueSet.Anything), again.Add(ValueSet.Anything)));
        Assert.True(again.Initial(3) is { IsFinite: false });
        Assert.Equal(0, again.IdOf(3));
        Assert.Empty(again.ParamsOf(2));
        Assert.Empty(again.IdCellsOf(2));
        Assert.Empty(again.AliasesOf(ValueTable.This));
        Assert.Empty(again.CellsOf(ValueTable.This));
        Assert.Empty(again.ParamCellsOf(Cell.OfElement(ValueTable.This, 1)));
        Assert.Null(again.FallbackOf(initial - 1));
        Assert.Equal(4, again.InitialOf(Cell.OfElement(2, 0), 0));
    }

    [Fact]
    public void What_has_grown_large_is_not_kept_for_the_next_body()
    {
        var workspace = Workspace.Rent();
        for (var i = 0; i < 10_000; i++)
            workspace.Values.Add(ValueSet.Anything);
        workspace.Return();
        Assert.NotSame(workspace.Values, Workspace.Rent().Values);
    }
}
