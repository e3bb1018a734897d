using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells which role an expression has: reading it gives an ID or a parameter.</summary>
internal sealed class PlaceReader(RoleMap roles, IReadOnlyDictionary<ISymbol, Role> variables)
{
    /// <summary>The role of the number that an expression gives.</summary>
    public Role RoleOf(IOperation? operation) => Integers.IsNumber(operation?.Type) ? Read(operation) : Role.None;

    /// <summary>The role of the elements (of a dictionary: the keys) of the collection that an expression gives.</summary>
    public Role ElementRoleOf(IOperation? operation) =>
        operation?.Type is { } type && NumberTypes.ElementOf(type) is not null ? Read(operation) : Role.None;

    /// <summary>The role of the number, or of the elements of the collection, that an expression gives.</summary>
    public Role AnyRoleOf(IOperation? operation) => NumberTypes.HoldsNumbers(operation?.Type) ? Read(operation) : Role.None;

    /// <summary>The role of what a symbol holds, for code that writes to it without an expression.</summary>
    public Role RoleOf(ISymbol symbol)
    {
        if (variables.TryGetValue(symbol, out var role))
            return role;
        return symbol is ILocalSymbol ? Role.None : roles.RoleOf(symbol);
    }

    private Role Read(IOperation? operation)
    {
        while (operation is not null)
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    return RoleOf(local.Local);
                case IParameterReferenceOperation parameter:
                    return RoleOf(parameter.Parameter);
                case IFieldReferenceOperation field when roles.RoleOf(field.Field) is not Role.None and var role:
                    return role;
                case IPropertyReferenceOperation property when roles.RoleOf(property.Property, property.Instance?.Type) is not Role.None and var role:
                    return role;
                case IInvocationOperation call when roles.RoleOf(call.TargetMethod) is not Role.None and var role:
                    return role;
                case ICoalesceOperation coalesce:
                    return OneOf(Read(coalesce.Value), Read(coalesce.WhenNull));
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    return OneOf(Read(conditional.WhenTrue), Read(whenFalse));
            }

            operation = Source.Of(operation) ?? Source.OfWrapper(operation);
        }

        return Role.None;
    }

    private static Role OneOf(Role left, Role right) =>
        left == Role.None || left == right ? right : right == Role.None ? left : Role.None;
}
