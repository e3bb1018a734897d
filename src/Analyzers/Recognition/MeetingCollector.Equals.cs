using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

internal sealed partial class MeetingCollector
{
    // Only bodies that compare such a local have them looked for.
    private BoxedLocals? _boxedLocals;

    /// <summary>Whether an operation is <c>EqualityComparer&lt;T&gt;.Default</c>, which asks the values themselves.</summary>
    public static bool IsDefaultComparer(IOperation comparer) =>
        comparer is IPropertyReferenceOperation { Property: { Name: "Default", ContainingType.Name: "EqualityComparer" } property }
        && Source.IsOfTheFramework(property);

    private void VisitEquals(IInvocationOperation invocation)
    {
        var (left, right) = invocation switch
        {
            { Instance: { } instance, Arguments: [{ Value: var other }] } => (instance, other),
            { Arguments: [{ Value: var first }, { Value: var second }] } => (first, second),
            _ => (null, null),
        };
        if (left is null || right is null)
            return;
        var boxed = invocation.Arguments[0].Parameter?.Type.SpecialType == SpecialType.System_Object;
        if (!boxed)
        {
            Compare(left, right);
            return;
        }

        // Somebody's own may find them equal all the same, and so may whatever a comparer is.
        if (!Source.IsOfTheFramework(invocation.TargetMethod) || invocation is { Instance: { } comparer, Arguments.Length: 2 } && !IsDefaultComparer(comparer))
            return;
        left = Unboxed(left);
        right = Unboxed(right);
        if (Boxed(left.Type) is not { } leftType || Boxed(right.Type) is not { } rightType)
            return;
        if (SymbolEqualityComparer.Default.Equals(leftType, rightType))
            Compare(left, right);
        // Two that can be null are equal where both are.
        else if (!CanBeNull(left) || !CanBeNull(right))
            (_boxedComparisons ??= []).Add(new BoxedComparison(invocation, left, right));
    }

    // (object)e.EventId: the casts before the boxing decide what is in the box
    private IOperation Unboxed(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion && Boxed(conversion.Type) is null)
            operation = conversion.Operand;
        return operation is ILocalReferenceOperation { Local: { Type.IsReferenceType: true } local }
            && (_boxedLocals ??= BoxedLocals.In(operation.Root())).Of(local) is { } number
                ? number
                : operation;
    }

    // What is in the box: of a nullable its value.
    private static ITypeSymbol? Boxed(ITypeSymbol? type)
    {
        var value = ObjectTypes.WithoutNull(type);
        return Integers.IsNumber(value) || value?.SpecialType == SpecialType.System_Char ? value : null;
    }

    // (int?)1003 is never null
    private static bool CanBeNull(IOperation operation)
    {
        while (operation.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            if (operation is not IConversionOperation { OperatorMethod: null } conversion)
                return true;
            operation = conversion.Operand;
        }

        return operation.ConstantValue is { HasValue: true, Value: null } or { HasValue: false } && operation.Type is not { IsValueType: true };
    }
}
