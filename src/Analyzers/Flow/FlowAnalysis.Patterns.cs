using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Patterns of all kinds.
internal sealed partial class FlowAnalysis
{
    // What the property pattern at hand is matched against.
    private int _matched;

    private Outcome TestPattern(IIsPatternOperation test, bool isClaim, bool isChecked)
    {
        // (e.EventId == 1003) is true
        if (test is { Value.Type.SpecialType: SpecialType.System_Boolean, Pattern: IConstantPatternOperation { Value: var known } }
            && IsBoolean(known, out var expected))
        {
            return TestBoolean(test.Value, expected, isClaim);
        }

        var value = Evaluate(test.Value);
        _isChecked = isChecked;
        return Match(test.Pattern, value, isClaim);
    }

    private Outcome Match(IPatternOperation pattern, Val value, bool isClaim)
    {
        if (_state is not { } state)
            return default;
        EnterOperation();
        var isChecked = _isChecked;
        _isChecked = false;
        switch (pattern.Kind)
        {
            case OperationKind.ConstantPattern:
                return TestEqual(value, ((IConstantPatternOperation)pattern).Value, isClaim);
            case OperationKind.NegatedPattern:
                _isChecked = isChecked;
                return Match(((INegatedPatternOperation)pattern).Pattern, value, !isClaim).Swap();
            case OperationKind.BinaryPattern:
                return MatchChain((IBinaryPatternOperation)pattern, value, isClaim, isChecked);
            case OperationKind.DeclarationPattern:
                var declaration = (IDeclarationPatternOperation)pattern;
                Declare(declaration.DeclaredSymbol, value);
                return new Outcome(_state, declaration.MatchesNull ? null : state);
            case OperationKind.DiscardPattern:
                return new Outcome(state, null);
            case OperationKind.RecursivePattern:
                return MatchRecursive((IRecursivePatternOperation)pattern, value, isClaim, isChecked);
            case OperationKind.RelationalPattern:
                return MatchOrder((IRelationalPatternOperation)pattern, value, state);
            case OperationKind.ListPattern:
                return MatchList((IListPatternOperation)pattern, value, isClaim);
            default:
                return Outcome.Both(state);
        }
    }

    // 1 or 2 or 3 leans to the left and can be long.
    private Outcome MatchChain(IBinaryPatternOperation pattern, Val value, bool isClaim, bool isChecked)
    {
        var kind = pattern.OperatorKind;
        var bottom = _work.Operands.Count;
        IPatternOperation first = pattern;
        while (first is IBinaryPatternOperation chain && chain.OperatorKind == kind)
        {
            _work.Operands.Push(chain.RightPattern);
            first = chain.LeftPattern;
        }

        var before = _state;
        var isAnd = kind == BinaryOperatorKind.And;
        var denial = Deny(isAnd != isClaim);
        var left = _work.Paths.Count;
        for (var part = first; ; part = (IPatternOperation)_work.Operands.Pop())
        {
            _isChecked = isAnd == isClaim;
            var next = Match(part, value, isClaim);
            _work.Paths.Add(isAnd ? next.False : next.True);
            _state = isAnd ? next.True : next.False;
            if (_work.Operands.Count == bottom)
                break;
        }

        _isChecked = false;
        NameDenied(denial);
        if (isAnd == isClaim && !isChecked)
            CheckLinked(before, _state);
        return isAnd ? new Outcome(_state, JoinPaths(left)) : new Outcome(JoinPaths(left), _state);
    }

    private Outcome MatchRecursive(IRecursivePatternOperation pattern, Val value, bool isClaim, bool isChecked)
    {
        var before = _state;
        var denial = Deny(!isClaim);
        var failed = _work.Paths.Count;
        if (CodeCalls.RunsCode(pattern))
            RunDeconstructor(value.Number, pattern.DeconstructSymbol, pattern.MatchedType);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var part = PartOf(pattern, value, i);
            _isChecked = isClaim;
            var outcome = Match(pattern.DeconstructionSubpatterns[i], part, isClaim);
            _work.Paths.Add(outcome.False);
            _state = outcome.True;
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            _matched = value.Number;
            var member = Evaluate(property.Member);
            _isChecked = isClaim;
            var outcome = Match(property.Pattern, member, isClaim);
            _work.Paths.Add(outcome.False);
            _state = outcome.True;
        }

        Declare(pattern.DeclaredSymbol, value);
        _isChecked = false;
        NameDenied(denial);
        if (isClaim && !isChecked)
            CheckLinked(before, _state);

        // Where the pattern also fails for null, what its parts say holds all the same: there is no message then that could contradict.
        // A type in front that does not fit is another matter, and so is { }, which has no parts.
        var hasParts = !pattern.PropertySubpatterns.IsEmpty || !pattern.DeconstructionSubpatterns.IsEmpty;
        if (!hasParts || !SymbolEqualityComparer.Default.Equals(pattern.MatchedType, pattern.InputType))
            _work.Paths.Insert(failed, before);
        return new Outcome(_state, JoinPaths(failed));
    }

    /// <summary>What a positional pattern tests at one position.</summary>
    private Val PartOf(IRecursivePatternOperation pattern, Val value, int index)
    {
        var part = PartOf(value.Number, pattern.MatchedType, pattern.DeconstructSymbol as IMethodSymbol, index);
        return part.Number == 0 ? new Val(FreshElement(pattern.DeconstructionSubpatterns[index].InputType)) : part;
    }

    private Outcome MatchList(IListPatternOperation pattern, Val value, bool isClaim)
    {
        var isOwnCode = CodeCalls.RunsCode(pattern);
        if (isOwnCode)
            RunCodeOf(value.Number, pattern.IndexerSymbol, pattern.InputType);
        MarkList(value.Number);
        var failed = _work.Paths.Count;
        _work.Paths.Add(_state);
        var afterSlice = false;
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            if (pattern.Patterns[i] is ISlicePatternOperation slice)
            {
                afterSlice = true;
                if (CodeCalls.RunsCode(slice))
                    RunCodeOf(value.Number, slice.SliceSymbol, slice.InputType);
                if (slice.Pattern is not { } inner)
                    continue;
                var rest = Match(inner, new Val(Fresh()), isClaim);
                _work.Paths.Add(rest.False);
                _state = rest.True;
            }
            else
            {
                var element = afterSlice || isOwnCode || value.Number == 0
                    ? new Val(MarkElement(Fresh()))
                    : Read(Cell.OfElement(value.Number, i), null, Role.None);
                var outcome = Match(pattern.Patterns[i], element, isClaim);
                _work.Paths.Add(outcome.False);
                _state = outcome.True;
            }
        }

        Declare(pattern.DeclaredSymbol, value);
        return new Outcome(_state, JoinPaths(failed));
    }

    private void Declare(ISymbol? variable, Val value)
    {
        if (variable is ILocalSymbol local && _state is not null)
            Store(Cell.Variable(local), local, value, local.Type, _places.RoleOf(local));
    }
}
