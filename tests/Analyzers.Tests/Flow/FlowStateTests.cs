using TrtcAnalyzers.Flow;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>States and where they join, without any program.</summary>
public class FlowStateTests
{
    private static readonly Cell s_cell = Cell.OfElement(7, 0);
    private static readonly ValueSet s_one = ValueSet.Of(new Element(1003, null, IsWritten: false));
    private static readonly ValueSet s_other = ValueSet.Of(new Element(1001, null, IsWritten: false));

    private readonly FlowState _start = FlowState.Start(new Memory(epoch: 0));
    private readonly Merger _merger = new();

    [Fact]
    public void Facts_of_both_paths_are_united()
    {
        var start = _start.With(5, ValueSet.Anything);
        var joined = FlowState.Join(start.With(5, s_one), start.With(5, s_other), _merger);
        Assert.Equal([1003, 1001], joined.FactOf(5)!.Elements.Select(static element => element.Value));
    }

    [Fact]
    public void A_fact_of_one_path_is_none()
    {
        var joined = FlowState.Join(_start.With(5, s_one), _start, _merger);
        Assert.False((joined.FactOf(5) ?? ValueSet.Anything).IsFinite);
    }

    [Fact]
    public void What_no_path_changed_stays()
    {
        var trunk = _start.With(5, s_one).With(s_cell, new Slot(9, 1));
        var joined = FlowState.Join(trunk.With(6, s_one), trunk.With(6, s_other), _merger);
        Assert.Same(s_one, joined.FactOf(5));
        Assert.Equal(9, joined[s_cell].Value);
        Assert.Empty(_merger.Merged);
    }

    [Fact]
    public void A_cell_with_two_values_gets_a_third()
    {
        var joined = FlowState.Join(_start.With(s_cell, new Slot(3, 1)), _start.With(s_cell, new Slot(4, 1)), _merger);
        Assert.Equal([(3, 4)], _merger.Merged);
        Assert.Equal(Merger.New, joined[s_cell].Value);
    }

    [Fact]
    public void What_one_path_changed_meets_what_was_known_before()
    {
        var both = s_one.Union(s_other);
        var trunk = _start.With(5, both);
        Assert.Equal([1003, 1001], FlowState.Join(trunk.With(5, s_one), trunk, _merger).FactOf(5)!.Elements.Select(static element => element.Value));
        Assert.Same(both, FlowState.Join(trunk, trunk.With(5, s_one), _merger).FactOf(5));
        trunk = _start.With(5, s_one);
        Assert.Equal(ValueSet.Anything, FlowState.Join(trunk.With(5, ValueSet.Anything), trunk.With(5, s_other), _merger).FactOf(5));
    }

    // Each is handed out once, and what it leads to with it.
    [Fact]
    public void What_is_handed_out_is_shared_and_handed_out_no_second_time()
    {
        var shared = _start.Share(3);
        var handed = shared.HandOut(3);
        Assert.NotSame(shared, handed);
        Assert.Same(handed, handed.HandOut(3));
        Assert.True(_start.HandOut(4).IsShared(4));
        Assert.Same(_start, _start.HandOut(ValueTable.This));
        var later = FlowState.Start(new Memory(epoch: 1));
        Assert.Same(later, later.HandOut(3));
        var joined = FlowState.Join(handed.With(5, s_one), shared.With(5, s_one), _merger);
        Assert.Same(joined, joined.HandOut(3));
    }

    [Fact]
    public void The_last_element_that_was_handed_out_is_the_later_one_of_two_paths()
    {
        var state = _start.WithElement(3);
        Assert.Same(state, state.WithElement(3));
        Assert.Equal((0, 3), (_start.LastElement, state.LastElement));
        Assert.Equal(5, FlowState.Join(state.WithElement(5), state, _merger).LastElement);
        Assert.Equal(5, FlowState.Join(state, state.WithElement(5), _merger).LastElement);
        Assert.Equal(3, state.WithCall(7).WithWrite(8).WithWrite(Cell.AnyElement, 9).With(5, s_one).LastElement);
        Assert.Equal((7, 8, 4), Times(state.WithCall(7).WithWrite(8).WithElement(4)));

        static (int Call, int Write, int Element) Times(FlowState state) => (state.LastCall, state.LastWrite, state.LastElement);
    }

