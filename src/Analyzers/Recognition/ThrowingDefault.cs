using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells where a switch throws <c>UnreachableException</c> or <c>ArgumentOutOfRangeException</c> for what no label takes: its author claims
/// that the labels are complete.
/// </summary>
internal static class ThrowingDefault
{
    /// <summary>Whether any section or arm throws one of them. A look at types and names, before anybody asks what the switch is about.</summary>
    public static bool MayBeIn(IOperation @switch)
    {
        if (@switch is ISwitchOperation statement)
        {
            foreach (var section in statement.Cases)
            {
                if (Claims(section))
                    return true;
            }

            return false;
        }

        foreach (var arm in ((ISwitchExpressionOperation)@switch).Arms)
        {
            if (Claims(arm))
                return true;
        }

        return false;
    }

    /// <summary>Whether a section ends in the throw, or an arm is it.</summary>
    public static bool Claims(IOperation sectionOrArm) => sectionOrArm switch
    {
        ISwitchCaseOperation { Body: { IsEmpty: false } body } => IsClaim(body[body.Length - 1]),
        ISwitchExpressionArmOperation { Value: var value } => IsClaim(value),
        _ => false,
    };

    private static bool IsClaim(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IBlockOperation { Operations: { IsEmpty: false } statements }: operation = statements[statements.Length - 1]; break;
                case IExpressionStatementOperation statement: operation = statement.Operation; break;
                case IConversionOperation conversion: operation = conversion.Operand; break;
                case IThrowOperation { Exception: { } exception }: return IsClaim(MeetingCollector.Unconverted(exception).Type);
                default: return false;
            }
        }
    }

    private static bool IsClaim(ITypeSymbol? exception) => exception switch
    {
        { Name: "ArgumentOutOfRangeException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        {
            Name: "UnreachableException",
            ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        } => true,
        _ => false,
    };
}
