using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// LINQ in both syntaxes: what one clause says of an element is known in the next one.
internal sealed partial class FlowAnalysis
{
    public static bool IsQuery(IInvocationOperation call) =>
        call.Arguments.Length > 0
        && (call is
        {
            Instance: null,
            TargetMethod.ContainingType:
            {
                Name: "Enumerable" or "Queryable",
                ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: nameof(System) }
            }
        }
            || IsSearch(call.TargetMethod) || ForeignQueries.IsClause(call.TargetMethod));

    /// <summary>A method of a list or an array that is given a condition, as those of LINQ are.</summary>
    private static bool IsSearch(IMethodSymbol method) =>
        method.Name is "Find" or "FindLast" or "FindAll" or "Exists" or "TrueForAll"
        && (method.ContainingType.SpecialType == SpecialType.System_Array
            || method is
            {
                IsStatic: false,
                ContainingType: { Name: "List", Arity: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } }
            }
                && Source.IsOfTheFramework(method));

    private Val EvaluateQuery(IInvocationOperation call)
    {
        var source = Evaluate(call.Instance ?? call.Arguments[0].Value).Number;
        var elements = ElementsOf(source);
        MarkList(source);
        if (call.Instance is { } list)
            RunCodeOf(source, call.TargetMethod, list.Type);
        else
            Share(source);
        var clause = new Clause(null, null, elements);
        var second = 0;
        for (var i = call.Instance is null ? 1 : 0; i < call.Arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            if (Source.LambdaOf(argument.Value) is { } lambda)
                clause = FollowLambda(lambda, GetsElement(call, argument) ? elements : null);
            else if (NamedCondition(argument.Value) is var (method, condition))
                clause = FollowNamed(method, condition, GetsElement(call, argument) ? elements : null);
            else
                Hand(argument.Value, second = Evaluate(argument.Value).Number);
        }

        if (_state is null)
            return Val.Unknown;
        var other = ElementsOf(second);
        if (!OnlyLooksAt(elements, call))
            Call();
        // A task may be waited for later, when others have run.
        if (ForeignQueries.IsWaitedFor(call) && !ForeignQueries.IsAwaited(call))
            return new Val(FreshElement(call.Type));
        if (FoundBy(call, clause) is { } found)
            return found;
        var result = new Val(FreshElement(ForeignQueries.TypeOf(call)), _places.RoleOf(call));
        if (ElementsFrom(call, elements, clause, other) is { } known)
            _work.Sequences[result.Number] = known.Of(_state, elements is { StoredAt: not 0 } ? _clock : known.StoredAt);
        return result;
    }

    // network.Count(m => m.ParamOne == 0), where network was made by ToList: nobody else's code runs, so that the list is what it was. What is only
    // a query runs the code of its own clauses as well.
    private bool OnlyLooksAt(Elements? elements, IInvocationOperation call) => elements is { StoredAt: not 0 } && OnlyLooks(call);

    private bool OnlyLooks(IInvocationOperation call) =>
        call is { Instance: null, TargetMethod: { ContainingType.Name: nameof(Enumerable), Name: var name } }
        && name is "Where" or "Any" or "All" or "Count" or "LongCount" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single"
            or "SingleOrDefault" or "ToList" or "ToArray"
        && MeetingCollector.Unconverted(call.Arguments[0].Value) is var source
        && (source is IInvocationOperation { Arguments.IsEmpty: false } before
            ? OnlyLooks(before)
            : source.Type is IArrayTypeSymbol || source.Type is INamedTypeSymbol { Name: "List", Arity: 1 } list && Source.IsOfTheFramework(list))
        && GivenTo(call).All(argument => Source.LambdaOf(argument.Value) is { Body.Operations: [IReturnOperation { ReturnedValue: { } condition }] }
            && ChangesNothing(RegionEffects.Of(condition, _roles.Objects)));

    private static bool ChangesNothing(RegionEffects code) =>
        code is { Calls: false, WritesAnything: false, WritesElements: false, Assigned.Count: 0, Written.Count: 0 };

    // Select(m => ...), but not Aggregate(seed, (best, m) => ...), Join(..., other => ...) or GroupBy(..., (key, group) => ...)
    private static bool GetsElement(IInvocationOperation call, IArgumentOperation argument) =>
        call.Instance is not null
        || call.TargetMethod is { Name: not "Aggregate", OriginalDefinition.TypeParameters: [var element, ..] }
        && Source.SignatureOf(argument.Parameter?.OriginalDefinition.Type) is { Parameters: [{ Type: var given }, ..] }
        && SymbolEqualityComparer.Default.Equals(given, element);

    /// <summary>What a clause leaves behind.</summary>
    /// <param name="Kept">What is known of an element where its lambda gives true.</param>
    /// <param name="Made">What its lambda makes of the element.</param>
    /// <param name="Seen">What is known of an element after its lambda, whatever that gives.</param>
    /// <param name="Element">The element that its lambda is given.</param>
    private readonly record struct Clause(Elements? Kept, Elements? Made, Elements? Seen, Val Element = default);

    private Clause FollowLambda(IAnonymousFunctionOperation lambda, Elements? elements)
    {
        var (isForNone, call) = (_isForNone, _call);
        (_isForNone, _call) = (Searches.WantsNone(lambda), null);
        var clause = FollowClause(lambda, elements);
        (_isForNone, _call) = (isForNone, call);
        return clause;
    }

    /// <summary>Follows the lambda of a clause, which is given an element, from what the clauses before it say of it.</summary>
    private Clause FollowClause(IAnonymousFunctionOperation lambda, Elements? elements)
    {
        if (lambda.Body.Operations is [IReturnOperation { ReturnedValue: { } result }] && !lambda.Symbol.Parameters.IsEmpty)
            return FollowClause(lambda.Symbol.Parameters[0], result, elements);
        ExecuteFunction(lambda.Body);
        return default;
    }

    private Clause FollowClause(IParameterSymbol parameter, IOperation result, Elements? elements)
    {
        var isBuffered = elements?.IsBuffered == true;
        var around = _state;
        // Only the element is the same: whatever else the clauses read may have changed.
        _state = elements is null ? StartOfFunction() : elements.State;
        Call();
        if (elements is not null)
            _state = _state.With(Cell.Variable(parameter), new Slot(elements.Element.Number, _clock));

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
            {
                // m.ParamOne ?? 0 is a value of its own.
                if (value.Id != 0 && _values.FallbackOf(value.Number) is not null)
                    _values.Pair(value.Number, value.Role, value.Id);
                made = new Elements(_state, value, isBuffered);
            }

            LetGoAll();
        }

        var seen = elements is not null && _state is not null ? new Elements(_state, element, isBuffered) : null;
        _state = around;
        return new Clause(kept, made, seen, element);
    }
}
