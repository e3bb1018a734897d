using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// What expressions give, in the order in which C# evaluates them.
internal sealed partial class FlowAnalysis
{
    // What stands before the ?. at hand. The member behind it begins with that, so nothing comes between.
    private int _accessed;

    private Val Evaluate(IOperation? operation)
    {
        if (operation is null || _state is null)
            return Val.Unknown;
        EnterOperation();
        if (ConstantUse.TryCreate(operation) is { } constant)
            return new Val(_values.Add(ValueSet.Of(new Element(constant.Value, constant, IsWritten: true))));

        // By kind, which is one question; asking for one type after the other is most of what a walk costs.
        switch (operation.Kind)
        {
            case OperationKind.Conversion:
                return EvaluateConversion((IConversionOperation)operation);
            case OperationKind.LocalReference:
                var local = ((ILocalReferenceOperation)operation).Local;
                return Read(Cell.Variable(local), local, _places.RoleOf(local));
            case OperationKind.ParameterReference:
                var parameter = ((IParameterReferenceOperation)operation).Parameter;
                return Read(Cell.Variable(parameter), parameter, _roles.RoleOf(parameter));
            case OperationKind.InstanceReference:
                return new Val(InstanceOf((IInstanceReferenceOperation)operation));
            case OperationKind.ConditionalAccessInstance:
                return new Val(_accessed);
            case OperationKind.FieldReference or OperationKind.PropertyReference or OperationKind.ArrayElementReference:
                return EvaluatePlace(operation);
            case OperationKind.ImplicitIndexerReference:
                return EvaluatePosition((IImplicitIndexerReferenceOperation)operation);
            case OperationKind.Invocation:
                return EvaluateInvocation((IInvocationOperation)operation);
            case OperationKind.ObjectCreation:
                return EvaluateCreation((IObjectCreationOperation)operation);
            case OperationKind.TypeParameterObjectCreation:
                return EvaluateUnseenCreation(operation, ((ITypeParameterObjectCreationOperation)operation).Initializer);
            case OperationKind.DynamicObjectCreation:
                return EvaluateUnseenCreation(operation, ((IDynamicObjectCreationOperation)operation).Initializer);
            case OperationKind.AnonymousObjectCreation:
                return EvaluateAnonymous((IAnonymousObjectCreationOperation)operation);
            case OperationKind.With:
                return EvaluateWith((IWithOperation)operation);
            case OperationKind.SimpleAssignment:
                var assignment = (ISimpleAssignmentOperation)operation;
                return Assign(assignment.Target, assignment.Value);
            case OperationKind.CoalesceAssignment:
                return EvaluateCoalesceAssignment((ICoalesceAssignmentOperation)operation);
            case OperationKind.CompoundAssignment:
                var compound = (ICompoundAssignmentOperation)operation;
                return Change(compound, compound.Target, compound.Value);
            case OperationKind.Increment or OperationKind.Decrement:
                return Change(operation, ((IIncrementOrDecrementOperation)operation).Target, null);
            case OperationKind.DeconstructionAssignment:
                Deconstruct((IDeconstructionAssignmentOperation)operation);
                return Val.Unknown;
            case OperationKind.Tuple:
                return EvaluateTuple((ITupleOperation)operation);
            case OperationKind.Conditional when operation is IConditionalOperation { WhenFalse: not null } conditional:
                return EvaluateConditional(conditional);
            case OperationKind.Coalesce:
                return EvaluateCoalesce((ICoalesceOperation)operation);
            case OperationKind.ConditionalAccess:
                return EvaluateConditionalAccess((IConditionalAccessOperation)operation);
            case OperationKind.SwitchExpression:
                return EvaluateSwitchExpression((ISwitchExpressionOperation)operation);
            case OperationKind.DeclarationExpression:
                return Evaluate(((IDeclarationExpressionOperation)operation).Expression);
            case OperationKind.Await:
                return EvaluateAwait((IAwaitOperation)operation);
            case OperationKind.Binary or OperationKind.Unary or OperationKind.IsPattern when IsCondition(operation):
                var outcome = Test(operation, isClaim: true);
                _state = Join(outcome.True, outcome.False);
                return Val.Unknown;
            case OperationKind.AnonymousFunction:
                ExecuteFunction(((IAnonymousFunctionOperation)operation).Body);
                return Val.Unknown;
            case OperationKind.Throw:
                Evaluate(((IThrowOperation)operation).Exception);
                _state = null;
                return Val.Unknown;
            case OperationKind.Interpolation when CodeCalls.MakesText(operation):
                HandText(((IInterpolationOperation)operation).Expression);
                return Val.Unknown;
            case OperationKind.DynamicInvocation or OperationKind.FunctionPointerInvocation or OperationKind.EventAssignment or OperationKind.RaiseEvent
                or OperationKind.InterpolatedString:
                EvaluateChildren(operation);
                Call();
                return Val.Unknown;
            default:
                if (CollectionElements.IsExpression(operation))
                    return EvaluateCollection(operation);
                EvaluateChildren(operation);
                return Val.Unknown;
        }
    }