    // One path hands out what holds a cell, the other fills the cell: others get at what it is filled with when they are joined.
    [Fact]
    public void What_one_path_puts_where_others_of_the_other_path_look_is_handed_out()
    {
        FlowState.Join(_start.HandOut(7), _start.With(s_cell, new Slot(3, 1)), _merger);
        Assert.Equal([Merger.New], _merger.HandedOut);
        FlowState.Join(_start.With(s_cell, new Slot(4, 1)), _start.HandOut(7), _merger);
        Assert.Equal([Merger.New, Merger.New + 1], _merger.HandedOut);
        FlowState.Join(_start, _start.With(s_cell, new Slot(3, 1)), _merger);
        FlowState.Join(_start.HandOut(7), _start.HandOut(7).With(s_cell, new Slot(3, 1)), _merger);
        Assert.Equal(2, _merger.HandedOut.Count);
    }

    [Fact]
    public void A_cell_that_is_the_same_on_both_paths_stays_so()
    {
        var slot = new Slot(3, 1);
        Assert.Equal(slot, FlowState.Join(_start.With(s_cell, slot), _start.With(s_cell, slot), _merger)[s_cell]);
        Assert.Empty(_merger.Merged);
    }

    [Fact]
    public void A_cell_that_one_path_read_again_holds_the_same_now()
    {
        var joined = FlowState.Join(_start.With(s_cell, new Slot(3, 1)), _start.With(s_cell, new Slot(3, 2)), _merger);
        Assert.Equal(new Slot(3, _merger.Now), joined[s_cell]);
    }

    [Fact]
    public void A_cell_that_one_path_only_looked_at_is_as_good_as_untouched()
    {
        var read = _start.With(s_cell, new Slot(Merger.Born, 1));
        Assert.Equal(default, FlowState.Join(read, _start, _merger)[s_cell]);
        Assert.Equal(default, FlowState.Join(_start, read, _merger)[s_cell]);
        Assert.Empty(_merger.Merged);
    }

    [Fact]
    public void A_cell_that_one_path_wrote_holds_that_or_what_it_was_born_with()
    {
        var written = _start.With(s_cell, new Slot(3, 1));
        Assert.Equal(Merger.New, FlowState.Join(written, _start, _merger)[s_cell].Value);
        Assert.Equal(Merger.New + 1, FlowState.Join(_start, written, _merger)[s_cell].Value);
        Assert.Equal([(3, Merger.Born), (Merger.Born, 3)], _merger.Merged);
    }

    [Fact]
    public void A_value_that_may_be_a_shared_one_is_shared()
    {
        var (second, third) = (Cell.OfElement(7, 1), Cell.OfElement(7, 2));
        var left = _start.With(s_cell, new Slot(3, 1)).With(second, new Slot(3, 1)).With(third, new Slot(8, 1)).Share(3);
        var right = _start.With(s_cell, new Slot(4, 1)).With(second, new Slot(9, 1)).With(third, new Slot(9, 1));
        foreach (var joined in new[] { FlowState.Join(left, right, _merger), FlowState.Join(right, left, _merger) })
        {
            Assert.True(joined.IsShared(joined[s_cell].Value));
            Assert.True(joined.IsShared(joined[second].Value));
            Assert.False(joined.IsShared(joined[third].Value));
        }
    }

    [Fact]
    public void Who_is_shared_on_one_path_is_shared()
    {
        Assert.True(FlowState.Join(_start.Share(3), _start, _merger).IsShared(3));
        Assert.True(FlowState.Join(_start, _start.Share(3), _merger).IsShared(3));
        Assert.False(FlowState.Join(_start.Share(3), _start, _merger).IsShared(4));
    }

    [Fact]
    public void A_message_under_construction_goes_public_with_its_object()
    {
        var state = _start.Build(3);
        Assert.Equal([3], state.PrivatelyBuilt.AsEnumerable());
        Assert.Equal([3], state.Share(3).PubliclyBuilt.AsEnumerable());
        Assert.Empty(state.Share(3).PrivatelyBuilt);
        Assert.Empty(state.Finish(3).PrivatelyBuilt);
        Assert.Equal([3], FlowState.Join(state, _start.Share(3), _merger).PubliclyBuilt.AsEnumerable());
    }

