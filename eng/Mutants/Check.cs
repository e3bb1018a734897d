namespace TrtcAnalyzers.Mutants;

/// <summary>Something that the tests of the analyzers expect, to be asked again for each mutant.</summary>
internal abstract class Check(string name)
{
    /// <summary>The test and the number of its row.</summary>
    public string Name { get; } = name;

    /// <summary>Whether everything is still as the tests expect it.</summary>
    public abstract Task<bool> HoldsAsync();
}
