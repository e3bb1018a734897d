using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells which role an expression has: reading it gives an ID or a parameter.</summary>
internal sealed class PlaceReader(RoleMap roles, IReadOnlyDictionary<ILocalSymbol, Role> locals)
{
    /// <summary>The role of the number that an expression gives.</summary>
    public Role RoleOf(IOperation? operation) => Integers.IsNumber(operation?.Type) ? Read(operation) : Role.None;

    /// <summary>The role of the elements (of a dictionary: the keys) of the collection that an expression gives.</summary>
    public Role ElementRoleOf(IOperation? operation) =>
        operation?.Type is { } type && NumberTypes.ElementOf(type) is not null ? Read(operation) : Role.None;

    /// <summary>The role of what a symbol holds, for code that writes to it without an expression.</summary>
    public Role RoleOf(ISymbol symbol) => symbol is ILocalSymbol local ? LocalRole(local) : roles.RoleOf(symbol);

    private Role LocalRole(ILocalSymbol local) => locals.TryGetValue(local, out var role) ? role : Role.None;

    private Role Read(IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                // (int)e.EventId, but not (double)e.EventId and not what a user's operator makes of it
                case IConversionOperation { OperatorMethod: null } conversion when Carries(conversion):
                    operation = conversion.Operand;
                    continue;
                case IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } value:
                    operation = value.Instance;
                    continue;
                case IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } collection } element:
                    var own = roles.RoleOf(element.Property);
                    return own != Role.None ? own : IsDictionary(collection.Type) ? Role.None : ElementRoleOf(collection);
                case IPropertyReferenceOperation property:
                    return roles.RoleOf(property.Property, property.Instance?.Type);
                case IFieldReferenceOperation field:
                    return roles.RoleOf(field.Field);
                case IParameterReferenceOperation parameter:
                    return roles.RoleOf(parameter.Parameter);
                case ILocalReferenceOperation local:
                    return LocalRole(local.Local);
                case IDeclarationExpressionOperation declaration:
                    operation = declaration.Expression;
                    continue;
                case IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable }:
                    operation = nullable;
                    continue;
                case IInvocationOperation invocation:
                    return roles.RoleOf(invocation.TargetMethod);
                case IAwaitOperation awaited:
                    operation = awaited.Operation;
                    continue;
                case IConditionalAccessOperation access:
                    operation = access.WhenNotNull;
                    continue;
                case IArrayElementReferenceOperation element:
                    return ElementRoleOf(element.ArrayReference);
                case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                    operation = assignment.Target;
                    continue;
                default:
                    return Role.None;
            }
        }
    }

    private static bool Carries(IConversionOperation conversion) =>
        Integers.IsNumber(conversion.Type) && Integers.IsNumber(conversion.Operand.Type) || conversion.Conversion is { IsReference: true } or { IsIdentity: true };

    private static bool IsDictionary(ITypeSymbol? type) => type is INamedTypeSymbol { Arity: 2 };
}
