using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>The values of a body and how they hang together.</summary>
public class ValueTableTests
{
    private readonly ValueTable _table = new();

    [Fact]
    public void A_cell_is_born_with_one_value_for_each_epoch()
    {
        var cell = Cell.OfElement(3, 0);
        var first = _table.InitialOf(cell, 0);
        Assert.Equal(first, _table.InitialOf(cell, 0));
        Assert.NotEqual(first, _table.InitialOf(cell, 1));
        Assert.NotEqual(first, _table.InitialOf(Cell.OfElement(3, 1), 0));
        Assert.False(_table.Initial(first).IsFinite);
    }

    [Fact]
    public void A_value_can_be_what_it_was_born_with()
    {
        var set = ValueSet.Of(new Element(1003, null, IsWritten: true));
        Assert.Same(set, _table.Initial(_table.Add(set)));
        Assert.Same(ValueSet.Anything, _table.Initial(ValueTable.This));
    }

    [Fact]
    public void A_parameter_belongs_to_the_first_ID_it_was_read_with()
    {
        var (param, id, other) = (_table.Add(ValueSet.Anything), _table.Add(ValueSet.Anything), _table.Add(ValueSet.Anything));
        _table.Pair(param, Role.ParamOne, id);
        _table.Pair(param, Role.ParamTwo, other);
        Assert.Equal((id, Role.ParamOne), (_table.IdOf(param), _table.RoleOf(param)));
        Assert.Equal([param], _table.ParamsOf(id));
        Assert.Empty(_table.ParamsOf(other));
    }

    [Fact]
    public void Nothing_is_its_own_parameter()
    {
        var value = _table.Add(ValueSet.Anything);
        _table.Pair(value, Role.ParamOne, value);
        Assert.Equal(0, _table.IdOf(value));
    }

    [Fact]
    public void A_second_name_leads_both_ways()
    {
        var (merged, source) = (_table.Add(ValueSet.Anything), _table.Add(ValueSet.Anything));
        Assert.True(_table.AliasesOf(merged).IsEmpty);
        _table.AddAlias(merged, source);
        _table.AddAlias(merged, 0);
        Assert.False(_table.AliasesOf(merged).IsEmpty);
        Assert.Equal([source], _table.AliasesOf(merged));
        Assert.Equal([merged], _table.AliasesOf(source));
    }

    [Fact]
    public void A_fallback_is_kept_with_its_source()
    {
        var source = new Val(_table.Add(ValueSet.Anything), Role.EventId);
        var value = _table.AddFallback(ValueSet.Anything, source, 0);
        Assert.Equal(source, _table.FallbackOf(value)!.Value.Source);
        Assert.Equal([0L], _table.FallbackOf(value)!.Value.Fallbacks.ToArray());
        // One after the other: the value is either, or what it is at bottom.
        value = _table.AddFallback(ValueSet.Anything, new Val(value), -1);
        Assert.Equal(source, _table.FallbackOf(value)!.Value.Source);
        Assert.Equal([0L, -1L], _table.FallbackOf(value)!.Value.Fallbacks.ToArray());
        Assert.Null(_table.FallbackOf(source.Number));
    }

    [Fact]
    public void A_cell_is_remembered_once()
    {
        var (id, cell, param) = (_table.Add(ValueSet.Anything), Cell.OfElement(ValueTable.This, 0), Cell.OfElement(ValueTable.This, 1));
        for (var i = 0; i < 2; i++)
        {
            _table.AddIdCell(id, cell);
            _table.AddParamCell(param, Role.ParamOne, cell);
            _table.AddCell(param, id);
        }

        Assert.Equal([cell], _table.IdCellsOf(id));
        Assert.Equal([(param, Role.ParamOne)], _table.ParamCellsOf(cell));
        Assert.Equal([param], _table.CellsOf(ValueTable.This));
    }

    [Fact]
    public void A_number_is_the_ID_of_so_many_messages_and_no_more()
    {
        var id = _table.Add(ValueSet.Anything);
        for (var i = 0; i < 100; i++)
            _table.AddIdCell(id, Cell.OfElement(ValueTable.This, i));
        Assert.Equal(Enumerable.Range(0, 64).Select(static i => Cell.OfElement(ValueTable.This, i)), _table.IdCellsOf(id));
    }

    [Fact]
    public void The_variables_that_held_a_parameter_are_found_again()
    {
        var (id, param) = (_table.Add(ValueSet.Anything), _table.Add(ValueSet.Anything));
        var (variable, member) = (Cell.OfElement(0, 4), Cell.OfElement(id, 4));
        _table.AddCell(variable, param);
        Assert.Empty(_table.HoldersOf(param));
        _table.Pair(param, Role.ParamOne, id);
        _table.AddCell(variable, param);
        _table.AddCell(member, param);
        Assert.Equal([variable], _table.HoldersOf(param));
        Assert.Equal([member], _table.CellsOf(id));
        Assert.Empty(_table.CellsOf(0));
    }

    [Fact]
    public void It_knows_which_members_were_touched_and_whether_one_is_an_interfaces()
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Test", [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("class C { int P { get; } } interface I { int P { get; } }")], Verify.References);
        var (own, promised) = (compilation.GetTypeByMetadataName("C")!.GetMembers("P").Single(), compilation.GetTypeByMetadataName("I")!.GetMembers("P").Single());
        var value = _table.Add(ValueSet.Anything);
        _table.AddCell(Cell.OfMember(value, own), value);
        _table.AddCell(Cell.OfMember(ValueTable.This, own), value);
        _table.AddCell(Cell.OfElement(value, 0), value);
        _table.AddCell(Cell.Variable(promised), value);
        Assert.Equal([own], _table.Members);
        Assert.False(_table.HasPromises);
        _table.AddCell(Cell.OfMember(value, promised), value);
        Assert.Equal([own, promised], _table.Members);
        Assert.True(_table.HasPromises);
        _table.Clear();
        Assert.Empty(_table.Members);
        Assert.False(_table.HasPromises);
    }

    [Fact]
    public void A_table_that_was_cleared_begins_anew()
    {
        var cell = Cell.OfElement(ValueTable.This, 0);
        for (var i = 0; i < 2; i++)
        {
            var (id, param) = (_table.InitialOf(cell, 0), _table.AddFallback(ValueSet.Anything, default, 7));
            Assert.Equal((2, 3, 4), (id, param, _table.Count));
            _table.Pair(param, Role.ParamOne, id);
            _table.AddIdCell(id, cell);
            _table.AddParamCell(cell, Role.ParamOne, cell);
            _table.AddAlias(ValueTable.This, id);
            _table.AddCell(cell, id);
            Assert.Equal([param], _table.ParamsOf(id));
            Assert.Equal([cell], _table.IdCellsOf(id));
            Assert.Equal([(cell, Role.ParamOne)], _table.ParamCellsOf(cell));
            Assert.Equal([id], _table.AliasesOf(ValueTable.This));
            Assert.Equal([cell], _table.CellsOf(ValueTable.This));
            _table.Clear();
            Assert.Equal(2, _table.Count);
            Assert.Empty(_table.CellsOf(ValueTable.This));
            Assert.Empty(_table.ParamCellsOf(cell));
            Assert.Null(_table.FallbackOf(param));
        }
    }

    [Fact]
    public void Any_element_is_not_the_third_of_any_object()
    {
        Assert.NotEqual(Cell.AnyElement, Cell.OfElement(7, 2).OfAnyone);
        Assert.Equal(Cell.OfElement(8, 2).OfAnyone, Cell.OfElement(7, 2).OfAnyone);
    }
}
