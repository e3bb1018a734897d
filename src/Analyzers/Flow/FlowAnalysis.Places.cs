using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Which cell a place is, its receiver evaluated.
internal sealed partial class FlowAnalysis
{
    // The object that the place belongs to that was looked at last, where the place itself keeps no value.
    private int _receiver;

    private int InstanceOf(IInstanceReferenceOperation instance) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.ContainingTypeInstance => ValueTable.This,
        InstanceReferenceKind.ImplicitReceiver => _initialized.Count > 0 ? _initialized.Peek() : 0,
        InstanceReferenceKind.PatternInput => _matched.Count > 0 ? _matched.Peek() : 0,
        _ => 0,
    };

    private Val EvaluatePlace(IOperation operation)
    {
        // msg.EventId.Value is the number in msg.EventId
        if (operation is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } nullable)
            return Evaluate(nullable.Instance);
        if (CellOf(operation) is { } cell)
        {
            return cell.Member is null && _state is not null && _tupleElements.TryGetValue(cell, out var element) && Known(cell, _state) == element.Number
                ? element
                : Read(cell, cell.Member ?? (operation as IFieldReferenceOperation)?.Field, RoleOfPlace(operation));
        }

        var receiver = _receiver;
        if (operation is IPropertyReferenceOperation property)
        {
            EvaluateArguments(property.Arguments);
            if (!_roles.Properties.IsHarmless(property.Property))
                RunCodeOf(receiver);
        }

        return _state is null ? Val.Unknown : new Val(Fresh(), _places.RoleOf(operation));
    }

    // What a property of an anonymous type holds is known from the body, as of a local.
    private Role RoleOfPlace(IOperation place) =>
        place is IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } property } ? _places.RoleOf(property) : _places.RoleOf(place);

    /// <summary>The cell of a place that keeps its value between two readings, its receiver evaluated; null for any other.</summary>
    private Cell? CellOf(IOperation place)
    {
        _receiver = 0;
        switch (place)
        {
            case ILocalReferenceOperation { Local: var local }:
                return Cell.Variable(local);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return Cell.Variable(parameter);
            case IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field, Instance: { } tuple }:
                var owner = Evaluate(tuple).Number;
                return owner == 0 || TupleIndexOf(field) is not { } index ? null : Cell.OfElement(owner, index);
            case IFieldReferenceOperation { Field: { IsStatic: true } field }:
                return field.IsVolatile ? null : Cell.OfMember(0, field);
            case IPropertyReferenceOperation { Property: { IsStatic: true, Parameters.IsEmpty: true } property }:
                return _roles.Properties.KeepsValue(property) ? Cell.OfMember(0, property) : null;
            case IFieldReferenceOperation { Instance: { } instance, Field: { IsVolatile: false, RefKind: RefKind.None } field }:
                return OfMember(instance, field.OriginalDefinition);
            case IFieldReferenceOperation { Instance: { } instance }:
                Evaluate(instance);
                return null;
            case IPropertyReferenceOperation { Instance: { } instance, Arguments.IsEmpty: true, Property: var property }:
                if (_roles.Properties.KeepsValue(property))
                    return OfMember(instance, property.OriginalDefinition);
                var owning = Evaluate(instance).Number;
                _receiver = owning;
                return null;
            case IPropertyReferenceOperation { Instance: { } list, Arguments: [{ Value: { ConstantValue: { HasValue: true, Value: int position } } }] } indexer
                when indexer.Property.ContainingNamespace is { Name: "Generic", ContainingNamespace.Name: "Collections" }:
                return Evaluate(list).Number is not 0 and var elements ? Cell.OfElement(elements, position) : null;
            case IPropertyReferenceOperation { Instance: { } instance }:
                var indexed = Evaluate(instance).Number;
                _receiver = indexed;
                return null;
            case IArrayElementReferenceOperation { Indices: [{ ConstantValue: { HasValue: true, Value: int position } }] } element:
                return Evaluate(element.ArrayReference).Number is not 0 and var array ? Cell.OfElement(array, position) : null;
            case IArrayElementReferenceOperation element:
                Evaluate(element.ArrayReference);
                foreach (var position in element.Indices)
                    Evaluate(position);
                return null;
            case IInstanceReferenceOperation or IDiscardOperation or IFieldReferenceOperation:
                return null;
            default:
                Evaluate(place);
                return null;
        }

        Cell? OfMember(IOperation instance, ISymbol member) =>
            Evaluate(instance).Number is not 0 and var owner ? Cell.OfMember(owner, member) : null;
    }

    private static int? TupleIndexOf(IFieldSymbol field)
    {
        var fields = field.ContainingType.TupleElements;
        for (var i = 0; i < fields.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(fields[i].CorrespondingTupleField ?? fields[i], field.CorrespondingTupleField ?? field))
                return i;
        }

        return null;
    }
}
