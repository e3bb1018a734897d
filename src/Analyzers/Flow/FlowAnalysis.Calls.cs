using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Calls, objects that are created, and assignments.
internal sealed partial class FlowAnalysis
{
    private Val EvaluateInvocation(IInvocationOperation invocation)
    {
        if (IsQuery(invocation))
            return EvaluateQuery(invocation);
        // Convert.ToInt32(e.ParamOne) is 0 where that is null
        if (invocation.TargetMethod.ContainingType.Name == nameof(Convert) && Source.IsOfTheFramework(invocation.TargetMethod) && Source.Of(invocation) is { } converted)
        {
            var number = Evaluate(converted);
            return number.Number == 0 ? number : number with { Number = _values.AddFallback(ValueSet.Anything, number, 0) };
        }

        var receiver = Evaluate(invocation.Instance);
        if (invocation is { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable } && Integers.IsNumber(nullable.Type)
            && (invocation.Arguments is [var given] ? ConstantUse.TryCreate(given.Value)?.Value : 0) is { } fallback)
        {
            return receiver.Number == 0 ? receiver : receiver with { Number = _values.AddFallback(ValueSet.Anything, receiver, fallback) };
        }

        EvaluateArguments(invocation.Arguments);
        if (_state is null)
            return Val.Unknown;

        // A function of the body itself may change everything that it captures, like any other code.
        RunCodeOf(receiver.Number);
        if (GivesObject(invocation))
            MarkList(receiver.Number);
        return new Val(FreshElement(invocation.Type), _places.RoleOf(invocation));
    }

