namespace TrtcAnalyzers.Flow;

/// <summary>What joining two states has to know about values.</summary>
internal interface IValueMerger
{
    /// <summary>What a value can be in a state: the fact about it, else what it was born with.</summary>
    ValueSet SetOf(int value, FlowState state);

    /// <summary>The value that a cell holds where two paths join.</summary>
    int Merge(Cell cell, FlowState left, FlowState right);
}
