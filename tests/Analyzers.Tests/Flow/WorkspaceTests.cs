using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;
using Workspace = TrtcAnalyzers.Flow.Workspace;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>What one body leaves behind: room for the next one, and nothing that it could see.</summary>
public class WorkspaceTests
{
    private const int MostKept = 1024;

    private static readonly Cell s_cell = Cell.OfElement(7, 0);

    [Fact]
    public void One_that_was_given_back_is_there_for_the_next_and_for_nobody_else()
    {
        var work = new Workspace();
        work.Return();
        Assert.Same(work, Workspace.Rent());
        Assert.NotSame(work, Workspace.Rent());
    }

    [Fact]
    public void Nothing_is_left_in_it()
    {
        var work = new Workspace();
        Fill(work);
        work.Return();

        Assert.Equal(new Workspace().Values.Count, work.Values.Count);
        Assert.Equal(default, FlowState.Start(work.TakeMemory(epoch: 0))[s_cell]);
        Assert.Empty(work.Jumps);
        Assert.Empty(work.Paths);
        Assert.Empty(work.Operands);
        Assert.Empty(work.TupleElements);
        Assert.Empty(work.Tested);
        Assert.Empty(work.Sequences);
        Assert.Empty(work.Absent);
        Assert.Empty(work.Fresh);
        Assert.Empty(work.Elements);
        Assert.Empty(work.Lists);
        Assert.Empty(work.Copied);
        Assert.Empty(work.Structs);
        Assert.Empty(work.Reached);
        Assert.Empty(work.Visited);
        Assert.Empty(work.Searched);
        Assert.Empty(work.Initialized);
        Assert.Empty(work.Switched);
        Assert.Empty(work.Pending);
        Assert.Equal(0, work.Around.Count);
    }

    [Fact]
    public void Each_part_that_is_followed_apart_has_a_memory_of_its_own_and_the_next_body_has_them_again()
    {
        const int MostMemories = 16;
        var work = new Workspace();
        var first = Take();
        work.Return();
        var second = Take();
        Assert.Equal(MostMemories + 1, first.Distinct().Count());
        Assert.Equal(first.Take(MostMemories), second.Take(MostMemories));
        Assert.NotSame(first[MostMemories], second[MostMemories]);

        work.Return();
        Assert.Equal((7, 1), (work.TakeMemory(epoch: 7).Epoch, work.TakeMemory(epoch: 1).Epoch));

        List<Memory> Take() => [.. Enumerable.Range(0, MostMemories + 1).Select(work.TakeMemory)];
    }

    [Theory]
    [InlineData(MostKept, true)]
    [InlineData(MostKept + 1, false)]
    public void One_that_has_grown_is_not_kept(int values, bool isKept)
    {
        var work = new Workspace();
        while (work.Values.Count < values)
            work.Values.Add(ValueSet.Anything);
        work.Return();
        Assert.Equal(isKept, ReferenceEquals(work, Workspace.Rent()));
    }

    [Theory]
    [InlineData(MostKept, true)]
    [InlineData(MostKept + 1, false)]
    public void One_that_has_seen_many_tests_is_not_kept(int tests, bool isKept)
    {
        var tree = CSharpSyntaxTree.ParseText("class C { int[] A = { " + string.Join(", ", Enumerable.Range(1, tests)) + " }; }");
        var model = CSharpCompilation.Create("Test", [tree], Verify.References).GetSemanticModel(tree);
        var work = new Workspace();
        foreach (var literal in tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
            work.Tested.Add(ConstantUse.TryCreate(model.GetOperation(literal)!)!, default);
        Assert.Equal(tests, work.Tested.Count);
        work.Return();
        Assert.Equal(isKept, ReferenceEquals(work, Workspace.Rent()));
    }

    private static void Fill(Workspace work)
    {
        var tree = CSharpSyntaxTree.ParseText("class C { void M() { L: goto L; } int A = 1; }");
        var model = CSharpCompilation.Create("Test", [tree], Verify.References).GetSemanticModel(tree);
        var label = (ILabelSymbol)model.GetDeclaredSymbol(tree.GetRoot().DescendantNodes().OfType<LabeledStatementSyntax>().Single())!;
        var constant = ConstantUse.TryCreate(model.GetOperation(tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single())!)!;
        var state = FlowState.Start(work.TakeMemory(epoch: 0)).With(s_cell, new Slot(work.Values.Add(ValueSet.Anything), 1));
        Assert.NotEqual(default, state[s_cell]);

        work.Jumps.Add(label, [state]);
        work.Paths.Add(state);
        work.Operands.Push(model.GetOperation(tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single())!);
        work.TupleElements.Add(s_cell, default);
        work.Tested.Add(constant, default);
        work.Sequences.Add(2, new FlowAnalysis.Elements(state, default));
        work.Absent.Add(2);
        work.Fresh.Add(2);
        work.Elements.Add(2, 1);
        work.Lists.Add(2);
        work.Copied.Add(2);
        work.Structs.Add(2);
        work.Reached.Add(2);
        work.Visited.Add(2);
        work.Searched.Add(2);
        work.Initialized.Push(2);
        work.Switched.Push(default);
        work.Pending.Push(2);
        work.Around.Push(default);
    }
}
