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
        var result = Match(first, value, isClaim);
        foreach (var part in parts)
        {
            _state = isAnd ? result.True : result.False;
            var next = Match(part, value, isClaim);
            result = isAnd
                ? new Outcome(next.True, Join(result.False, next.False))
                : new Outcome(Join(result.True, next.True), next.False);
        }

        if (isAnd == isClaim)
            CheckLinked(before, isAnd ? result.True : result.False);
        return result;
    }

    private Outcome MatchRecursive(IRecursivePatternOperation pattern, Val value, bool isClaim)
    {
        var before = _state;

        FlowState? failed = null;
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var outcome = Match(pattern.DeconstructionSubpatterns[i], PartOf(pattern, value, i), isClaim);
            failed = Join(failed, outcome.False);
            _state = outcome.True;
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            _matched.Push(value.Number);
            var member = Evaluate(property.Member);
            _matched.Pop();
            var outcome = Match(property.Pattern, member, isClaim);
            failed = Join(failed, outcome.False);
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
            failed = Join(before, failed);
        return new Outcome(_state, failed);
    }

    /// <summary>What a positional pattern tests at one position: the element of a tuple, or the property of a record.</summary>
    private Val PartOf(IRecursivePatternOperation pattern, Val value, int index)
    {
        if (_state is null)
            return Val.Unknown;
        if (value.Number != 0 && _tupleElements.TryGetValue(Cell.OfElement(value.Number, index), out var element))
            return element;
        if (value.Number != 0 && pattern.MatchedType is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && index < elements.Length)
            return Read(Cell.OfElement(value.Number, index), elements[index], _roles.RoleOf(elements[index]));
        var parts = MeetingCollector.PartsOf(pattern);
        if (index >= parts.Length)
            return new Val(Fresh());
        var part = parts[index];
        if (value.Number != 0 && part.ContainingType is { IsRecord: true } record
            && record.GetMembers(part.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property && _roles.Properties.KeepsValue(property))
        {
            return Read(Cell.OfMember(value.Number, property.OriginalDefinition), property.OriginalDefinition, _roles.RoleOf(property));
        }

        return new Val(Fresh(), _roles.RoleOf(part));
    }

    private Outcome MatchList(IListPatternOperation pattern, Val value, bool isClaim)
    {
        var failed = _state;
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
            failed = Join(failed, outcome.False);
            _state = outcome.True;
        }

        if (_state is not null)
            Declare(pattern.DeclaredSymbol, value);
        return new Outcome(_state, failed);
    }

    private void Declare(ISymbol? variable, Val value)
    {
        if (variable is ILocalSymbol local && _state is not null)
            Write(Cell.Variable(local), local, _places.RoleOf(local), value.Number);
    }

    private Val EvaluateSwitchExpression(ISwitchExpressionOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        ObserveSwitch(@switch, value);
        var remaining = _state;
        FlowState? joined = null;
        var result = Val.Unknown;
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
            if (_state is null)
                continue;
            result = joined is null ? given : Either(result, joined, given, _state);
            joined = joined is null ? _state : _state = Join(joined, _state);
        }

        _state = joined;
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
                entries[i] = Join(entries[i], outcome.True);
            }

            CheckLinked(before, entries[i]);
        }

        // `default` is what no other label takes, wherever it stands.
        FlowState? exit = null;
        if (defaultSection is { } section)
            entries[section] = Join(entries[section], remaining);
        else
            exit = remaining;

        _switched.Push(value);
        for (var i = 0; i < entries.Length; i++)
        {
            _state = EntryOf(@switch, @switch.Cases[i], entries[i], before);
            foreach (var statement in @switch.Cases[i].Body)
                Execute(statement);
            exit = Join(exit, _state);
        }

        _switched.Pop();
        _state = exit;
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
                Forget(RegionEffects.Of(@switch));
                return _state;
            }

            if (_jumps.TryGetValue(label, out var jumped))
                entry = Join(entry, jumped);
        }

        return entry;
    }
}
