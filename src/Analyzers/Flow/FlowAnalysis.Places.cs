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
        InstanceReferenceKind.ImplicitReceiver => _work.Initialized.Count > 0 ? _work.Initialized.Peek() : 0,
        InstanceReferenceKind.PatternInput => _matched,
        _ => 0,
    };

    private Val EvaluatePlace(IOperation operation)
    {
        // msg.EventId.Value is the number in msg.EventId
        if (operation is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } nullable)
            return Evaluate(nullable.Instance);
        if (CellOf(operation) is { } cell)
        {
            if (cell.Member is not null)
                return Read(cell, MemberAt(operation, cell), RoleOfPlace(operation));
            if (_state is not null && _work.TupleElements.TryGetValue(cell, out var element) && Known(cell, _state) == element.Number)
                return element;
            var part = Read(cell, (operation as IFieldReferenceOperation)?.Field, RoleOfPlace(operation));
            if (IsStruct(operation.Type))
                _work.Structs.Add(part.Number);
            return part;
        }

        if (operation is IPropertyReferenceOperation { Property: var property } asked && !_roles.Properties.IsHarmless(property))
            RunCodeOf(_receiver, property, asked.Instance?.Type);

        var value = FreshElement(operation.Type);
        // A volatile field, and what a property of an object that others know works out: not received, but looked up where others look as well.
        if (_state is not null && ObjectTypes.IsObject(operation.Type)
            && (operation is IFieldReferenceOperation || operation is IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: var holder } && (holder is null || IsShared(_receiver, _state))))
        {
            _state = _state.Share(value);
        }

        return new Val(value, _places.RoleOf(operation));
    }

    // What a property of an anonymous type holds is known from the body, as of a local.
    private Role RoleOfPlace(IOperation place) =>
        place is IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } property } ? _places.RoleOf(property) : _places.RoleOf(place);

    // What the program names there. The cell may be that of a base or an interface, whose roles are other ones.
    private static ISymbol? MemberAt(IOperation place, Cell cell) =>
        place is IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } ? property.OriginalDefinition : cell.Member;

    /// <summary>The cell of a property: one for all the properties that lead to the same place.</summary>
    private Cell MemberOf(int owner, IPropertySymbol property) => Cell.OfMember(owner, _roles.Properties.PlaceOf(property));

    /// <summary>The cell that an assignment writes; null where it does something else, as a setter that somebody wrote may.</summary>
    private Cell? CellToWrite(IOperation target)
    {
        var cell = CellOf(target);
        if (cell is not { } place || target is not IPropertyReferenceOperation { Property: var property } || !_roles.Properties.IsWrittenByCode(property))
            return cell;
        _receiver = place.Owner;
        return null;
    }

    /// <summary>The cell of a place that keeps its value between two readings, its receiver and arguments evaluated; null for any other.</summary>
    private Cell? CellOf(IOperation place)
    {
        _receiver = 0;
        switch (place.Kind)
        {
            case OperationKind.LocalReference:
                return Cell.Variable(((ILocalReferenceOperation)place).Local);
            case OperationKind.ParameterReference:
                return Cell.Variable(((IParameterReferenceOperation)place).Parameter);
            case OperationKind.FieldReference:
                return CellOfField((IFieldReferenceOperation)place);
            case OperationKind.PropertyReference:
                return CellOfProperty((IPropertyReferenceOperation)place);
            case OperationKind.ArrayElementReference:
                return CellOfElement((IArrayElementReferenceOperation)place);
            case OperationKind.InstanceReference or OperationKind.Discard:
                return null;
            default:
                Evaluate(place);
                return null;
        }
    }

    private Cell? CellOfField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (reference.Instance is not { } instance)
            return field.IsStatic && !field.IsVolatile ? Cell.OfMember(0, field) : null;
        var owner = Evaluate(instance).Number;
        if (field.ContainingType.IsTupleType)
            return owner == 0 || TupleIndexOf(field) is not { } index ? null : Cell.OfElement(owner, index);
        return owner != 0 && field is { IsVolatile: false, RefKind: RefKind.None } ? Cell.OfMember(owner, field.OriginalDefinition) : null;
    }

    private Cell? CellOfProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (reference.Instance is not { } instance)
            return property is { IsStatic: true, Parameters.IsEmpty: true } && _roles.Properties.KeepsValue(property) ? MemberOf(0, property) : null;
        var owner = Evaluate(instance).Number;
        if (reference.Arguments.IsEmpty)
        {
            if (_roles.Properties.KeepsValue(property))
                return owner == 0 ? null : MemberOf(owner, property);
        }
        else if (reference.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: int position } }]
            && property.ContainingNamespace is { Name: "Generic", ContainingNamespace.Name: "Collections" } && Source.IsOfTheFramework(property))
        {
            return owner == 0 ? null : Cell.OfElement(owner, position);
        }

        EvaluateArguments(reference.Arguments);
        MarkList(owner);
        _receiver = owner;
        return null;
    }

    private Cell? CellOfElement(IArrayElementReferenceOperation reference)
    {
        var array = Evaluate(reference.ArrayReference).Number;
        if (reference.Indices is [{ ConstantValue: { HasValue: true, Value: int position } }])
            return array == 0 ? null : Cell.OfElement(array, position);
        foreach (var index in reference.Indices)
            Evaluate(index);
        MarkList(array);
        return null;
    }

    // all[^1]
    private Val EvaluatePosition(IImplicitIndexerReferenceOperation position)
    {
        var list = Evaluate(position.Instance).Number;
        Evaluate(position.Argument);
        MarkList(list);
        if (CodeCalls.RunsCode(position))
            RunCodeOf(list, position.IndexerSymbol, position.Instance.Type);
        _receiver = list;
        return new Val(FreshElement(position.Type), _places.RoleOf(position));
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
