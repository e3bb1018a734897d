using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Patterns, `switch` statements and `switch` expressions.
internal sealed partial class FlowAnalysis
{
    // The values of the switches around, innermost last.
    private readonly Stack<Val> _switched = new();

    private Outcome TestPattern(IIsPatternOperation test, bool isClaim)
    {
        // (e.EventId == 1003) is true
        if (test is { Value.Type.SpecialType: SpecialType.System_Boolean, Pattern: IConstantPatternOperation { Value: var known } } && IsBoolean(known, out var expected))
            return TestBoolean(test.Value, expected, isClaim);
        var value = Evaluate(test.Value);
        return Match(test.Pattern, value, isClaim);
    }

    private Outcome Match(IPatternOperation pattern, Val value, bool isClaim)
    {
        if (_state is not { } state)
            return default;
        EnterOperation();
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return TestEqual(value, Evaluate(constant.Value), isClaim);
            case INegatedPatternOperation negated:
                return Match(negated.Pattern, value, !isClaim).Swap();
            case IBinaryPatternOperation binary:
                return MatchChain(binary, value, isClaim);
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, value);
                return new Outcome(_state, declaration.MatchesNull ? null : state);
            case IDiscardPatternOperation:
                return new Outcome(state, null);
            case IRecursivePatternOperation recursive:
                return MatchRecursive(recursive, value, isClaim);
            case IListPatternOperation list:
                return MatchList(list, value, isClaim);
            default:
                EvaluateChildren(pattern);
                return Outcome.Both(_state);
        }
    }

    // 1 or 2 or 3 leans to the left and can be long.
    private Outcome MatchChain(IBinaryPatternOperation pattern, Val value, bool isClaim)
    {
        var kind = pattern.OperatorKind;
        var parts = new Stack<IPatternOperation>();
        IPatternOperation first = pattern;
        while (first is IBinaryPatternOperation chain && chain.OperatorKind == kind)
        {
            parts.Push(chain.RightPattern);
            first = chain.LeftPattern;
        }

        var before = _state;
        var isAnd = kind == BinaryOperatorKind.And;
        var left = new List<FlowState?>();
        for (var part = first; ; part = parts.Pop())
        {
            var next = Match(part, value, isClaim);
            left.Add(isAnd ? next.False : next.True);
            _state = isAnd ? next.True : next.False;
            if (parts.Count == 0)
                break;
        }

        if (isAnd == isClaim)
            CheckLinked(before, _state);
        return isAnd ? new Outcome(_state, JoinAll(left)) : new Outcome(JoinAll(left), _state);
    }

    private Outcome MatchRecursive(IRecursivePatternOperation pattern, Val value, bool isClaim)
    {
        var before = _state;
        var failed = new List<FlowState?>();
        if (!pattern.DeconstructionSubpatterns.IsEmpty && pattern.DeconstructSymbol is IMethodSymbol { IsImplicitlyDeclared: false })
            RunCodeOf(value.Number);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var outcome = Match(pattern.DeconstructionSubpatterns[i], PartOf(pattern, value, i), isClaim);
            failed.Add(outcome.False);
            _state = outcome.True;
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            _matched.Push(value.Number);
            var member = Evaluate(property.Member);
            _matched.Pop();
            var outcome = Match(property.Pattern, member, isClaim);
            failed.Add(outcome.False);
            _state = outcome.True;
        }

        if (_state is not null)
            Declare(pattern.DeclaredSymbol, value);
        if (isClaim)
            CheckLinked(before, _state);

        // Where the pattern also fails for null, what its parts say holds all the same: there is no message then that could contradict.
        // A type in front that does not fit is another matter, and so is { }, which has no parts.
        var hasParts = !pattern.PropertySubpatterns.IsEmpty || !pattern.DeconstructionSubpatterns.IsEmpty;
        if (!hasParts || !SymbolEqualityComparer.Default.Equals(pattern.MatchedType, pattern.InputType))
            failed.Insert(0, before);
        return new Outcome(_state, JoinAll(failed));
    }

    /// <summary>What a positional pattern tests at one position.</summary>
    private Val PartOf(IRecursivePatternOperation pattern, Val value, int index)
    {
        var part = PartOf(value.Number, pattern.MatchedType, pattern.DeconstructSymbol as IMethodSymbol, index);
        if (part.Number != 0 || _state is null)
            return part;
        var parts = MeetingCollector.PartsOf(pattern);
        return new Val(Fresh(), index < parts.Length ? _roles.RoleOf(parts[index]) : Role.None);
    }

    private Outcome MatchList(IListPatternOperation pattern, Val value, bool isClaim)
    {
        var failed = new List<FlowState?> { _state };
        var afterSlice = false;
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            if (pattern.Patterns[i] is ISlicePatternOperation slice)
            {
                afterSlice = true;
                if (slice.Pattern is { } inner)
                    _state = Match(inner, new Val(_state is null ? 0 : Fresh()), isClaim).True;
                continue;
            }

            var element = afterSlice || value.Number == 0 || _state is null
                ? new Val(_state is null ? 0 : Fresh())
                : Read(Cell.OfElement(value.Number, i), null, Role.None);
            var outcome = Match(pattern.Patterns[i], element, isClaim);
            failed.Add(outcome.False);
            _state = outcome.True;
        }

        if (_state is not null)
            Declare(pattern.DeclaredSymbol, value);
        return new Outcome(_state, JoinAll(failed));
    }

    private void Declare(ISymbol? variable, Val value)
    {
        if (variable is ILocalSymbol local && _state is not null)
            Store(Cell.Variable(local), isVariable: true, value, local.Type, _places.RoleOf(local));
    }

    private Val EvaluateSwitchExpression(ISwitchExpressionOperation @switch)
    {
        var value = Evaluate(@switch.Value);
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
            var given = Evaluate(arm.Value);
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
        var before = _state;
        var entries = new FlowState?[@switch.Cases.Length];
        var taken = new List<FlowState?>();
        var remaining = before;
        int? defaultSection = null;
        for (var i = 0; i < entries.Length; i++)
        {
            var first = remaining;
            taken.Clear();
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
                taken.Add(outcome.True);
            }

            entries[i] = JoinAll(taken);
            CheckLinked(first, entries[i]);
        }

        // `default` is what no other label takes, wherever it stands.
        if (defaultSection is { } section)
            entries[section] = Join(entries[section], remaining);

        _switched.Push(value);
        for (var i = 0; i < entries.Length; i++)
        {
            _state = EntryOf(@switch, @switch.Cases[i], entries[i], before);
            foreach (var statement in @switch.Cases[i].Body)
                Execute(statement);
        }

        _switched.Pop();
        _state = defaultSection is null ? remaining : null;
        Arrive(@switch.ExitLabel);
    }

    // goto case 7: the operand has no operation, so its syntax is asked.
    private void ObserveGoto(IBranchOperation branch)
    {
        if (_state is not null && _switched.Count > 0 && _switched.Peek() is var value && value.Role.IsParam()
            && branch is { Syntax: GotoStatementSyntax { Expression: { } expression }, SemanticModel: { } model }
            && ConstantUse.TryCreate(expression, model) is { } constant)
        {
            Observe(new Element(constant.Value, constant, IsWritten: true), value.Role, value.Id, _state, isClaim: true, canBeNamed: true, System.Collections.Immutable.ImmutableArray<long?>.Empty);
        }
    }

    private Outcome TestClause(ICaseClauseOperation clause, Val value)
    {
        switch (clause)
        {
            case ISingleValueCaseClauseOperation single:
                return TestEqual(value, Evaluate(single.Value), isClaim: true);
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

    // A section is entered through its labels and by `goto case`; one from behind has not been followed yet, so nothing is certain there.
    private FlowState? EntryOf(ISwitchOperation @switch, ISwitchCaseOperation section, FlowState? entry, FlowState? before)
    {
        foreach (var clause in section.Clauses)
        {
            if (clause.Label is not { } label)
                continue;
            if (_scan.IsTargetFromBehind(label, section.Syntax.SpanStart))
            {
                _state = before;
                Forget(_scan.EffectsOf(@switch));
                return _state;
            }

            if (_jumps.TryGetValue(label, out var jumped))
                entry = JoinAll([entry, .. jumped]);
        }

        return entry;
    }
}
