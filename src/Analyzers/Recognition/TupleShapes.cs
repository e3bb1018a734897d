using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>The types of tuples that are written in place: what a literal is by itself, and what it is converted to.</summary>
internal static class TupleShapes
{
    /// <summary>The tuple type of a literal whose elements have TRTC's names; null where it has none. The names of the literal itself come first.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="hasRole">Whether an element has a role.</param>
    public static INamedTypeSymbol? Of(ITupleOperation literal, Func<IFieldSymbol, bool> hasRole)
    {
        for (IOperation operation = literal; ;)
        {
            // Half-written code puts three elements into a tuple of two.
            if (ObjectTypes.WithoutNull(operation.Type) is INamedTypeSymbol { IsTupleType: true } type
                && type.TupleElements.Length == literal.Elements.Length
                && HasRole(type, hasRole))
            {
                return type;
            }

            // kind switch { "in" => (1001, 0), _ => (1003, 6) } is converted as a whole where its arms have a type of their own.
            if (operation.Parent is not { } parent || !(parent is IConversionOperation conversion ? conversion.HandsOn() : IsHandedOn(operation, parent)))
                return null;
            operation = parent;
        }
    }

    /// <summary>Whether an element of a tuple has a role.</summary>
    public static bool HasRole(INamedTypeSymbol tuple, Func<IFieldSymbol, bool> hasRole)
    {
        foreach (var element in tuple.TupleElements)
        {
            if (hasRole(element))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The element of a tuple literal that an expression is, or can turn out to be, with all that stands around it there: <c>e.EventId.Value</c>,
    /// <c>e.EventId ?? 0</c>; null where it is none.
    /// </summary>
    public static IOperation? ElementOf(IOperation operation)
    {
        var element = operation;
        while (element.Parent is { } parent && IsHandedOn(element, parent))
            element = parent;
        return element.Parent is ITupleOperation ? element : null;
    }

    /// <summary>
    /// Whether nothing in a tuple is read from another object than an expression is: not so in <c>(e.EventId, other.ParamOne)</c>,
    /// nor in <c>(eventId, e.ParamOne)</c>.
    /// </summary>
    /// <param name="tuple">The tuple.</param>
    /// <param name="read">What stands in it.</param>
    public static bool IsOfOneObject(ITupleOperation tuple, IOperation read)
    {
        var receiver = (read as IMemberReferenceOperation)?.Instance?.Syntax;
        if (receiver is null && read is not IParameterReferenceOperation)
            return true;
        var leaves = new List<Leaf>();
        foreach (var element in tuple.Elements)
            Leaves.AddTo(leaves, element);
        return leaves.TrueForAll(leaf =>
            leaf.Operation is not IMemberReferenceOperation { Instance.Syntax: var other }
            || receiver is not null && other.IsEquivalentTo(receiver, topLevel: false));
    }

    /// <summary>
    /// Whether a tuple has a number besides one of its elements that is not written there:
    /// so for the -1 in <c>(e.EventId, -1)</c>, but not in <c>(1003, -1)</c>.
    /// </summary>
    /// <param name="tuple">The tuple.</param>
    /// <param name="element">The element.</param>
    public static bool ReadsAnother(ITupleOperation tuple, IOperation element)
    {
        var leaves = new List<Leaf>();
        foreach (var other in tuple.Elements)
        {
            if (!ReferenceEquals(other, element) && Integers.IsNumber(other.Type))
                Leaves.AddTo(leaves, other);
        }

        return leaves.Exists(static leaf => ConstantUse.TryCreate(leaf.Operation) is null);
    }

    private static bool IsHandedOn(IOperation value, IOperation parent) => parent.Kind switch
    {
        OperationKind.Conversion or OperationKind.Coalesce => true,
        OperationKind.Conditional => ((IConditionalOperation)parent).Condition != value,
        OperationKind.SwitchExpression => value.Kind == OperationKind.SwitchExpressionArm,
        OperationKind.SwitchExpressionArm => ((ISwitchExpressionArmOperation)parent).Value == value,
        _ => Source.Of(parent) == value,
    };
}
