using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Statements, in the order in which they run.
internal sealed partial class FlowAnalysis
{
    private void Execute(IOperation? operation)
    {
        if (operation is null)
            return;
        EnterOperation();
        switch (operation)
        {
            case IMethodBodyOperation method:
                Execute(method.BlockBody ?? method.ExpressionBody);
                break;
            case IConstructorBodyOperation constructor:
                Execute(constructor.Initializer);
                Execute(constructor.BlockBody ?? constructor.ExpressionBody);
                break;
            case IBlockOperation block:
                ExecuteBlock(block);
                break;
            case ILocalFunctionOperation function:
                ExecuteFunction(function.Body);
                break;
            case ILabeledOperation labeled:
                // Any state can arrive here, also one that has not been followed yet.
                if (_scan.IsTarget(labeled.Label))
                    _state = FlowState.Empty;
                Execute(labeled.Operation);
                break;
            case IConditionalOperation conditional:
                ExecuteIf(conditional);
                break;
            case ISwitchOperation @switch:
                ExecuteSwitch(@switch);
                break;
            case ILoopOperation loop:
                ExecuteLoop(loop);
                break;
            case ITryOperation @try:
                ExecuteTry(@try);
                break;
            case IBranchOperation branch:
                ObserveGoto(branch);
                Jump(branch.Target);
                break;
            case IReturnOperation @return:
                ExecuteReturn(@return);
                break;
            case IVariableDeclaratorOperation declarator:
                Declare(declarator);
                break;
            case IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IUsingDeclarationOperation or IUsingOperation or ILockOperation or IExpressionStatementOperation:
                foreach (var child in operation.ChildOperations)
                    Execute(child);
                break;
            default:
                PassOn(Evaluate(operation).Number);
                break;
        }
    }

    private void ExecuteBlock(IBlockOperation block)
    {
        foreach (var statement in block.Operations)
            Execute(statement);
        if (_state is null)
            return;
        foreach (var local in block.Locals)
        {
            var cell = Cell.Variable(local);
            Flush(_state[cell]);
            if (!_scan.Captured.Contains(local))
                _state = _state.Without(cell);
        }
    }

    // A function runs some time, perhaps never, and messages may have changed by then: it is followed apart, from nothing known.
    private void ExecuteFunction(IOperation? body)
    {
        var around = _state;
        _state = FlowState.Empty;
        Execute(body);
        FlushAll();
        _state = around;
    }

    // else if chains can be long: they are walked, not descended.
    private void ExecuteIf(IConditionalOperation conditional)
    {
        FlowState? exit = null;
        while (true)
        {
            var before = _state;
            var outcome = Branch(conditional.Condition);
            _state = outcome.True;
            Execute(conditional.WhenTrue);
            exit = Join(exit, _state);
            var isGuard = _state is null && outcome.True is not null;
            _state = outcome.False;
            if (conditional.WhenFalse is null)
            {
                // if (e.EventId != 1003) return; is a test for 1003.
                if (isGuard)
                    CheckLinked(before, _state);
                break;
            }

            if (conditional.WhenFalse is not IConditionalOperation next)
            {
                Execute(conditional.WhenFalse);
                break;
            }

            conditional = next;
        }

        _state = Join(exit, _state);
    }

    private void ExecuteLoop(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                Evaluate(each.Collection);
                Forget(RegionEffects.Of(each.Body, each.LoopControlVariable));
                var head = _state;
                EnterIteration(each);
                Execute(each.Body);
                Arrive(each.ContinueLabel);
                FlushLocals(each);
                _state = head;
                break;

            case IForLoopOperation @for:
                foreach (var before in @for.Before)
                    Execute(before);
                Forget(RegionEffects.Of([@for.Condition, @for.Body, .. @for.AtLoopBottom]));
                var outcome = @for.Condition is { } test ? Branch(test) : new Outcome(_state, null);
                _state = outcome.True;
                Execute(@for.Body);
                Arrive(@for.ContinueLabel);
                foreach (var bottom in @for.AtLoopBottom)
                    Execute(bottom);
                _state = outcome.False;
                break;

            case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } @while:
                Forget(RegionEffects.Of(condition, @while.Body));
                outcome = TestLoop(@while, condition);
                _state = outcome.True;
                Execute(@while.Body);
                Arrive(@while.ContinueLabel);
                _state = outcome.False;
                break;

