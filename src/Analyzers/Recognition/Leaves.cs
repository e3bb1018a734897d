using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>The expressions that an expression can turn out to be: the arms of <c>?:</c> and <c>switch</c>, both sides of <c>??</c>.</summary>
internal static class Leaves
{
    public static void AddTo(List<IOperation> leaves, IOperation operation)
    {
        switch (operation)
        {
            // A constant is a leaf as it stands: its casts belong to it.
            case { ConstantValue.HasValue: true }:
                leaves.Add(operation);
                break;
            case IConversionOperation { OperatorMethod: null } conversion:
                AddTo(leaves, conversion.Operand);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                AddTo(leaves, conditional.WhenTrue);
                AddTo(leaves, whenFalse);
                break;
            case ICoalesceOperation coalesce:
                AddTo(leaves, coalesce.Value);
                AddTo(leaves, coalesce.WhenNull);
                break;
            case ISwitchExpressionOperation @switch:
                foreach (var arm in @switch.Arms)
                    AddTo(leaves, arm.Value);
                break;
            case IThrowOperation:
                break;
            default:
                leaves.Add(operation);
                break;
        }
    }

    /// <summary>The local that a leaf reads or declares.</summary>
    public static ILocalSymbol? LocalOf(IOperation leaf) => leaf switch
    {
        ILocalReferenceOperation { Local: { IsConst: false } local } => local,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable } => LocalOf(nullable),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable } => LocalOf(nullable),
        _ => null,
    };
}
