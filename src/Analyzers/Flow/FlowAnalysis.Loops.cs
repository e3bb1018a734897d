using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Loops: entered with all forgotten that they can change.
internal sealed partial class FlowAnalysis
{
    private void ExecuteLoop(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                var sequence = Evaluate(each.Collection).Number;
                // As it is before the loop runs: in it, its parts can change.
                var known = ElementsOf(sequence);
                MarkList(sequence);
                var effects = _scan.EffectsOf(each.Body);
                Forget(effects);
                if (HandsOutElement(each, effects))
                    _state = _state?.WithElement(_clock);
                var isOwnCode = CodeCalls.RunsCodeToEnumerate(each);
                if (isOwnCode)
                    RunCodeOf(sequence, CodeCalls.EnumeratorOf(each), MeetingCollector.Unconverted(each.Collection).Type);
                if (each.IsAsynchronous)
                    Wait();
                if (CodeCalls.RunsDeconstructor(each))
                    RunOnElements();
                var head = _state;
                var around = isOwnCode ? TakeJumps() : null;
                EnterIteration(each, sequence, known, effects);
                Iterate(each);
                LetGoOf(each.Locals);
                _state = head;
                // Whoever leaves by a jump disposes of the enumerator.
                if (around is not null)
                    Leave(around, Call);
                break;

            case IForLoopOperation @for:
                foreach (var before in @for.Before)
                    Execute(before);
                ForgetAll([@for.Condition, @for.Body, .. @for.AtLoopBottom]);
                var outcome = @for.Condition is { } test ? Branch(test) : new Outcome(_state, null);
                _state = outcome.True;
                Iterate(@for);
                foreach (var bottom in @for.AtLoopBottom)
                    Execute(bottom);
                _state = outcome.False;
                break;

            case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } @while:
                ForgetAll([condition, @while.Body]);
                outcome = Branch(condition);
                _state = outcome.True;
                Iterate(@while);
                _state = outcome.False;
                break;

            case IWhileLoopOperation { Condition: { } condition } @do:
                ForgetAll([@do.Body, condition]);
                Iterate(@do);
                _state = Branch(condition).False;
                break;
        }

        // The head, where `continue` leads, has been followed.
        _work.Jumps.Remove(loop.ContinueLabel);
        Arrive(loop.ExitLabel, first: true);
    }

    // What one pass has put together is judged at its end: the state that goes on from the loop is not the one that it leaves behind.
    private void Iterate(ILoopOperation loop)
    {
        var head = _state;
        Execute(loop.Body);
        Arrive(loop.ContinueLabel);
        if (head is null || _state is not { } end)
            return;
        FlushChanged(end.PubliclyBuiltCount > MostBuilt ? ImmutableArray<int>.Empty : end.PubliclyBuilt, head, end);
        FlushChanged(end.PrivatelyBuiltCount > MostBuilt ? ImmutableArray<int>.Empty : end.PrivatelyBuilt, head, end);
    }

    // foreach (var (a, b) in list): somebody's deconstructor gets each of them.
    private void RunOnElements()
    {
        Call();
        _state = _state?.WithElement(_clock);
    }

    // Of several variables, what one of them holds may be what a call changes.
    private static bool HandsOutElement(IForEachLoopOperation loop, RegionEffects effects) =>
        loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: var variable } ? effects.HandsOut(variable) : effects.Calls;

    private void EnterIteration(IForEachLoopOperation loop, int sequence, Elements? known, RegionEffects effects)
    {
        if (_state is null)
            return;
        if (loop.LoopControlVariable is not IVariableDeclaratorOperation { Symbol: var variable })
        {
            if (loop.LoopControlVariable is { } target)
            {
                var info = MeetingCollector.InfoOf(loop);
                TakeApart(PlacesIn(target), MarkElement(Fresh()), info?.Method?.ContainingType ?? TupleOf(loop), info);
            }

            return;
        }

        var value = TakeElement(loop, variable, sequence, known, effects);
        if (HoldsObject(Cell.Variable(variable)))
            MarkElement(value);
        var elements = CollectionElements.Of(loop.Collection).ToArray();
        var constants = elements.Select(ConstantUse.TryCreate).ToArray();
        if (constants.Length > 0 && CollectionElements.AreAll(loop.Collection) && constants.All(static constant => constant is not null))
        {
            // foreach (var id in new[] { 1003, 1004 }): it is one of them.
            var set = constants
                .Select(static constant => ValueSet.Of(new Element(constant!.Value, constant, IsWritten: true)))
                .Aggregate(static (all, one) => all.Union(one));
            value = _values.Add(set);
        }

        // foreach (var m in new[] { e, other }): it is one of them, and others can reach it through the array.
        if (HoldsObject(Cell.Variable(variable)))
        {
            foreach (var element in elements.Select(MeetingCollector.Unconverted))
            {
                if (element is ILocalReferenceOperation or IParameterReferenceOperation && CellOf(element) is { } named)
                {
                    AddAlias(value, Touch(named, out _));
                    _state = _state!.Share(value);
                }
            }
        }

        Write(Cell.Variable(variable), variable, _places.RoleOf(variable), value);
    }

    // At once, since a name that one part of a loop gives may be the one that another part hands out.
    private void ForgetAll(IEnumerable<IOperation?> regions)
    {
        var all = new RegionEffects(_roles.Objects);
        foreach (var region in regions)
        {
            if (region is not null)
                all.Add(_scan.EffectsOf(region));
        }

        Forget(all);
    }
}
