using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Where control leaves for somewhere else: jumps, exceptions, and what runs on the way.
internal sealed partial class FlowAnalysis
{
    /// <summary>What a <c>using</c> disposes of.</summary>
    private readonly record struct Resource(int Value, ITypeSymbol? Type, bool IsAwaited);

    // Control leaves for a label. One that it has passed was entered with all that unknown which leads back to it.
    private void Jump(IBranchOperation jump)
    {
        if (_state is null)
            return;
        var target = jump.Target;
        if (jump.BranchKind == BranchKind.GoTo && target.Locations is [{ SourceSpan.Start: var place }, ..] && place < jump.Syntax.SpanStart)
        {
            _state = null;
            return;
        }

        Abandon(jump);
        if (!_work.Jumps.TryGetValue(target, out var others))
            _work.Jumps.Add(target, others = []);
        others.Add(_state);
        _state = null;
    }

    /// <summary>Control that left for a label goes on here. Where the label stands behind a loop, the loop's end is the first way there.</summary>
    private void Arrive(ILabelSymbol label, bool first = false)
    {
        if (!_work.Jumps.TryGetValue(label, out var jumped))
            return;
        _work.Jumps.Remove(label);
        var start = _work.Paths.Count;
        _work.Paths.AddRange(jumped);
        _work.Paths.Insert(first ? start : _work.Paths.Count, _state);
        _state = JoinPaths(start);
    }

    private void ExecuteTry(ITryOperation @try)
    {
        var before = _state;
        var around = TakeJumps();
        var isToFail = _isToFail;
        _isToFail |= Searches.WantsFailure(@try);
        Execute(@try.Body);
        var exit = _state;

        // An exception can come at any moment of the body, so what the body changes is unknown in its handlers.
        _state = before;
        Forget(_scan.EffectsOf(@try.Body));
        _isToFail = isToFail;
        var interrupted = _state;
        var next = interrupted;
        foreach (var handler in @try.Catches)
        {
            _state = next;
            if (handler.Filter is { } filter)
            {
                // What the body leaves to its end, as a `finally` in it, runs between a filter and its handler.
                var entered = After(Branch(filter).True, _scan.EffectsOf(@try.Body));
                // A filter that says no, or fails itself, leads to the next handler.
                next = After(next, _scan.EffectsOf(filter));
                _state = entered;
            }

            Execute(handler.Handler);
            exit = Join(exit, _state);
        }

        if (@try.Finally is not null)
        {
            _state = interrupted;
            ForgetAll(@try.Catches);
            Execute(@try.Finally);
            _state = exit;
            var effects = _scan.EffectsOf(@try.Finally);
            RunOnLeaving(() => Forget(effects));
            exit = _state;
        }

        GiveBack(around);
        _state = exit;
    }

    // What has left for a label before the part at hand, which that has nothing to do with.
    private KeyValuePair<ILabelSymbol, List<FlowState>>[] TakeJumps()
    {
        var around = _work.Jumps.ToArray();
        _work.Jumps.Clear();
        return around;
    }

    private void GiveBack(KeyValuePair<ILabelSymbol, List<FlowState>>[] around)
    {
        foreach (var pair in around)
        {
            if (_work.Jumps.TryGetValue(pair.Key, out var jumped))
                pair.Value.AddRange(jumped);
            _work.Jumps[pair.Key] = pair.Value;
        }
    }

    private void ExecuteUsing(IUsingOperation @using)
    {
        var resources = Acquire(@using, @using.Resources);
        var around = TakeJumps();
        Execute(@using.Body);
        Dispose(around, resources);
    }

    /// <summary>Evaluates what a <c>using</c> disposes of at its end.</summary>
    private List<Resource> Acquire(IOperation @using, IOperation resources)
    {
        var isAwaited = CodeCalls.IsAwaited(@using);
        if (resources is not IVariableDeclarationGroupOperation group)
            return [new(Evaluate(resources).Number, resources.Type, isAwaited)];
        Execute(group);
        List<Resource> all = [];
        foreach (var local in group.GetDeclaredVariables())
            all.Add(new(_state is null ? 0 : Touch(Cell.Variable(local), out _), local.Type, isAwaited));
        return all;
    }

    private void Dispose(KeyValuePair<ILabelSymbol, List<FlowState>>[] around, List<Resource> resources) => Leave(around, () =>
    {
        foreach (var (value, type, isAwaited) in resources)
        {
            RunCodeOf(value, member: null, type);
            if (isAwaited)
                Wait();
        }
    });

    // The part at hand ends, and what had left for a label before it is on its way again.
    private void Leave(KeyValuePair<ILabelSymbol, List<FlowState>>[] around, Action run)
    {
        RunOnLeaving(run);
        GiveBack(around);
    }

    /// <summary>Something runs on whatever way the program leaves the part at hand: at its end, or by a jump.</summary>
    private void RunOnLeaving(Action run)
    {
        run();
        var exit = _state;
        foreach (var jumped in _work.Jumps.Values)
        {
            for (var i = 0; i < jumped.Count; i++)
            {
                _state = jumped[i];
                run();
                jumped[i] = _state!;
            }
        }

        _state = exit;
    }

    private FlowState? After(FlowState? state, RegionEffects effects)
    {
        _state = state;
        Forget(effects);
        return _state;
    }
}
