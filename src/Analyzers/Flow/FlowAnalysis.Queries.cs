using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// LINQ in both syntaxes: what one clause says of an element is known in the next one.
internal sealed partial class FlowAnalysis
{
    /// <summary>What is known of every element of a sequence that is worked out while it is read.</summary>
    internal sealed class Elements(FlowState state, Val element, bool isBuffered = false)
    {
        /// <summary>Whether all elements are asked for before anybody gets the first one.</summary>
        public bool IsBuffered { get; } = isBuffered;

        public FlowState State { get; } = state;

        public Val Element { get; } = element;
    }

    public static bool IsQuery(IInvocationOperation call) =>
        call is
        {
            Instance: null,
            Arguments.Length: > 0,
            TargetMethod.ContainingType: { Name: "Enumerable" or "Queryable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: nameof(System) } },
        };

    private Val EvaluateQuery(IInvocationOperation call)
    {
        var source = Evaluate(call.Arguments[0].Value).Number;
        _work.Sequences.TryGetValue(source, out var elements);
        MarkList(source);
        Share(source);
        var clause = new Clause(null, null, elements);
        for (var i = 1; i < call.Arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            if (Source.LambdaOf(argument.Value) is { } lambda)
                clause = FollowClause(lambda, GetsElement(call, argument) ? elements : null);
            else
                Hand(argument.Value, Evaluate(argument.Value).Number);
        }

        if (_state is null)
            return Val.Unknown;
        Call();
        var result = new Val(FreshElement(call.Type), _places.RoleOf(call));
        var known = call.TargetMethod.Name switch
        {
            "Where" or "TakeWhile" => clause.Kept,
            "Select" or "SelectMany" => clause.Made,
            "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" => Buffered(clause.Seen),
            "Skip" or "Take" or "SkipWhile" or "Distinct" or "AsEnumerable" or "AsQueryable" => clause.Seen,
            _ => null,
        };
        if (known is not null)
            _work.Sequences[result.Number] = known;
        return result;
    }

    // Select(m => ...), but not Aggregate(seed, (best, m) => ...), Join(..., other => ...) or GroupBy(..., (key, group) => ...)
    private static bool GetsElement(IInvocationOperation call, IArgumentOperation argument) =>
        call.TargetMethod is { Name: not "Aggregate", OriginalDefinition.TypeParameters: [var element, ..] }
        && Source.SignatureOf(argument.Parameter?.OriginalDefinition.Type) is { Parameters: [{ Type: var given }, ..] } && SymbolEqualityComparer.Default.Equals(given, element);

    private static Elements? Buffered(Elements? elements) => elements is null ? null : new Elements(elements.State, elements.Element, isBuffered: true);

    /// <summary>What a clause leaves behind.</summary>
    /// <param name="Kept">What is known of an element where its lambda gives true.</param>
    /// <param name="Made">What its lambda makes of the element.</param>
    /// <param name="Seen">What is known of an element after its lambda, whatever that gives.</param>
    private readonly record struct Clause(Elements? Kept, Elements? Made, Elements? Seen);

    /// <summary>Follows the lambda of a clause, which is given an element, from what the clauses before it say of it.</summary>
    private Clause FollowClause(IAnonymousFunctionOperation lambda, Elements? elements)
    {
        if (lambda.Body.Operations is not [IReturnOperation { ReturnedValue: { } result }] || lambda.Symbol.Parameters.IsEmpty)
        {
            ExecuteFunction(lambda.Body);
            return default;
        }

        var isBuffered = elements?.IsBuffered == true;
        var around = _state;
        var parameter = lambda.Symbol.Parameters[0];
        _state = StartOfFunction();
        if (elements is not null)
        {
            // Only the element is the same: whatever else the clauses read may have changed.
            _state = elements.State;
            Call();
            _state = _state.With(Cell.Variable(parameter), new Slot(elements.Element.Number, _clock));
        }

        var element = Read(Cell.Variable(parameter), parameter, _places.RoleOf(parameter));
        if (ObjectTypes.IsObject(parameter.Type))
            MarkElement(element.Number);
        Elements? kept = null;
        Elements? made = null;
        if (result.Type?.SpecialType == SpecialType.System_Boolean)
        {
            var outcome = Branch(result);
            if (outcome.True is { } state)
                kept = new Elements(state, element, isBuffered);
            _state = Join(outcome.True, outcome.False);
        }
        else
        {
            var value = Evaluate(result);
            if (value.Number != 0 && _state is not null)
                made = new Elements(_state, value, isBuffered);
            FlushAll();
        }

        var seen = elements is not null && _state is not null ? new Elements(_state, element, isBuffered) : null;
        _state = around;
        return new Clause(kept, made, seen);
    }

    /// <summary>Brings over what a sequence says of its elements to the variable of a loop over it.</summary>
    private int TakeElement(IForEachLoopOperation loop, int sequence, RegionEffects effects)
    {
        if (_state is null || loop.IsAsynchronous || !_work.Sequences.TryGetValue(sequence, out var elements))
            return Fresh();
        // What is known of an element was found out before the first pass over the body.
        if (elements.IsBuffered && effects is ({ WritesAnything: true } or { Written.Count: > 0 } or { Calls: true, HandedOut.Count: > 0 } or { Calls: true, ReadsElements: true }))
            return Fresh();
        var element = elements.Element.Number;
        // Another loop over the same query: its variable is another element.
        if (!_work.Taken.Add(element))
            return AnotherElement(elements);
        foreach (var cell in _values.CellsOf(element))
        {
            if (Known(cell, elements.State) is not (not 0 and var value))
                continue;
            _state = _state.With(cell, new Slot(value, _clock));
            if (elements.State.FactOf(value) is { } fact)
                _state = _state.With(value, fact);
        }

        return element;
    }

    // What is known of every element is known of this one, and what is found out about it is not known of the others.
    private int AnotherElement(Elements elements)
    {
        var source = elements.Element.Number;
        var element = _values.Add(SetOf(source, elements.State));
        foreach (var cell in _values.CellsOf(source))
        {
            if (Known(cell, elements.State) is not (not 0 and var value))
                continue;
            var copy = cell.Of(element);
            var number = _values.Add(SetOf(value, elements.State));
            _state = _state!.With(copy, new Slot(number, _clock));
            _values.AddCell(copy, number);
        }

        return element;
    }
}
