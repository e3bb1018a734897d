namespace TrtcAnalyzers.Flow;

/// <summary>What joining two states has to know about values.</summary>
internal interface IValueMerger
{
    /// <summary>What the joins of one body work with.</summary>
    FlowState.JoinScratch Scratch { get; }

    /// <summary>The time that is later than everything in the states that are joined.</summary>
    int Now { get; }

    /// <summary>What a value can be in a state: the fact about it, else what it was born with.</summary>
    ValueSet SetOf(int value, FlowState state);

    /// <summary>The value that a cell holds in a state.</summary>
    int ValueIn(Cell cell, FlowState state);

    /// <summary>The value that a cell holds where two paths join.</summary>
    int Merge(Cell cell, int a, FlowState left, int b, FlowState right);

    /// <summary>The state where paths join that have nothing in common.</summary>
    FlowState Forgotten();
}
