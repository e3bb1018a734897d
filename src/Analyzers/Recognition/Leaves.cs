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
            case IConversionOperation conversion when conversion.HandsOn():
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
            // An assignment is its target, and what is assigned is looked at by itself.
            default:
                if (Source.Of(operation) is { } source)
                    AddTo(leaves, source);
                else
                    leaves.Add(operation);
                break;
        }
    }

    /// <summary>
    /// The variable that a leaf reads, whose role the body itself decides: a local, a parameter of a lambda, or a property of an
    /// anonymous type.
    /// </summary>
    public static ISymbol? VariableOf(IOperation leaf) => leaf switch
    {
        ILocalReferenceOperation { Local: { IsConst: false } local } => local,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } parameter } => parameter,
        IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } property } => property,
        _ => null,
    };
}