            case IWhileLoopOperation { Condition: { } condition } @do:
                Forget(RegionEffects.Of(@do.Body, condition));
                Execute(@do.Body);
                Arrive(@do.ContinueLabel);
                _state = TestLoop(@do, condition).False;
                break;

            default:
                Forget(RegionEffects.Of(loop));
                break;
        }

        Arrive(loop.ExitLabel);
    }

    private Outcome TestLoop(IWhileLoopOperation loop, IOperation condition)
    {
        var outcome = Branch(condition);
        return loop.ConditionIsUntil ? outcome.Swap() : outcome;
    }

    private void EnterIteration(IForEachLoopOperation loop)
    {
        if (_state is null)
            return;
        if (loop.LoopControlVariable is not IVariableDeclaratorOperation { Symbol: var variable })
        {
            Execute(loop.LoopControlVariable is IVariableDeclaratorOperation ? null : loop.LoopControlVariable);
            return;
        }

        var value = Fresh();
        var elements = CollectionElements.Of(MeetingCollector.Unconverted(loop.Collection)).Select(ConstantUse.TryCreate).ToArray();
        if (elements.Length > 0 && elements.All(static element => element is not null))
        {
            // foreach (var id in new[] { 1003, 1004 }): it is one of them.
            var set = elements.Select(static element => ValueSet.Of(new Element(element!.Value, element, IsWritten: true))).Aggregate(static (all, one) => all.Union(one));
            value = _values.Add(set);
        }

        Write(Cell.Variable(variable), variable, _places.RoleOf(variable), value);
    }

    private void FlushLocals(IForEachLoopOperation loop)
    {
        foreach (var local in loop.Locals)
            Flush(_state is null ? 0 : _state[Cell.Variable(local)]);
    }

    // Control leaves for a label.
    private void Jump(ILabelSymbol target)
    {
        if (_state is null)
            return;
        _jumps[target] = _jumps.TryGetValue(target, out var others) ? Join(others, _state)! : _state;
        _state = null;
    }

    // Control that left for a label goes on here.
    private void Arrive(ILabelSymbol label)
    {
        if (_jumps.TryGetValue(label, out var jumped))
            _state = Join(_state, jumped);
    }

    private void ExecuteReturn(IReturnOperation @return)
    {
        var value = Evaluate(@return.ReturnedValue);
        PassOn(value.Number);
        if (@return.Kind == OperationKind.Return)
        {
            FlushAll();
            _state = null;
        }
        else
        {
            // The caller runs between two elements.
            Call();
        }
    }

    private void ExecuteTry(ITryOperation @try)
    {
        var before = _state;
        Execute(@try.Body);
        var exit = _state;

        // An exception can come at any moment of the body, so what the body changes is unknown in its handlers.
        _state = before;
        Forget(RegionEffects.Of(@try.Body));
        var interrupted = _state;
        foreach (var handler in @try.Catches)
        {
            _state = interrupted;
            if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declared)
                Declare(declared);
            if (handler.Filter is { } filter)
                _state = Branch(filter).True;
            Execute(handler.Handler);
            exit = Join(exit, _state);
        }

        if (@try.Finally is not null)
        {
            _state = interrupted;
            Forget(RegionEffects.Of([.. @try.Catches]));
            Execute(@try.Finally);
            _state = exit;
            Forget(RegionEffects.Of(@try.Finally));
            exit = _state;
        }

        _state = exit;
    }

    private void Declare(IVariableDeclaratorOperation declarator)
    {
        var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
        if (declarator.Symbol.RefKind != RefKind.None)
        {
            // A second name for a place: what is written through it is seen nowhere else, so nothing is known from here on.
            Evaluate(initializer?.Value);
            _state = _state is null ? null : FlowState.Empty;
            return;
        }

        var value = Evaluate(initializer?.Value);
        if (_state is not null)
            Store(Cell.Variable(declarator.Symbol), isVariable: true, value, initializer?.Value.Type, _places.RoleOf(declarator.Symbol));
    }
}
