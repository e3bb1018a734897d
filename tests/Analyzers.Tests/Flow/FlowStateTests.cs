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
    }

    [Fact]
    public void A_join_forgets_what_its_branches_did_and_undid()
    {
        var trunk = _start.With(5, s_one);
        var left = trunk.With(s_cell, new Slot(3, 1)).Without(s_cell);
        var joined = FlowState.Join(left.With(6, s_one), trunk.With(6, s_one).With(6, s_other), _merger);
        Assert.Equal([6], joined.ChangedSince(trunk).Distinct());
        Assert.Empty(FlowState.Join(left, trunk, _merger).ChangedSince(trunk));
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
        public const int New = 99;

        public List<(int Left, int Right)> Merged { get; } = [];

        public int Now => 10;

        public ValueSet Initial(int value) => ValueSet.Anything;

        public ValueSet SetOf(int value, FlowState state) => state.FactOf(value) ?? Initial(value);

        public int ValueIn(Cell cell, FlowState state) => state[cell].Value;

        public int Merge(Cell cell, int a, ValueSet left, int b, ValueSet right)
        {
            Merged.Add((a, b));
            return New;
        }

        public FlowState Forgotten() => FlowState.Start(new Memory(epoch: 2));
    }
}
