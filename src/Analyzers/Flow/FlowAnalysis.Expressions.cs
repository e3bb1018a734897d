using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// What expressions give, in the order in which C# evaluates them.
internal sealed partial class FlowAnalysis
{
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
                return Read(Cell.Variable(parameter), parameter, _places.RoleOf(parameter));
            case OperationKind.InstanceReference:
                return new Val(InstanceOf((IInstanceReferenceOperation)operation));
            case OperationKind.ConditionalAccessInstance:
                return new Val(_accessed);
            case OperationKind.Invocation or OperationKind.PropertyReference
                when operation.Type?.SpecialType == SpecialType.System_Boolean && PredicateOf(operation) is { } predicate:
                return EvaluatePredicate(operation, predicate);
            case OperationKind.FieldReference or OperationKind.PropertyReference or OperationKind.ArrayElementReference:
                return EvaluatePlace(operation);
            case OperationKind.ImplicitIndexerReference:
                return EvaluatePosition((IImplicitIndexerReferenceOperation)operation);
            case OperationKind.Invocation when IsTest((IInvocationOperation)operation):
            case OperationKind.TupleBinary:
            case OperationKind.Binary or OperationKind.Unary or OperationKind.IsPattern when IsCondition(operation):
                return EvaluateCondition(operation);
            case OperationKind.Invocation:
                return EvaluateInvocation((IInvocationOperation)operation);
            case OperationKind.TranslatedQuery:
                return Evaluate(((ITranslatedQueryOperation)operation).Operation);
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
            case OperationKind.AnonymousFunction:
                var (isForNone, isToFail, call) = (_isForNone, _isToFail, _call);
                (_isForNone, _call) = (Searches.WantsNone(operation), null);
                // Verify(s => s.Send(new EventMessage { ... }), Times.Never): nor is what is made there.
                _isToFail |= _isForNone || Searches.WantsFailure((IAnonymousFunctionOperation)operation);
                ExecuteLambda((IAnonymousFunctionOperation)operation);
                (_isForNone, _isToFail, _call) = (isForNone, isToFail, call);
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

    // Of what is handed over, others may want that it does not hold: Assert.False(e.ParamOne == 7).
    private Val EvaluateCondition(IOperation condition)
    {
        var (isForNone, before) = (_isForNone, _state);
        _isForNone |= condition.Parent is IArgumentOperation or IConversionOperation { Parent: IArgumentOperation }
            or IConditionalOperation or ISwitchExpressionArmOperation or IVariableInitializerOperation
            or ISimpleAssignmentOperation
            && Searches.WantsNone(condition);
        var outcome = Test(condition, isClaim: true);
        _isForNone = isForNone;
        _state = Join(outcome.True, outcome.False);
        return Answered(condition, before, outcome);
    }

    // Of the calls, those that ask whether numbers are equal.
    private bool IsTest(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        nameof(Equals) => EqualsOperands(call) is not null,
        "Contains" => ContainsOperands(call) is not null,
        _ => false,
    };

    // An operator of a type is a call, which Test hands back.
    private static bool IsCondition(IOperation operation) =>
        operation is IBinaryOperation { OperatorMethod: null }
            or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } or IIsPatternOperation
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
        // What a query finds it finds at the end of the wait.
        if (ForeignQueries.IsAwaited(awaited))
        {
            ForgetPlacesOfOthers();
            return Evaluate(awaited.Operation);
        }

        var value = Evaluate(awaited.Operation).Number;
        MarkList(value);
        // A task does not tell what it stands for; what else can be waited for is code.
        if (awaited.Operation.Type is { } type && !Source.IsOfTheFramework(type))
            RunCodeOf(value, CodeCalls.AwaiterOf(awaited), type);
        Wait();
        return new Val(FreshElement(awaited.Type), _places.RoleOf(awaited));
    }

    private Val EvaluateTuple(ITupleOperation tuple)
    {
        var owner = Make();
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

        NotePairs(tuple, owner);
        return new Val(owner);
    }
}
