using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells what a method itself takes one of its numbers for, <c>bool Is(EventMessage m, ulong id) => m.EventId == id</c>: for an ID where it is compared with
/// one, or becomes one, and where nothing is done with it that nobody does with an ID.
/// </summary>
internal static class AskedParameter
{
    /// <summary>The role of a parameter; none where the method does not say, or says more than one thing.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="body">The body of its method.</param>
    public static Role RoleOf(IParameterSymbol parameter, Body body)
    {
        if (ChangedNames.IsChangedIn(body.Root.Syntax, parameter.Name))
            return Role.None;
        var asked = Role.None;
        foreach (var operation in body.Root.Descendants())
        {
            if (operation is not IParameterReferenceOperation { Parameter: var other } || !SymbolEqualityComparer.Default.Equals(other, parameter))
                continue;
            if (MetBy(operation, body.Places) is not { } met || met != Role.None && asked != Role.None && met != asked)
                return Role.None;
            if (met != Role.None)
                asked = met;
        }

        return asked;
    }

    // The role of what a use meets; none where it meets nothing that tells, null where it meets another number.
    private static Role? MetBy(IOperation use, PlaceReader places)
    {
        while (use.Parent is IConversionOperation conversion && conversion.HandsOn() && !conversion.CutsToByte())
            use = conversion;
        switch (use.Parent)
        {
            case IBinaryOperation { LeftOperand: var left, RightOperand: var right } binary:
                return MetIn(binary, ReferenceEquals(left, use) ? right : left, places);
            case ISimpleAssignmentOperation assignment:
                return places.RoleOf(assignment.Target);
            case IUnaryOperation or IConversionOperation:
                return null;
            default:
                return Role.None;
        }
    }

    private static Role? MetIn(IBinaryOperation binary, IOperation other, PlaceReader places) => binary.OperatorKind switch
    {
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals when places.RoleOf(other) is not Role.None and var role => role,
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual when other.IsConstant() => Role.None,
        // "event " + id
        BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String => Role.None,
        _ => null,
    };
}
