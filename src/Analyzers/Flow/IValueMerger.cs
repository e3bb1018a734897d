namespace TrtcAnalyzers.Flow;

/// <summary>What joining two states has to know about values.</summary>
internal interface IValueMerger
{
    /// <summary>The time that is later than everything in the states that are joined.</summary>
    int Now { get; }

    /// <summary>What a value can be where no fact about it is known.</summary>
    ValueSet Initial(int value);

    /// <summary>What a value can be in a state: the fact about it, else what it was born with.</summary>
    ValueSet SetOf(int value, FlowState state);

    /// <summary>Whether code outside the body can reach an object in a state.</summary>
    bool IsShared(int value, FlowState state);

    /// <summary>The value that a cell holds in a state.</summary>
    int ValueIn(Cell cell, FlowState state);

    /// <summary>The value that a cell holds where two paths join, on which it holds one or the other.</summary>
    int Merge(Cell cell, int a, ValueSet left, int b, ValueSet right);

    /// <summary>Says that on one of the paths others could reach what held a value of the other path: to be handed out when the paths have joined.</summary>
    void HandOut(int merged);

    /// <summary>The state where paths join that have nothing in common.</summary>
    FlowState Forgotten();
}
