using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// m.EventId = 5; at the head of the loop around it, the message can have that ID, and still the parameters of the event before.
internal sealed partial class RegionEffects
{
    private List<IAssignmentOperation>? _rewrites;

    /// <summary>The assignments to members that hold a number, of objects that are there before the region.</summary>
    public IEnumerable<IAssignmentOperation> Rewrites => _rewrites?.Where(rewrite => !IsOfRegion(((IMemberReferenceOperation)rewrite.Target).Instance)) ?? [];

    private void AddRewrite(IAssignmentOperation assignment)
    {
        if (assignment.Target is IMemberReferenceOperation { Instance: not null } target && Integers.IsNumber(target.Type))
            (_rewrites ??= []).Add(assignment);
    }

    // What a variable of the region holds, or one that it assigns, is another object each time.
    private bool IsOfRegion(IOperation? instance)
    {
        while (instance is IMemberReferenceOperation member)
            instance = member.Instance;
        return instance switch
        {
            ILocalReferenceOperation local => _assigned?.Contains(local.Local) == true,
            IParameterReferenceOperation parameter => _assigned?.Contains(parameter.Parameter) == true,
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => false,
            _ => true,
        };
    }
}
