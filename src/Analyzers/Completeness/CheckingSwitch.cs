using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>
/// A switch that only lets through what it is given: which ones is all that its labels say, and they are complete by what they mean:
/// <c>case 7000: case 7001: break;</c>, <c>case 7000: case 7001: _id = value; break;</c>, <c>7000 or 7001 => m</c>.
/// </summary>
/// <param name="shape">The switch.</param>
/// <param name="paths">Names the values of the body.</param>
internal sealed class CheckingSwitch(SwitchShape shape, ValuePaths paths)
{
    /// <summary>Whether labels are those of such a switch.</summary>
    /// <param name="labels">The labels that take IDs or values of parameters, but for the one that takes the rest.</param>
    public bool Has(IReadOnlyList<SwitchCase> labels)
    {
        if (labels.Count == 0)
            return false;
        var body = labels[0].Body;
        // One alone is what is done with it: case 7001: _exit = m; break;
        return (labels.Count > 1 || IsList(body)) && labels.All(label => !label.IsGuarded && ReferenceEquals(label.Body, body)) && body switch
        {
            ISwitchCaseOperation { Body: [var only] } => Leaves(only),
            ISwitchCaseOperation { Body: [IExpressionStatementOperation { Operation: ISimpleAssignmentOperation kept }, var last] } =>
                IsGiven(kept.Value) && Leaves(last),
            ISwitchExpressionArmOperation { Value: var value } => IsGiven(value),
            _ => false,
        };
    }

    // case 7000 or 7001:
    private static bool IsList(IOperation sectionOrArm) =>
        (sectionOrArm is ISwitchExpressionArmOperation { Pattern: var pattern }
            ? [pattern]
            : ((ISwitchCaseOperation)sectionOrArm).Clauses.AsEnumerable<IOperation>())
            .SelectMany(static label => label.Syntax.DescendantNodesAndSelf())
            .Any(static part => part.IsKind(SyntaxKind.OrPattern));

    private bool Leaves(IOperation statement) => statement switch
    {
        IBranchOperation { BranchKind: BranchKind.Break or BranchKind.Continue } => true,
        IReturnOperation { ReturnedValue: var given } => given is null or { ConstantValue.HasValue: true } || IsGiven(given),
        _ => false,
    };

    // The number, or the message that it belongs to, as it is
    private bool IsGiven(IOperation value) =>
        ValuePaths.StartsWith(paths.Of(MeetingCollector.Unconverted(shape.Value)), paths.Of(MeetingCollector.Unconverted(value)));
}
