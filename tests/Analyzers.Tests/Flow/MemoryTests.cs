using System.Collections.Immutable;
using TrtcAnalyzers.Flow;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>States share one memory: whichever is asked next, it says what it said when it was made.</summary>
public class MemoryTests
{
    private static readonly Cell s_cell = Cell.OfElement(7, 0);
    private static readonly ValueSet[] s_sets = [.. Enumerable.Range(1001, 4).Select(static id => ValueSet.Of(new Element(id, null, IsWritten: false)))];

    [Fact]
    public void Branches_do_not_see_each_other()
    {
        var trunk = FlowState.Start(new Memory(epoch: 0)).With(s_cell, new Slot(1, 1)).With(5, s_sets[0]);
        var left = trunk.With(s_cell, new Slot(2, 1)).With(5, s_sets[1]).Build(3);
        var right = trunk.Without(s_cell).Share(3).WithWrite(s_cell.OfAnyone, 4);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal((2, s_sets[1], 0), (left[s_cell].Value, left.FactOf(5), left.LastWriteOf(s_cell.OfAnyone)));
            Assert.Equal((true, false), (left.IsBuilt(3), left.IsShared(3)));
            Assert.Equal((0, s_sets[0], 4), (right[s_cell].Value, right.FactOf(5), right.LastWriteOf(s_cell.OfAnyone)));
            Assert.Equal((false, true), (right.IsBuilt(3), right.IsShared(3)));
            Assert.Equal((1, s_sets[0], 0), (trunk[s_cell].Value, trunk.FactOf(5), trunk.LastWriteOf(s_cell.OfAnyone)));
            Assert.Equal((false, false), (trunk.IsBuilt(3), trunk.IsShared(3)));
        }
    }

    [Fact]
    public void What_is_undone_is_no_longer_built()
    {
        var start = FlowState.Start(new Memory(epoch: 0));
        var built = start.Build(9).Build(3);
        Assert.Equal([3, 9], built.PrivatelyBuilt.AsEnumerable());
        Assert.Equal(0, start.PrivatelyBuiltCount);
        Assert.Equal(2, built.PrivatelyBuiltCount);
        Assert.Equal([9], built.Share(9).PubliclyBuilt.AsEnumerable());
        Assert.Empty(built.PubliclyBuilt);
    }

    [Fact]
    public void The_message_that_a_method_belongs_to_is_never_private()
    {
        var state = FlowState.Start(new Memory(epoch: 0)).Build(ValueTable.This);
        Assert.Equal([ValueTable.This], state.PubliclyBuilt.AsEnumerable());
        Assert.Equal(0, state.PrivatelyBuiltCount);
        Assert.Equal([3], FlowState.Start(new Memory(epoch: 1)).Build(3).PubliclyBuilt.AsEnumerable());
    }

    [Fact]
    public void A_memory_that_was_cleared_begins_anew()
    {
        var memory = new Memory(epoch: 0);
        var before = FlowState.Start(memory).With(s_cell, new Slot(1, 1)).With(5, s_sets[0]).Build(3).Share(4).Build(5).Share(5).WithWrite(s_cell.OfAnyone, 4);
        Assert.Equal(1, before[s_cell].Value);
        memory.Clear();
        var start = FlowState.Start(memory);
        Assert.Equal((0, null, 0), (start[s_cell].Value, start.FactOf(5), start.LastWriteOf(s_cell.OfAnyone)));
        Assert.Equal((false, false, 0), (start.IsBuilt(3), start.IsShared(4), start.PrivatelyBuiltCount));
        Assert.Empty(start.PubliclyBuilt);
    }

    [Fact]
    public void States_of_an_earlier_body_are_taken_again_and_know_nothing()
    {
        const int MostKept = 1024;
        var memory = new Memory(epoch: 0);
        var first = Take(MostKept + 1);
        memory.Clear();
        var second = Take(MostKept + 1);
        Assert.Equal(first.Take(MostKept), second.Take(MostKept));
        Assert.NotSame(first[MostKept], second[MostKept]);

        memory.Clear();
        var last = memory.Take();
        for (var i = 1; i < MostKept; i++)
            last = memory.Take();
        Assert.Same(first[MostKept - 1], last);
        Assert.Equal((0, 0, 0, null, ChangeKind.None), (last.LastCall, last.LastWrite, last.Depth, last.Previous, last.Change.Kind));

        List<FlowState> Take(int count)
        {
            var states = new List<FlowState> { FlowState.Start(memory) };
            while (states.Count < count)
                states.Add(states.Count % 2 == 0 ? states[^1].WithCall(states.Count) : states[^1].WithWrite(s_cell.OfAnyone, states.Count));
            Assert.Equal((count - 1, count - 1 - count % 2), (states[^1].Depth, Math.Min(states[^1].LastCall, states[^1].LastWriteOf(s_cell.OfAnyone))));
            return states;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whoever_is_asked_in_whatever_order_knows_what_it_knew(int seed)
    {
        var random = new Random(seed);
        var memory = new Memory(epoch: 0);
        AskInWhateverOrder(memory, random);
        // What was left behind is taken again.
        memory.Clear();
        AskInWhateverOrder(memory, random);
    }

    private static void AskInWhateverOrder(Memory memory, Random random)
    {
        var states = new List<(FlowState State, Expected Expected)> { (FlowState.Start(memory), Expected.Nothing) };
        for (var i = 0; i < 400; i++)
        {
            // Mostly on from the last one, as programs are followed.
            var (state, expected) = random.Next(3) > 0 ? states[^1] : states[random.Next(states.Count)];
            var key = random.Next(2, 8);
            var cell = Cell.OfElement(key, 0);
            states.Add(random.Next(6) switch
            {
                0 => (state.With(cell, new Slot(key, i)), expected with { Cells = expected.Cells.SetItem(key, i) }),
                1 => (state.Without(cell), expected with { Cells = expected.Cells.Remove(key) }),
                2 => (state.With(key, s_sets[i % 4]), expected with { Facts = expected.Facts.SetItem(key, s_sets[i % 4]) }),
                3 => (state.Share(key), expected with { Shared = expected.Shared.Add(key) }),
                4 => (state.Build(key), expected with { Built = expected.Built.Add(key) }),
                _ => (state.Finish(key), expected with { Built = expected.Built.Remove(key) }),
            });
        }

        foreach (var (state, expected) in states.OrderBy(_ => random.Next()))
        {
            for (var key = 2; key < 8; key++)
            {
                Assert.Equal(expected.Cells.TryGetValue(key, out var time) ? new Slot(key, time) : default, state[Cell.OfElement(key, 0)]);
                Assert.Same(expected.Facts.GetValueOrDefault(key), state.FactOf(key));
                Assert.Equal(expected.Shared.Contains(key), state.IsShared(key));
                Assert.Equal(expected.Built.Contains(key), state.IsBuilt(key));
            }

            Assert.Equal(expected.Built.Except(expected.Shared).Order(), state.PrivatelyBuilt.AsEnumerable());
            Assert.Equal(expected.Built.Intersect(expected.Shared).Order(), state.PubliclyBuilt.AsEnumerable());
        }
    }

    private sealed record Expected(ImmutableDictionary<int, int> Cells, ImmutableDictionary<int, ValueSet> Facts, ImmutableSortedSet<int> Shared, ImmutableSortedSet<int> Built)
    {
        public static readonly Expected Nothing = new(ImmutableDictionary<int, int>.Empty, ImmutableDictionary<int, ValueSet>.Empty, [], []);
    }
}