    [Fact]
    public void The_later_call_and_write_count()
    {
        var joined = FlowState.Join(_start.WithCall(4), _start.WithWrite(s_cell.OfAnyone, 6), _merger);
        Assert.Equal((4, 6, 6), (joined.LastCall, joined.LastWrite, joined.LastWriteOf(s_cell.OfAnyone)));
        Assert.Equal(4, FlowState.Join(_start.WithCall(4), _start, _merger).LastCall);
        Assert.Equal(6, FlowState.Join(_start, _start.WithWrite(6), _merger).LastWrite);
    }

    [Fact]
    public void Who_says_what_is_known_already_changes_nothing()
    {
        var state = _start.With(s_cell, new Slot(3, 1)).With(5, s_one).Share(3).Build(4);
        Assert.Same(state, state.With(s_cell, new Slot(3, 1)));
        Assert.Same(state, state.With(5, s_one));
        Assert.Same(state, state.Share(3).Share(ValueTable.This));
        Assert.Same(state, state.Build(4).Finish(5));
        Assert.Same(state, state.Without(Cell.OfElement(7, 1)).With(Cell.OfElement(7, 1), new Slot(0, 2)));
    }

    [Fact]
    public void A_join_forgets_what_its_branches_did_and_undid()
    {
        var trunk = _start.With(5, s_one);
        var left = trunk.With(s_cell, new Slot(3, 1)).Without(s_cell);
        var joined = FlowState.Join(left.With(6, s_one), trunk.With(6, s_one).With(6, s_other), _merger);
        Assert.Equal([6], FactsSince(trunk, joined).Distinct());
        Assert.Empty(FactsSince(trunk, FlowState.Join(left, trunk, _merger)));
    }

    private static IEnumerable<int> FactsSince(FlowState earlier, FlowState later)
    {
        for (var state = later; !ReferenceEquals(state, earlier); state = state.Previous!)
        {
            if (state.Change.Kind == ChangeKind.Fact)
                yield return state.Change.Cell.Owner;
        }
    }

    [Fact]
    public void A_join_of_many_changes_knows_them_all_and_the_next_one_none_of_them()
    {
        var trunk = _start.With(5, s_one);
        var (left, right) = (trunk, trunk);
        for (var value = 10; value < 110; value++)
        {
            left = left.With(value, s_one);
            right = right.With(value, s_other);
        }

        var joined = FlowState.Join(left, right, _merger);
        Assert.All(Enumerable.Range(10, 100), value => Assert.Equal([1003, 1001], joined.FactOf(value)!.Elements.Select(static element => element.Value)));
        Assert.Same(trunk, FlowState.Join(trunk.With(6, s_one), trunk, _merger));
        Assert.Equal(2, FlowState.Join(trunk.With(6, s_one), trunk.With(6, s_other), _merger).FactOf(6)!.Elements.Length);
        Assert.Same(s_one, FlowState.Join(trunk.With(7, s_one), trunk.With(7, s_one), _merger).FactOf(7));
    }

    [Fact]
    public void Paths_with_nothing_in_common_know_nothing()
    {
        var joined = FlowState.Join(_start.With(5, s_one), FlowState.Start(new Memory(epoch: 1)).With(5, s_one), _merger);
        Assert.Null(joined.FactOf(5));
        Assert.True(joined.IsShared(12));
    }

    private sealed class Merger : IValueMerger
    {
        /// <summary>The first value that merging made; each later one is the next number.</summary>
        public const int New = 99;

        /// <summary>What a cell holds that nobody has touched.</summary>
        public const int Born = 50;

        public List<(int Left, int Right)> Merged { get; } = [];

        public int Now => 10;

        public ValueSet Initial(int value) => ValueSet.Anything;

        public ValueSet SetOf(int value, FlowState state) => state.FactOf(value) ?? Initial(value);

        public int ValueIn(Cell cell, FlowState state) => state[cell].Value is not 0 and var value ? value : Born;

        public int Merge(Cell cell, int a, ValueSet left, int b, ValueSet right)
        {
            if (a == b)
                return a;
            Merged.Add((a, b));
            return New + Merged.Count - 1;
        }

        public bool IsShared(int value, FlowState state) => state.IsShared(value);

        public List<int> HandedOut { get; } = [];

        public void HandOut(int merged) => HandedOut.Add(merged);

        public FlowState Forgotten() => FlowState.Start(new Memory(epoch: 2));
    }
}
