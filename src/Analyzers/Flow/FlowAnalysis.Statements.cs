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
                Arrive(labeled.Label);

                // Any state can arrive here that has not been followed yet.
                if (_scan.IsTargetFromBehind(labeled.Label, labeled.Syntax.SpanStart))
                {
                    _state ??= FlowState.Start;
                    WriteAnything();
                }

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
            case ILockOperation @lock:
                Evaluate(@lock.LockedValue);

                // Others run while this one waits.
                Call();
                Execute(@lock.Body);
                break;
            case IUsingOperation @using:
                Execute(@using.Resources);
                Execute(@using.Body);
                Call();
                break;
            case IUsingDeclarationOperation @using:
                Execute(@using.DeclarationGroup);
                break;
            case IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IExpressionStatementOperation:
                foreach (var child in operation.ChildOperations)
                    Execute(child);
                break;
            default:
                Evaluate(operation);
                break;
        }
    }

    private void ExecuteBlock(IBlockOperation block)
    {
        var disposes = false;
        foreach (var statement in block.Operations)
        {
            Execute(statement);
            disposes |= statement is IUsingDeclarationOperation;
        }

        if (disposes)
            Call();
        if (_state is null)
            return;
        foreach (var local in block.Locals)
        {
            var cell = Cell.Variable(local);
            Flush(Known(cell, _state));
            _state = _state.Without(cell);
        }
    }

    // A function runs some time, perhaps never, and messages may have changed by then: it is followed apart, from nothing known.
    private void ExecuteFunction(IOperation? body)
    {
        var around = _state;
        _state = FlowState.Start;
        Execute(body);
        FlushAll();
        _state = around;
    }

    // else if chains can be long: they are walked, not descended.
    private void ExecuteIf(IConditionalOperation conditional)
    {
        var exits = new List<FlowState?>();
        while (true)
        {
            var before = _state;
            var outcome = Branch(conditional.Condition);
            _state = outcome.True;
            Execute(conditional.WhenTrue);
            exits.Add(_state);
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

        exits.Add(_state);
        _state = JoinAll(exits);
    }

    private void ExecuteReturn(IReturnOperation @return)
    {
        Share(Evaluate(@return.ReturnedValue).Number);
        if (@return.Kind is OperationKind.Return or OperationKind.YieldBreak)
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
        var around = _jumps.ToArray();
        _jumps.Clear();
        Execute(@try.Body);
        var exit = _state;

        // An exception can come at any moment of the body, so what the body changes is unknown in its handlers.
        _state = before;
        Forget(_scan.EffectsOf(@try.Body));
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
            ForgetAll(@try.Catches);
            var leaving = _jumps.ToArray();
            Execute(@try.Finally);

            // Whoever leaves the block, by its end or by a jump, passes here.
            var effects = _scan.EffectsOf(@try.Finally);
            foreach (var pair in leaving)
            {
                for (var i = 0; i < pair.Value.Count; i++)
                    pair.Value[i] = After(pair.Value[i], effects)!;
            }

            exit = After(exit, effects);
        }

        foreach (var pair in around)
            _jumps[pair.Key] = _jumps.TryGetValue(pair.Key, out var jumped) ? [.. pair.Value, .. jumped] : pair.Value;
        _state = exit;
    }

    private FlowState? After(FlowState? state, RegionEffects effects)
    {
        _state = state;
        Forget(effects);
        return _state;
    }

    private void Declare(IVariableDeclaratorOperation declarator)
    {
        var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
        if (declarator.Symbol.RefKind != RefKind.None)
        {
            // A second name for a place: what is written through it is seen nowhere else, so nothing is known from here on.
            Evaluate(initializer?.Value);
            WriteAnything();
            return;
        }

        var value = Evaluate(initializer?.Value);
        if (_state is not null)
            Store(Cell.Variable(declarator.Symbol), isVariable: true, value, initializer?.Value.Type, _places.RoleOf(declarator.Symbol));
    }
}
