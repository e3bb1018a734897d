using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// What functions are given that the program calls, or hands to a query: all.Where(IsRoom).Select(Name)
internal sealed partial class Guards
{
    // Each caller is a body of its own, which takes longer to read than a condition.
    private const int MostCalled = 20;

    // Up to here numbers are sizes and times rather than IDs.
    private const long LongestTime = 1000;

    /// <summary>What comes to a lambda as one of its parameters.</summary>
    private NumberSet OfLambda(IAnonymousFunctionOperation lambda)
    {
        var ordinal = ((IParameterSymbol)_asked[0]).Ordinal;
        if (CallWith(lambda) is not null)
            return OfHanded(lambda, ordinal);
        return KeptIn(lambda) is { } local ? OfKept(local, ordinal) : IsChosen(lambda) ? NumberSet.None : NumberSet.All;
    }

    // Func<EventMessage, string> name = m => ...
    private NumberSet OfKept(ILocalSymbol local, int ordinal)
    {
        if (!_entered.Add(local))
            return NumberSet.All;
        var set = OfAll(_paths.UsesOf(local), use => OfHanded(use, ordinal));
        _entered.Remove(local);
        return set;
    }

    private static ILocalSymbol? KeptIn(IOperation function) =>
        HandedOver(function).Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } ? local : null;

    private static IOperation HandedOver(IOperation function)
    {
        while (function.Parent is IConversionOperation or IDelegateCreationOperation)
            function = function.Parent;
        return function;
    }

    /// <summary>The call that a function is handed over to.</summary>
    private static IInvocationOperation? CallWith(IOperation function) =>
        HandedOver(function).Parent is IArgumentOperation { Parent: IInvocationOperation call }
            ? call
            : null;

    private static NumberSet OfAll<T>(IEnumerable<T> uses, Func<T, NumberSet> give)
    {
        var set = NumberSet.None;
        var isUsed = false;
        foreach (var use in uses)
        {
            isUsed = true;
            set = set.Union(give(use));
            if (set.IsAll)
                break;
        }

        return isUsed ? set : NumberSet.All;
    }

    /// <summary>What a use of a function gives it as one of its parameters.</summary>
    private NumberSet OfHanded(IOperation use, int ordinal)
    {
        var call = use as IInvocationOperation
            ?? (use.Parent is IInvocationOperation { Instance: var called } invoked && ReferenceEquals(called, use)
                ? invoked
                : null);
        if (call is not null)
        {
            return call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal) is { Value: var given }
                ? OfValue(given, _asked.RemoveAt(0))
                : NumberSet.All;
        }

        // bus.On(7000, OnRoom), [7000] = OnRoom, bus.RoomChanged += OnRoom: for which messages, others say.
        if (CallWith(use) is not { } query)
            return KeptIn(use) is { } local ? OfKept(local, ordinal) : IsForAll(use) ? NumberSet.All : NumberSet.None;
        if (IsForSome(query, use))
            return NumberSet.None;
        if (HandedAlong(query, use, ordinal) is { } along)
            return OfValue(along, _asked.RemoveAt(0));
        // Aggregate(0, (sum, m) => ...)
        return ValuePaths.SequenceOf(query) is { } source ? OfSequence(source, isOther: ordinal > 0) : NumberSet.All;
    }

    // ThreadPool.QueueUserWorkItem(Work, m, preferLocal: false): what a call is handed beside the function, of the type that this takes, it is called with.
    private static IOperation? HandedAlong(IInvocationOperation call, IOperation function, int ordinal)
    {
        var handed = HandedOver(function);
        var taken = Source.SignatureOf(((IArgumentOperation)handed.Parent!).Parameter?.Type)?.Parameters;
        return taken is { } parameters && ordinal < parameters.Length && RowOf(ValuePaths.SequenceOf(call)?.Type) is null
            ? call.Arguments.FirstOrDefault(argument =>
                !ReferenceEquals(argument.Value, handed) && SymbolEqualityComparer.Default.Equals(argument.Parameter?.Type, parameters[ordinal].Type))?.Value
            : null;
    }

    // A method of the program may choose, and one of a library where it is given an ID: bus.On(7000, OnRoom).
    // So may whoever takes it out of a list: { "room", OnRoom }.
    private static bool IsForSome(IInvocationOperation call, IOperation function) =>
        Source.IsOfTheFramework(call.TargetMethod)
            ? call.TargetMethod.Name is "Add" or "TryAdd"
            : !ForeignQueries.IsClause(call.TargetMethod)
                && (function is IMethodReferenceOperation && !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
                    || call.Arguments.Any(argument => TellsWhich(argument) || IsFilter(argument, function)));

    // bus.Subscribe(IsRoom, m => ...)
    private static bool IsFilter(IArgumentOperation argument, IOperation function) =>
        argument.ArgumentKind == ArgumentKind.Explicit
        && Source.SignatureOf(argument.Parameter?.Type)?.ReturnType.SpecialType == SpecialType.System_Boolean
        && !ReferenceEquals(argument.Value, HandedOver(function));

    // client.EventReceived += OnEvent
    private static bool IsForAll(IOperation function) =>
        HandedOver(function).Parent is IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event.Name: var name } }
        && PlainNames.SayNothing(name);

    // [7000] = m => ..., client.RoomChanged += m => ..., (IsRoom, m => ...), new Route(IsRoom, m => ...): for which messages it is there, others say.
    private static bool IsChosen(IAnonymousFunctionOperation lambda) => HandedOver(lambda).Parent switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: false } } => true,
        IEventAssignmentOperation => !IsForAll(lambda),
        ITupleOperation or IArrayInitializerOperation => true,
        // Not new ActionBlock<EventMessage>(m => ...)
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor.ContainingType: { } made } } => !made.DeclaringSyntaxReferences.IsEmpty,
        var around => around is not null && CollectionElements.IsExpression(around),
    };

    /// <summary>What comes to a method, as one of its parameters, that its type keeps for itself.</summary>
    private NumberSet OfCallers(IMethodSymbol method, int ordinal)
    {
        if (_goal.SemanticModel is not { } model || _paths.IsNamedInOtherPart(method)
            || PrivateMentions.PartOf(method) is not { } type || type.SyntaxTree != model.SyntaxTree)
        {
            // They may stand in another part of the type.
            return NumberSet.None;
        }

        // A method that calls itself is given what it was called with.
        if (!_entered.Add(method.Parameters[ordinal]))
            return NumberSet.None;
        var bodies = new Dictionary<IOperation, ValuePaths>();
        // Not what has only the name, or is another one of that name
        var mentions = _paths.MentionsOf(method, type).Where(name =>
            (!PrivateMentions.IsNameOnly(name) || PrivateMentions.IsLookedUp(name))
            && (model.GetSymbolInfo(name).Symbol is not { } named || IsSame(named, method)));
        var set = OfAll(mentions, name => IsExhausted ? NumberSet.None : OfCaller(name, method, ordinal, model, bodies));
        _entered.Remove(method.Parameters[ordinal]);
        return set;
    }

    private NumberSet OfCaller(SimpleNameSyntax name, IMethodSymbol method, int ordinal, SemanticModel model, Dictionary<IOperation, ValuePaths> bodies)
    {
        var use = EnclosingBody.OperationAt(name, model, CancellationToken.None);
        while (use is not (null or IInvocationOperation or IMethodReferenceOperation))
            use = use.Parent;
        var used = use is IInvocationOperation { TargetMethod: var called } ? called : (use as IMethodReferenceOperation)?.Method;
        if (use is null || used is null || !IsSame(used, method))
            return NumberSet.None;
        var body = use.Root();
        if (!bodies.TryGetValue(body, out var paths))
        {
            _read += MostRead / MostCalled;
            bodies.Add(body, paths = _paths.In(body));
        }

        var caller = new Guards(_shape, paths, use, _asked, _event, _entered) { _read = _read };
        var set = caller.OfHanded(use, ordinal);
        _read = caller._read;
        return set;
    }

    private static bool IsSame(ISymbol named, IMethodSymbol method) =>
        named is IMethodSymbol called
        && SymbolEqualityComparer.Default.Equals((called.ReducedFrom ?? called).OriginalDefinition, method);
}
