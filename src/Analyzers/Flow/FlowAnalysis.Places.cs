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
        InstanceReferenceKind.ContainingTypeInstance => _this,
        InstanceReferenceKind.ImplicitReceiver => _work.Initialized.Count > 0 ? _work.Initialized.Peek() : 0,
        InstanceReferenceKind.PatternInput => _matched,
        _ => 0,
    };

    private Val EvaluatePlace(IOperation operation)
    {
        // msg.EventId.Value is the number in msg.EventId
        if (operation is IPropertyReferenceOperation
            {
                Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            } nullable)
        {
            return Evaluate(nullable.Instance);
        }

        if (CellOf(operation) is { } cell)
        {
            if (cell.Member is not null)
                return OrFallback(Read(cell, MemberAt(operation, cell), RoleOfPlace(operation)), cell, operation);
            return ReadElement(cell, operation);
        }

        if (operation is IPropertyReferenceOperation { Property: var property } asked && !_roles.Properties.IsHarmless(property))
        {
            RunCodeOf(_receiver, property, asked.Instance?.Type);
            if (CodeCalls.Waits(property))
                Wait();
        }

        if (operation is IArrayElementReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: false }
            && ElementsOf(_receiver) is { StoredAt: not 0 } stored)
        {
            return AnotherElement(stored, mayBeAbsent: false) with { Role = _places.RoleOf(operation) };
        }

        var value = FreshElement(operation.Type);
        // A volatile field, and what a property of an object that others know works out: not received, but looked up where others look as well.
        if (_state is not null && ObjectTypes.IsObject(operation.Type)
            && (operation is IFieldReferenceOperation
                || operation is IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: var holder }
                    && (holder is null || IsShared(_receiver, _state))))
        {
            _state = _state.Share(value);
        }

        return new Val(value, _places.RoleOf(operation));
    }

    private Val ReadElement(Cell cell, IOperation place)
    {
        if (_state is null)
            return Val.Unknown;
        if (_work.TupleElements.TryGetValue(cell, out var element) && Known(cell, _state) == element.Number)
            return element;
        // Of a list that a query was made into, all that the query says is known of each element.
        if (Known(cell, _state) == 0 && ElementsOf(cell.Owner) is { StoredAt: not 0 } stored)
        {
            var taken = AnotherElement(stored, mayBeAbsent: false).Number;
            _state = _state.With(cell, new Slot(taken, _clock));
            _values.AddCell(cell, taken);
            if (ObjectTypes.IsObject(place.Type))
                MarkElement(cell.Owner, taken);
        }

        var part = Read(cell, (place as IFieldReferenceOperation)?.Field, RoleOfPlace(place));
        if (IsStruct(place.Type))
            _work.Structs.Add(part.Number);
        return part;
    }

    // What a property of an anonymous type holds is known from the body, as of a local.
    private Role RoleOfPlace(IOperation place) =>
        place is IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } property } ? _places.RoleOf(property) : _places.RoleOf(place);

    // What the program names there. The cell may be that of a base or an interface, whose roles are other ones.
    private static ISymbol? MemberAt(IOperation place, Cell cell) =>
        place is IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } ? property.OriginalDefinition : cell.Member;

    /// <summary>The cell of a property: one for all the properties that lead to the same place.</summary>
    private Cell MemberOf(int owner, IPropertySymbol property) => Cell.OfMember(owner, _roles.Properties.PlaceOf(property));

    /// <summary>The cell of a property that stores its value, or hands on what another object stores; null for any other.</summary>
    private Cell? KeptBy(int owner, IPropertySymbol property) =>
        owner == 0 ? null
        : _roles.Properties.KeepsValue(property) ? MemberOf(owner, property)
        : _roles.Properties.ForwardingOf(property) is { } forwarding ? HandedOn(owner, forwarding)
        : null;

    private Cell? HandedOn(int owner, Forwarding forwarding) =>
        _state is null ? null : Cell.OfMember(Touch(Cell.OfMember(owner, forwarding.Holder), out _), forwarding.Member);

    // Almost every property stands for itself.
    private Val OrFallback(Val value, Cell cell, IOperation place) =>
        place is IPropertyReferenceOperation { Property: var property }
        && !ReferenceEquals(property.OriginalDefinition, cell.Member)
            ? OrFallback(value, property)
            : value;

    // long EventId => _message.EventId ?? 0: what is handed on, or 0
    private Val OrFallback(Val value, IPropertySymbol property) =>
        value.Number != 0
        && _roles.Properties.ForwardingOf(property) is { Fallback: { } number }
            ? value with { Number = _values.AddFallback(ValueSet.Anything, value, number) }
            : value;

    /// <summary>The cell that an assignment writes; null where it does something else, as a setter that somebody wrote may.</summary>
    private Cell? CellToWrite(IOperation target)
    {
        var cell = CellOf(target);
        if (cell is { IsMovable: true, Owner: var list })
        {
            // It may be any element that is written.
            _receiver = list;
            return null;
        }

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
            return field.IsStatic && FieldTraits.KeepsValue(field) ? Cell.OfMember(0, field) : null;
        var owner = Evaluate(instance).Number;
        if (field.ContainingType.IsTupleType)
        {
            _work.Tuples.Add(owner);
            return owner == 0 || TupleIndexOf(field) is not { } index ? null : Cell.OfElement(owner, index);
        }

        return owner != 0 && FieldTraits.KeepsValue(field) ? Cell.OfMember(owner, field.OriginalDefinition) : null;
    }

    private Cell? CellOfProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (reference.Instance is not { } instance)
            return property is { IsStatic: true, Parameters.IsEmpty: true } && _roles.Properties.KeepsValue(property) ? MemberOf(0, property) : null;
        var owner = Evaluate(instance).Number;
        if (reference.Arguments.IsEmpty)
        {
            if (KeptBy(owner, property) is { } kept)
                return kept;
        }
        else if (reference.Arguments is [{ Value: var index }] && IsOfList(property))
        {
            return CellAt(owner, index, property.Type);
        }

        EvaluateArguments(reference.Arguments);
        if (reference.Arguments is [{ Value.Type: var key }] && Source.IsOfTheFramework(property))
            MarkList(owner, property.Type, key);
        else
            MarkList(owner);
        _receiver = owner;
        return null;
    }

    // A span, a Collection or a ReadOnlyCollection shows what stands in another list, which may be written to under its own name.
    private static bool IsOfList(ISymbol indexer) =>
        indexer.ContainingNamespace is { Name: "Generic" or "Immutable", ContainingNamespace.Name: "Collections" } && Source.IsOfTheFramework(indexer);

    // By its name: where the type of the tuple was inferred, the compiler has other symbols for the same element.
    private static int? TupleIndexOf(IFieldSymbol field) => Variable.IndexOf(field) is >= 0 and var index ? index : null;
}
