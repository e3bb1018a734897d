using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells which role an expression has: reading it gives an ID or a parameter.</summary>
internal sealed class PlaceReader(RoleMap roles, IReadOnlyDictionary<Variable, Role> variables)
{
    /// <summary>The role of the number that an expression gives.</summary>
    public Role RoleOf(IOperation? operation) => Integers.IsNumber(operation?.Type) ? Read(operation) : Role.None;

    /// <summary>The role of the number, or of the elements of the collection, that an expression gives; of a tuple that of one part.</summary>
    public Role AnyRoleOf(IOperation? operation, int element = ElementPath.Whole)
    {
        if (NumberTypes.HoldsNumbers(operation?.Type))
            return Read(operation);
        return element != ElementPath.Whole && NumberTypes.TupleIn(operation?.Type) is { } tuple && ElementPath.In(tuple, element) is { } part
            ? Variable.Of(operation!, element) is { } variable && RoleOf(variable) is not Role.None and var own ? own : roles.RoleOf(part)
            : Role.None;
    }

    /// <summary>The one role among the leaves; none where there is no TRTC value; null where two roles meet, or a role and a number of another kind.</summary>
    public Role? OneRoleOf(List<Leaf> leaves)
    {
        var result = Role.None;
        var isMixed = false;
        foreach (var leaf in leaves)
        {
            var role = AnyRoleOf(leaf.Operation, leaf.Element);
            if (role == Role.None)
            {
                // (e.Time ?? e.EventId) == 1003
                isMixed |= leaves.Count > 1 && !leaf.Operation.IsConstant() && OtherNumbers.IsOne(leaf.Operation, roles);
                continue;
            }

            if (result != Role.None && result != role)
                return null;
            result = role;
        }

        return isMixed && result != Role.None ? null : result;
    }

    /// <summary>The role of what a symbol holds, for code that writes to it without an expression.</summary>
    public Role RoleOf(ISymbol symbol) => RoleOf(new Variable(symbol, ElementPath.Whole));

    /// <summary>The role of what a variable holds.</summary>
    public Role RoleOf(Variable variable)
    {
        if (variables.TryGetValue(variable, out var role))
            return role;
        return variable.Symbol is ILocalSymbol || variable.Element != ElementPath.Whole ? Role.None : roles.RoleOf(variable.Symbol);
    }

    private Role Read(IOperation? operation)
    {
        while (operation is not null)
        {
            switch (operation.Kind)
            {
                case OperationKind.ParameterReference:
                    return RoleOf(((IParameterReferenceOperation)operation).Parameter);
                case OperationKind.FieldReference
                    when operation is IFieldReferenceOperation field
                        && roles.RoleOf(field.Field, field.Instance?.Type) is not Role.None and var declared:
                    return declared;
                case OperationKind.PropertyReference
                    when operation is IPropertyReferenceOperation property
                        && roles.RoleOf(property.Property, property.Instance?.Type) is not Role.None and var role:
                    return role;
                case OperationKind.Invocation when roles.RoleOf(((IInvocationOperation)operation).TargetMethod) is not Role.None and var given:
                    return given;
                // ids.Concat(others), but not a call that is a leaf as it stands
                case OperationKind.Invocation when Variable.Of(operation) is null && Source.OthersOf(operation).Any():
                // A constant is a leaf as it stands.
                case OperationKind.Coalesce or OperationKind.Conditional when !operation.ConstantValue.HasValue:
                    var leaves = new List<Leaf>();
                    Leaves.AddTo(leaves, operation);
                    return OneRoleOf(leaves) ?? Role.None;
                // (byte)e.EventId == 235: no event's ID fits; those of experiences do, and parameters.
                case OperationKind.Conversion when operation is IConversionOperation conversion && conversion.CutsToByte():
                    return Read(conversion.Operand) is not (Role.EventId or Role.ExceptionalEventId) and var fitting ? fitting : Role.None;
                case OperationKind.Literal:
                    return Role.None;
            }

            if (Variable.Of(operation) is { } variable)
                return RoleOf(variable);
            operation = Source.Of(operation) ?? Source.OfWrapper(operation);
        }

        return Role.None;
    }
}
