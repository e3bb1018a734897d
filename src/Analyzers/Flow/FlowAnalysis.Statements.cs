using System.Collections.Immutable;
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
        switch (operation.Kind)
        {
            case OperationKind.MethodBody:
                var method = (IMethodBodyOperation)operation;
                Execute(method.BlockBody ?? method.ExpressionBody);
                break;
            case OperationKind.ConstructorBody:
                var constructor = (IConstructorBodyOperation)operation;
                Execute(constructor.Initializer);
                Execute(constructor.BlockBody ?? constructor.ExpressionBody);
                break;
            case OperationKind.Block:
                ExecuteBlock((IBlockOperation)operation);
                break;
            case OperationKind.LocalFunction:
                ExecuteLocalFunction((ILocalFunctionOperation)operation);
                break;
            case OperationKind.Labeled:
                ExecuteLabeled((ILabeledOperation)operation);
                break;
            case OperationKind.Conditional:
                ExecuteIf((IConditionalOperation)operation);
                break;
            case OperationKind.Switch:
                ExecuteSwitch((ISwitchOperation)operation);
                break;
            case OperationKind.Loop:
                ExecuteLoop((ILoopOperation)operation);
                break;
            case OperationKind.Try:
                ExecuteTry((ITryOperation)operation);
                break;
            case OperationKind.Branch:
                var branch = (IBranchOperation)operation;
                ObserveGoto(branch);
                Jump(branch);
                break;
            case OperationKind.Return or OperationKind.YieldReturn or OperationKind.YieldBreak:
                ExecuteReturn((IReturnOperation)operation);
                break;
            case OperationKind.Lock:
                var @lock = (ILockOperation)operation;
                Evaluate(@lock.LockedValue);
                Wait();
                Execute(@lock.Body);
                break;
            case OperationKind.Using:
                ExecuteUsing((IUsingOperation)operation);
                break;
            case OperationKind.UsingDeclaration:
                Execute(((IUsingDeclarationOperation)operation).DeclarationGroup);
                break;
            case OperationKind.VariableDeclarationGroup or OperationKind.VariableDeclaration:
                ExecuteDeclarations(operation);
                break;
            case OperationKind.ExpressionStatement:
                Evaluate(((IExpressionStatementOperation)operation).Operation);
                break;
            default:
                Evaluate(operation);
                break;
        }
    }

    // Apart, so that what is declared with a lambda takes less of the stack.
    private void ExecuteDeclarations(IOperation declarations)
    {
        foreach (var child in declarations.ChildOperations)
        {
            if (child.Kind == OperationKind.VariableDeclarator)
                Declare((IVariableDeclaratorOperation)child);
            else if (child.Kind == OperationKind.VariableDeclaration)
                ExecuteDeclarations(child);
        }
    }

    private void ExecuteLabeled(ILabeledOperation labeled)
    {
        Arrive(labeled.Label);

        // Any state can arrive here that has not been followed yet.
        if (_scan.IsTargetFromBehind(labeled.Label, labeled.Syntax.SpanStart))
        {
            _state ??= StartOfFunction();
            NoteAllWrittenIds();
            WriteAnything();
        }

        Execute(labeled.Operation);
    }

    private void ExecuteBlock(IBlockOperation block)
    {
        KeyValuePair<ILabelSymbol, List<FlowState>>[]? around = null;
        List<Resource>? resources = null;
        foreach (var statement in block.Operations)
        {
            if (statement is IUsingDeclarationOperation @using)
            {
                (resources ??= []).AddRange(Acquire(@using, @using.DeclarationGroup));
                around ??= TakeJumps();
            }
            else
            {
                Execute(statement);
            }
        }

        if (around is not null)
            Dispose(around, resources!);
        if (_state is null)
            return;
        foreach (var local in block.Locals)
        {
            var cell = Cell.Variable(local);
            LetGo(Known(cell, _state));
            _state = _state.Without(cell);
        }
    }

    // A function runs some time, perhaps never, and messages may have changed by then: it is followed apart, from nothing known.
    private void ExecuteFunction(IOperation? body, ImmutableArray<EntryFact> entry = default)
    {
        var around = _state;
        _state = StartOfFunction();
        if (!entry.IsDefault)
            Enter(entry);
        Execute(body);
        _state = around;
    }

    // [1003] = m => ...
    private void ExecuteLambda(IAnonymousFunctionOperation lambda) => ExecuteFunction(
        lambda.Body,
        lambda.SemanticModel is { } model ? _roles.Handlers.EntryOf(lambda, lambda.Symbol, model, _cancellation) ?? default : default);

    private void ExecuteLocalFunction(ILocalFunctionOperation function)
    {
        var isToFail = _isToFail;
        _isToFail |= Searches.WantsFailure(function);
        ExecuteFunction(function.Body, _entries is not null && _entries.TryGetValue(function.Symbol, out var entry) ? entry : default);
        _isToFail = isToFail;
    }

    // A memory of its own: what is known around is to be kept.
    private FlowState StartOfFunction() => FlowState.Start(_work.TakeMemory(epoch: 0));

    // else if chains can be long: they are walked, not descended.
    private void ExecuteIf(IConditionalOperation conditional)
    {
        var exits = _work.Paths.Count;
        while (true)
        {
            var before = _state;
            // if (e.EventId == 1003 && e.ParamOne == 7) Assert.Fail();
            (var isForNone, _isForNone) = (_isForNone, _isForNone || conditional.Condition is not IUnaryOperation && Searches.FailsTest(conditional.WhenTrue));
            var outcome = Branch(conditional.Condition);
            _isForNone = isForNone;
            _state = outcome.True;
            Execute(conditional.WhenTrue);
            _work.Paths.Add(_state);
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

        _work.Paths.Add(_state);
        _state = JoinPaths(exits);
    }

    private void LetGoOf(ImmutableArray<ILocalSymbol> locals)
    {
        // Each exit would look at each of them.
        if (locals.Length > MostBuilt)
            return;
        foreach (var local in locals)
            LetGo(_state is null ? 0 : Known(Cell.Variable(local), _state));
    }

    private void Declare(IVariableDeclaratorOperation declarator)
    {
        var initial = declarator.Initializer?.Value;
        var value = Evaluate(initial);

        // A second name for a place: what is written through it is seen nowhere else, so nothing is known from here on.
        if (declarator.Symbol.RefKind != RefKind.None)
            WriteAnything();
        else if (_state is not null)
            Store(Cell.Variable(declarator.Symbol), declarator.Symbol, value, initial?.Type, _places.RoleOf(declarator.Symbol));
    }
}
