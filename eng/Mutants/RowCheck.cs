using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.Mutants;

/// <summary>A row of a test that is more than a program and its findings: the test itself, called as xunit does.</summary>
internal sealed class RowCheck(TestRow row) : Check(row.Name)
{
    public override async Task<bool> HoldsAsync()
    {
        try
        {
            await row.RunAsync();
            return true;
        }
        // Whatever it is, the test fails with it.
        catch (Exception)
        {
            return false;
        }
    }
}
