using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>What an expression gives.</summary>
/// <param name="Number">The value's number, under which facts about it are kept; 0 for a value that nothing is kept about.</param>
/// <param name="Role">The role of the expression.</param>
/// <param name="Id">For a parameter: the value that is the ID of the same message; 0 where it is not known.</param>
internal readonly record struct Val(int Number, Role Role = Role.None, int Id = 0)
{
    public static readonly Val Unknown;
}
