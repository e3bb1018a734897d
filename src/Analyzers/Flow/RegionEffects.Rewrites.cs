using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// m.EventId = 5; at the head of the loop around it, the message can have that ID, and still the parameters of the event before.
internal sealed partial class RegionEffects
{
    private List<IAssignmentOperation>? _rewrites;

    /// <summary>The assignments to members that hold a number, of objects that a variable or <c>this</c> leads to.</summary>
    public IEnumerable<IAssignmentOperation> Rewrites =>
        _rewrites?.Where(static rewrite => IsReached(((IMemberReferenceOperation)rewrite.Target).Instance)) ?? [];

    private void AddRewrite(IAssignmentOperation assignment)
    {
        if (assignment.Target is IMemberReferenceOperation { Instance: not null } target && Integers.IsNumber(target.Type))
            (_rewrites ??= []).Add(assignment);
    }

    // Not what is being made, as in new Row { EventId = 5 }.
    private static bool IsReached(IOperation? instance)
    {
        while (instance is IMemberReferenceOperation member)
            instance = member.Instance;
        return instance is ILocalReferenceOperation or IParameterReferenceOperation
            or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
    }
}