    // An operator of a type is a call, which Test hands back.
    private static bool IsCondition(IOperation operation) =>
        operation is IBinaryOperation { OperatorMethod: null } or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } or IIsPatternOperation
        && operation.Type?.SpecialType == SpecialType.System_Boolean;

    // Anything else passes on what it is made of: elements of arrays, interpolated text, delegates, operators of the user.
    private void EvaluateChildren(IOperation operation)
    {
        HandChildren(operation);
        if (CodeCalls.RunsCode(operation))
            Call();
    }

    private void HandChildren(IOperation operation)
    {
        var makesText = CodeCalls.MakesText(operation);
        foreach (var child in operation.ChildOperations)
        {
            if (child is IBlockOperation or IExpressionStatementOperation)
                Execute(child);
            else if (makesText)
                HandText(child);
            else
                Hand(child, Evaluate(child).Number);
        }
    }

    // What only looks at an object does not have it afterwards.
    private void HandText(IOperation part)
    {
        var value = Evaluate(part).Number;
        if (!_roles.Objects.OnlyLooksForText(MeetingCollector.Unconverted(part).Type))
            Hand(part, value);
    }

    /// <summary>A value goes where it is not followed: if it is an object, others have it now.</summary>
    private void Hand(IOperation operation, int value)
    {
        if (!Integers.IsNumber(operation.Type))
            Share(value);
    }

    private Val EvaluateAwait(IAwaitOperation awaited)
    {
        var value = Evaluate(awaited.Operation).Number;
        MarkList(value);
        // A task does not tell what it stands for; what else can be waited for is code.
        if (awaited.Operation.Type is { } type && !Source.IsOfTheFramework(type))
            RunCodeOf(value, CodeCalls.AwaiterOf(awaited), type);
        else
            Call();
        return new Val(FreshElement(awaited.Type), _places.RoleOf(awaited));
    }

    private Val EvaluateConversion(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is not null)
        {
            Hand(conversion.Operand, value.Number);
            if (CodeCalls.RunsCode(conversion))
                Call();
            MarkList(value.Number);
            return new Val(FreshElement(conversion.Type));
        }

        // (int)e.EventId is the same number, (byte)e.EventId need not be; a text or a double is none.
        if (Integers.IsNumber(conversion.Operand.Type))
            return Integers.IsNumber(conversion.Type) && !IsNarrow(conversion) ? value : new Val(Fresh());

        // A box has a copy in it.
        return value.Number != 0 && _state is not null && conversion.Type is { IsReferenceType: true } && IsStruct(conversion.Operand.Type) ? value with { Number = Copy(value.Number) } : value;
    }

    // (byte)1003 is 235, (ushort)-1 is 65535.
    private static bool IsNarrow(IConversionOperation conversion) =>
        SizeOf(conversion.Type) < Math.Min(SizeOf(conversion.Operand.Type), 4);

    private static int SizeOf(ITypeSymbol? type) => (ObjectTypes.WithoutNull(type) is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : ObjectTypes.WithoutNull(type))?.SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte => 1,
        SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char => 2,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 4,
        _ => 8,
    };

    private Val EvaluateTuple(ITupleOperation tuple)
    {
        var owner = Fresh();
        _work.Fresh.Add(owner);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var element = Evaluate(tuple.Elements[i]);
            if (_state is null)
                return Val.Unknown;
            if (element.Number == 0)
                continue;
            var cell = Cell.OfElement(owner, i);
            var type = tuple.Elements[i].Type;
            if (IsStruct(type))
                element = element with { Number = CopyStruct(element.Number) };
            // It has a second name now.
            else if (!Integers.IsNumber(type))
                _work.Fresh.Remove(MarkElement(element.Number));
            _state = _state.With(cell, new Slot(element.Number, _clock));
            _values.AddCell(cell, element.Number);
            _work.TupleElements[cell] = element;
        }

        return new Val(owner);
    }

    private Val EvaluateConditional(IConditionalOperation conditional)
    {
        var outcome = Branch(conditional.Condition);
        _state = outcome.True;
        var first = Evaluate(conditional.WhenTrue);
        var afterFirst = _state;
        _state = outcome.False;
        var second = Evaluate(conditional.WhenFalse);
        return Either(first, afterFirst, second, _state);
    }

    /// <summary>The value of one path or the other; the paths join here.</summary>
    private Val Either(Val first, FlowState? afterFirst, Val second, FlowState? afterSecond)
    {
        if (afterFirst is null || afterSecond is null)
        {
            _state = afterFirst ?? afterSecond;
            return afterFirst is null ? second : first;
        }

        // The second path is the one that was followed last, and so the nearer one.
        var secondSet = SetOf(second.Number, afterSecond);
        var isShared = IsShared(second.Number, afterSecond);
        var firstSet = SetOf(first.Number, afterFirst);
        isShared |= IsShared(first.Number, afterFirst);
        _state = Join(afterFirst, afterSecond);
        var merged = MergeValues(first.Number, firstSet, second.Number, secondSet);
        if (isShared)
            _state = _state?.Share(merged);
        var role = first.Role == second.Role || second.Role == Role.None ? first.Role : first.Role == Role.None ? second.Role : Role.None;
        return new Val(merged, role, first.Id == second.Id ? first.Id : 0);
    }

    private Val EvaluateCoalesce(ICoalesceOperation coalesce)
    {
        var value = Evaluate(coalesce.Value);
        var before = _state;
        var fallback = Evaluate(coalesce.WhenNull);
        if (before is null)
            return Val.Unknown;

        // e.EventId ?? 0: a test for 1003 is a test of e.EventId. Where something happens on the way, there are two paths.
        if (value.Number != 0 && ReferenceEquals(_state, before) && _state is { } state && fallback.Number != 0
            && SetOf(fallback.Number, state) is { IsFinite: true, Elements: [{ Value: { } number }] })
        {
            return value with { Number = _values.AddFallback(ValueSet.Anything, value, number) };
        }

        return Either(value, before, fallback, _state);
    }

    private Val EvaluateConditionalAccess(IConditionalAccessOperation access)
    {
        var receiver = Evaluate(access.Operation);
        var before = _state;
        _accessed = receiver.Number;
        var value = Evaluate(access.WhenNotNull);

        // Where nothing but reading happens, the state is the same whether there was an object or not.
        if (!OnlyReads(access.WhenNotNull))
            _state = Join(before, _state);
        return value;
    }

    private static bool OnlyReads(IOperation? access)
    {
        while (access is IMemberReferenceOperation or IConditionalAccessOperation)
        {
            if (access is IPropertyReferenceOperation { Arguments.IsEmpty: false })
                return false;
            access = access is IMemberReferenceOperation member ? member.Instance : ((IConditionalAccessOperation)access).Operation;
        }

        return access is IConditionalAccessInstanceOperation;
    }
}
