using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Assignments.
internal sealed partial class FlowAnalysis
{
    private Val Assign(IOperation target, IOperation source)
    {
        if (target is IDiscardOperation)
            return Evaluate(source);
        var cell = CellToWrite(target);
        var receiver = _receiver;
        var value = Evaluate(source);
        if (_state is null)
            return Val.Unknown;
        if (cell is not { } place)
        {
            Share(value.Number);
            AssignUnnamed(target, receiver);
            return value;
        }

        Store(place, MemberAt(target, place), value, source.Type, _places.RoleOf(target));
        return value with { Role = _places.RoleOf(target) };
    }

    /// <summary>Puts a value into a cell: a struct as a copy, an object as a second name, which ends its privacy outside of variables.</summary>
    private void Store(Cell place, ISymbol? member, Val value, ITypeSymbol? type, Role role)
    {
        var isVariable = member is ILocalSymbol or IParameterSymbol;
        var number = value.Number;
        if (IsStruct(type) && number != 0)
            number = CopyStruct(number);
        // all[i], b.State: the same place may be reached by another name.
        if (!isVariable && !Integers.IsNumber(type))
            Keep(place.Owner, number);
        Write(place, member, role, number);
    }

    // An object that nobody else knows keeps what is put into it to itself, until it gets into other hands.
    private void Keep(int owner, int value)
    {
        if (_work.Fresh.Contains(owner) && !_state!.IsShared(owner))
        {
            // Where it is read again, by whatever name of its owner, it may be taken for another object.
            _work.Fresh.Remove(value);
            if (value != 0)
                MarkElement(value);
        }
        else
        {
            Share(value, isLookedAt: false);
        }
    }

    // this[i] = e, Computed = e, *p = e, Get() = e
    private void AssignUnnamed(IOperation target, int receiver)
    {
        switch (target)
        {
            case IArrayElementReferenceOperation:
                _state = _state?.WithWrite(Cell.AnyElement, ++_clock);
                break;
            case IPropertyReferenceOperation { Property.ReturnsByRef: false }
                or IFieldReferenceOperation { Field.RefKind: RefKind.None }
                or IImplicitIndexerReferenceOperation
                or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                _state = _state?.WithWrite(Cell.AnyElement, ++_clock);
                if (target is IPropertyReferenceOperation { Property: var property })
                    WriteMember(MemberOf(0, property).Member!);
                else if (target is IFieldReferenceOperation { Field: var field })
                    WriteMember(field.OriginalDefinition);
                var (member, instance) = target switch
                {
                    IMemberReferenceOperation reference => (reference.Member, reference.Instance),
                    IImplicitIndexerReferenceOperation position => (position.IndexerSymbol, position.Instance),
                    _ => (null, null),
                };
                RunCodeOf(receiver, member, instance?.Type);
                break;
            default:
                WriteAnything();
                break;
        }
    }

    private Val EvaluateCoalesceAssignment(ICoalesceAssignmentOperation assignment)
    {
        var cell = CellToWrite(assignment.Target);
        var receiver = _receiver;
        if (cell is not { } place || _state is null)
        {
            var around = _state;
            Hand(assignment.Value, Evaluate(assignment.Value).Number);
            AssignUnnamed(assignment.Target, receiver);
            _state = Join(around, _state);
            if (!ObjectTypes.IsObject(assignment.Type))
                return Val.Unknown;
            // The place has it as well.
            var kept = new Val(FreshElement(assignment.Type));
            Share(kept.Number);
            return kept;
        }

        var role = _places.RoleOf(assignment.Target);
        var member = MemberAt(assignment.Target, place);
        var old = Read(place, member, role);
        var before = _state;
        var value = Evaluate(assignment.Value);
        var merged = Either(old, before, value, _state);
        if (assignment.Target is not (ILocalReferenceOperation or IParameterReferenceOperation) && !Integers.IsNumber(assignment.Target.Type))
            Keep(place.Owner, merged.Number);
        Write(place, member, role, merged.Number);
        return merged with { Role = role };
    }

    // += and ++ make a number that is nobody's ID any more.
    private Val Change(IOperation change, IOperation target, IOperation? value)
    {
        var cell = CellToWrite(target);
        var receiver = _receiver;
        if (value is not null && CodeCalls.MakesText(change))
            HandText(value);
        else if (value is not null)
            Hand(value, Evaluate(value).Number);
        var result = 0;
        if (CodeCalls.RunsCode(change))
        {
            // The operator has the object, and may be written to change it.
            if (cell is { } changed && _state is not null && HoldsObject(changed))
                Share(Touch(changed, out _));
            Call();
            // It may give back what it was given.
            if (_state is not null && ObjectTypes.IsObject(target.Type))
                Share(result = FreshElement(target.Type));
        }

        if (cell is { } place)
            Write(place, MemberAt(target, place), _places.RoleOf(target), result);
        else
            AssignUnnamed(target, receiver);
        return Val.Unknown;
    }

    private void AssignUnknown(IOperation target)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        // What makes a text for a call is made for it alone.
        if (target is IDiscardOperation or IInterpolatedStringHandlerCreationOperation or IInterpolatedStringHandlerArgumentPlaceholderOperation)
            return;
        if (CellToWrite(target) is { } cell)
            Write(cell, MemberAt(target, cell), _places.RoleOf(target), FreshElement(target.Type));
        else
            AssignUnnamed(target, _receiver);
    }
}
