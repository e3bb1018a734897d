using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// The paths through `switch` statements and `switch` expressions.
internal sealed partial class FlowAnalysis
{
    private Val EvaluateSwitchExpression(ISwitchExpressionOperation @switch, bool isAnswer = false)
    {
        var value = Evaluate(@switch.Value);
        ObserveSwitch(@switch, value);
        var remaining = _state;
        var results = new List<(Val Value, FlowState State)>();
        foreach (var arm in @switch.Arms)
        {
            var before = _state = remaining;
            _condition++;
            var outcome = Match(arm.Pattern, value, isClaim: true);
            remaining = outcome.False;
            _state = outcome.True;
            if (arm.Guard is { } guard && _state is not null)
            {
                outcome = Test(guard, isClaim: true);
                remaining = Join(remaining, outcome.False);
                _state = outcome.True;
            }

            CheckLinked(before, _state);
            var given = isAnswer ? EvaluateAnswer(arm.Value) : Evaluate(arm.Value);
            if (_state is not null)
                results.Add((given, _state));
        }

        var result = Val.Unknown;
        _state = null;
        for (var i = results.Count - 1; i >= 0; i--)
            result = Either(results[i].Value, results[i].State, result, _state);
        return result;
    }

    private void ExecuteSwitch(ISwitchOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        ObserveSwitch(@switch, value);
        var before = _state;
        var entries = new FlowState?[@switch.Cases.Length];
        var remaining = before;
        int? defaultSection = null;
        for (var i = 0; i < entries.Length; i++)
        {
            var first = remaining;
            var start = _work.Paths.Count;
            foreach (var clause in @switch.Cases[i].Clauses)
            {
                _state = remaining;
                _condition++;
                if (clause is IDefaultCaseClauseOperation)
                {
                    defaultSection = i;
                    continue;
                }

                var outcome = TestClause(clause, value);
                remaining = outcome.False;
                _work.Paths.Add(outcome.True);
            }

            entries[i] = JoinPaths(start);
            CheckLinked(first, entries[i]);
        }

        // `default` is what no other label takes, wherever it stands.
        if (defaultSection is { } section)
            entries[section] = Join(entries[section], remaining);

        _work.Switched.Push(value);
        FlowState? fromBehind = null;
        for (var i = 0; i < entries.Length; i++)
        {
            _state = EntryOf(@switch, @switch.Cases[i], entries[i], before, ref fromBehind);
            foreach (var statement in @switch.Cases[i].Body)
                Execute(statement);
        }

        _work.Switched.Pop();
        _state = defaultSection is null ? remaining : null;
        Arrive(@switch.ExitLabel);
    }

    // goto case 7: the operand has no operation, so its syntax is asked.
    private void ObserveGoto(IBranchOperation branch)
    {
        if (_state is not null && _work.Switched.Count > 0 && _work.Switched.Peek() is var value && value.Role.IsParam()
            && branch is { Syntax: GotoStatementSyntax { Expression: { } expression }, SemanticModel: { } model }
            && ConstantUse.TryCreate(expression, model) is { } constant)
        {
            Observe(
                new Element(constant.Value, constant, IsWritten: true),
                value.Role,
                value.Id,
                _state,
                isClaim: true,
                canBeNamed: true,
                System.Collections.Immutable.ImmutableArray<Element>.Empty);
        }
    }

    private Outcome TestClause(ICaseClauseOperation clause, Val value)
    {
        switch (clause)
        {
            case ISingleValueCaseClauseOperation single:
                return TestEqual(value, single.Value, isClaim: true);
            case IPatternCaseClauseOperation pattern:
                var outcome = Match(pattern.Pattern, value, isClaim: true);
                if (pattern.Guard is not { } guard)
                    return outcome;
                _state = outcome.True;
                var guarded = Test(guard, isClaim: true);
                return new Outcome(guarded.True, Join(outcome.False, guarded.False));
            default:
                return Outcome.Both(_state);
        }
    }

    // A section is entered through its labels and by `goto case`;
    // one from behind has not been followed yet, so nothing is certain there that any section changes.
    private FlowState? EntryOf(ISwitchOperation @switch, ISwitchCaseOperation section, FlowState? entry, FlowState? before, ref FlowState? fromBehind)
    {
        var start = _work.Paths.Count;
        _work.Paths.Add(entry);
        var isFromBehind = false;
        foreach (var clause in section.Clauses)
        {
            if (clause.Label is not { } label)
                continue;
            isFromBehind |= _scan.IsTargetFromBehind(label, section.Syntax.SpanStart);
            if (_work.Jumps.TryGetValue(label, out var jumped))
            {
                _work.Jumps.Remove(label);
                _work.Paths.AddRange(jumped);
            }
        }

        entry = JoinPaths(start);
        return isFromBehind ? fromBehind ??= After(before, _scan.EffectsOf(@switch)) : entry;
    }
}