    /// <summary>Whether a call gives an object, as <c>Find</c> and <c>TryGetValue</c> do: it may be one that another call has given.</summary>
    public static bool GivesObject(IInvocationOperation call)
    {
        if (IsObject(call.Type))
            return true;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } && IsObject(argument.Value.Type))
                return true;
        }

        return false;
    }

    /// <summary>Evaluates arguments, hands over what they refer to, and observes constants that are passed as parameters of an event.</summary>
    private ImmutableArray<Val> EvaluateArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = ImmutableArray.CreateBuilder<Val>(arguments.Length);
        foreach (var argument in arguments)
        {
            var value = argument.Parameter is { RefKind: RefKind.Out } ? Val.Unknown : Evaluate(argument.Value);
            values.Add(value);
        }

        if (_state is null)
            return values.MoveToImmutable();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter && _roles.RoleOf(parameter) is var role && role.IsParam() && _roles.IdOf(parameter) is { } id)
                ObservePassed(arguments[i], role, values[i], IdAmong(arguments, values, id));
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (!Integers.IsNumber(arguments[i].Value.Type))
                Share(values[i].Number);
            if (arguments[i].Parameter is { RefKind: RefKind.Out or RefKind.Ref })
                AssignUnknown(arguments[i].Value);
        }

        return values.MoveToImmutable();
    }

    private static int IdAmong(ImmutableArray<IArgumentOperation> arguments, ImmutableArray<Val>.Builder values, ISymbol id)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(arguments[i].Parameter?.OriginalDefinition, id.OriginalDefinition))
                return values[i].Number;
        }

        return 0;
    }

    private void ObservePassed(IArgumentOperation argument, Role role, Val value, int id)
    {
        // The value of an omitted argument stands nowhere.
        if (value.Number == 0 || argument.ArgumentKind == ArgumentKind.DefaultValue || _state is null)
            return;
        var set = SetOf(value.Number, _state);
        foreach (var element in set.Elements)
        {
            if (element.IsWritten)
                Observe(element, role, id, _state, isClaim: set.IsFinite, canBeNamed: true, Alternatives(set));
        }
    }

    private static ImmutableArray<long?> Alternatives(ValueSet set) =>
        set.Elements.Length < 2 ? ImmutableArray<long?>.Empty : set.Elements.Select(static element => element.Value).ToImmutableArray();

    private void AssignUnknown(IOperation target)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is IDiscardOperation)
            return;
        if (CellToWrite(target) is { } cell)
            Write(cell, MemberAt(target, cell), _places.RoleOf(target), FreshElement(target.Type));
        else
            AssignUnnamed(target, _receiver);
    }

    private Val EvaluateCreation(IObjectCreationOperation creation)
    {
        var arguments = EvaluateArguments(creation.Arguments);
        if (_state is null)
            return Val.Unknown;

        // A constructor of the program is code like any other; those of positional records and libraries reach only what they are given.
        var isOwnCode = creation.Constructor is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false } constructor
            && (!constructor.ContainingType.IsRecord || Records.IsWritten(constructor));
        var takesObject = creation.Arguments.Any(static argument => IsObject(argument.Value.Type) && argument.Value.ConstantValue is { HasValue: false });
        if (isOwnCode || takesObject)
            Call();
        var owner = Fresh();
        _work.Fresh.Add(owner);
        // new Message(hub): it may tell the hub about itself.
        if (isOwnCode && takesObject)
            Share(owner);
        if (creation.Type is INamedTypeSymbol record && Records.PrimaryConstructorOf(record) is { } primary
            && SymbolEqualityComparer.Default.Equals(primary.OriginalDefinition, creation.Constructor?.OriginalDefinition))
        {
            WritePositional(owner, record, creation.Arguments, arguments);
        }

        Initialize(owner, creation.Initializer);
        return new Val(owner);
    }

    // new Message(1003, 7): each argument is what the property of the same name holds
    private void WritePositional(int owner, INamedTypeSymbol record, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<Val> values)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter && Records.PropertyFrom(parameter) is { } property)
                Write(MemberOf(owner, property), property, _roles.RoleOf(property, record), values[i].Number);
        }
    }

    // new T { EventId = 1003 }: whatever constructor runs, the initializer is about the new object
    private Val EvaluateUnseenCreation(IOperation creation, IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var argument in creation.ChildOperations)
        {
            if (!ReferenceEquals(argument, initializer))
                Hand(argument, Evaluate(argument).Number);
        }

        Call();
        if (_state is null)
            return Val.Unknown;
        var owner = Fresh();
        _work.Fresh.Add(owner);
        Initialize(owner, initializer);
        return new Val(owner);
    }

    // new { m, Id = m.EventId }
    private Val EvaluateAnonymous(IAnonymousObjectCreationOperation creation)
    {
        var owner = Fresh();
        _work.Fresh.Add(owner);
        _work.Initialized.Push(owner);
        foreach (var member in creation.Initializers)
            Evaluate(member);
        _work.Initialized.Pop();
        return new Val(owner);
    }

    private void Initialize(int owner, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
            return;
        _work.Initialized.Push(owner);
        foreach (var member in initializer.Initializers)
        {
            if (member is IMemberInitializerOperation nested)
                Initialize(Evaluate(nested.InitializedMember).Number, nested.Initializer);
            else if (member is IInvocationOperation { Arguments: var elements, TargetMethod: var add })
            {
                EvaluateArguments(elements);
                if (!add.DeclaringSyntaxReferences.IsEmpty)
                    Call();
            }
            else
                Evaluate(member);
        }

        _work.Initialized.Pop();
    }

    private Val EvaluateWith(IWithOperation with)
    {
        var source = Evaluate(with.Operand).Number;
        if (_state is null)
            return Val.Unknown;
        var isOwnCode = CodeCalls.RunsCode(with);
        if (isOwnCode)
            RunCodeOf(source);
        // What somebody's own constructor copies is its business.
        var copy = isOwnCode ? Fresh() : IsStruct(with.Type) ? CopyStruct(source) : Copy(source);
        Initialize(copy, with.Initializer);
        return new Val(copy);
    }

    private static bool IsStruct(ITypeSymbol? type) => type is { IsValueType: true } && !Integers.IsNumber(type);

    private int CopyStruct(int source)
    {
        var copy = Copy(source);
        _work.Structs.Add(source);
        _work.Structs.Add(copy);
        return copy;
    }

    /// <summary>A new object with the same contents, as <c>with</c> and the assignment of a struct make it.</summary>
    private int Copy(int source)
    {
        var copy = Fresh();
        _work.Copied.Add(source);
        _work.Copied.Add(copy);
        // A reference can lead to a struct.
        if (!_scan.HasReferences)
            _work.Fresh.Add(copy);
        var state = _state!;
        foreach (var original in _values.CellsOf(source))
        {
            if (Known(original, state) is not (not 0 and var value))
                continue;
            var cell = new Cell(copy, original.Member, original.Index);
            // A struct in a struct is copied with it.
            if (original.Member is { } member ? IsStruct(TypeOf(member)) : _work.Structs.Contains(value))
                value = CopyStruct(value);
            _state = _state!.With(cell, new Slot(value, _clock));
            _values.AddCell(cell, value);
            if (_work.TupleElements.TryGetValue(original, out var element))
                _work.TupleElements[cell] = element;
            foreach (var (param, role) in _values.ParamCellsOf(original))
                _values.AddParamCell(new Cell(copy, param.Member, param.Index), role, cell);
            if (!_values.ParamCellsOf(cell).IsEmpty)
                _values.AddIdCell(value, cell);
        }

        if (state.IsBuilt(source))
            _state = _state!.Build(copy);
        return copy;
    }

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
            Share(value);
    }

    // this[i] = e, Computed = e, *p = e, Get() = e
    private void AssignUnnamed(IOperation target, int receiver)
    {
        switch (target)
        {
            case IArrayElementReferenceOperation:
                _state = _state?.WithWrite(Cell.AnyElement, ++_clock);
                break;
            case IPropertyReferenceOperation { Property.ReturnsByRef: false } or IFieldReferenceOperation { Field.RefKind: RefKind.None } or IImplicitIndexerReferenceOperation
                or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                _state = _state?.WithWrite(Cell.AnyElement, ++_clock);
                if (target is IPropertyReferenceOperation { Property: var property })
                    WriteMember(MemberOf(0, property).Member!);
                else if (target is IFieldReferenceOperation { Field: var field })
                    WriteMember(field.OriginalDefinition);
                RunCodeOf(receiver);
                break;
            default:
                WriteAnything();
                break;
        }
    }
}
