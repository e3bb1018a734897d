using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Calls.
internal sealed partial class FlowAnalysis
{
    private Val EvaluateInvocation(IInvocationOperation invocation)
    {
        (var around, _call) = (_call, invocation);
        var result = EvaluateCall(invocation);
        _call = around;
        return result;
    }

    private Val EvaluateCall(IInvocationOperation invocation)
    {
        if (IsQuery(invocation))
            return EvaluateQuery(invocation);
        // Convert.ToInt32(e.ParamOne) is 0 where that is null
        if (invocation.TargetMethod.ContainingType.Name == nameof(Convert)
            && Source.IsOfTheFramework(invocation.TargetMethod)
            && Source.Of(invocation) is { } converted)
        {
            var number = Evaluate(converted);
            return number.Number == 0 ? number : number with { Number = _values.AddFallback(ValueSet.Anything, number, 0) };
        }

        var receiver = Evaluate(invocation.Instance);
        if (invocation is { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable } && Integers.IsNumber(nullable.Type)
            && (invocation.Arguments is [var given] ? ConstantUse.TryCreate(given.Value)?.Value : 0) is { } fallback)
        {
            return receiver.Number == 0 ? receiver : receiver with { Number = _values.AddFallback(ValueSet.Anything, receiver, fallback) };
        }

        // It only says where to go on.
        if (ForeignQueries.IsConfigured(invocation))
        {
            EvaluateArguments(invocation.Arguments);
            return _state is null ? Val.Unknown : receiver;
        }

        if (CodeCalls.OnlyLooks(invocation.TargetMethod))
            return Look(invocation);
        var arguments = EvaluateArguments(invocation.Arguments);
        if (_state is null)
            return Val.Unknown;
        if (_roles.Assertions.NeverReturns(invocation.TargetMethod))
        {
            // As with throw, what a catch knows is what the whole of its try may do.
            _state = null;
            return Val.Unknown;
        }

        if (invocation.TargetMethod.IsGenericMethod)
            ObserveShared(invocation, arguments);
        var expectation = Expectations.Of(invocation);
        if (expectation is { } expected)
            ObserveExpected(expected, invocation, arguments);
        else if (Expectations.SubjectOf(invocation) is { } subject)
            (_subjects ??= [])[subject] = invocation.Instance is null ? arguments[0] : receiver;

        // A function of the body itself may change everything that it captures, like any other code.
        if (!CodeCalls.OnlyCalculates(invocation) && !Expectations.OnlyAsserts(invocation, expectation))
            RunCodeOf(receiver.Number, invocation.TargetMethod, invocation.Instance?.Type);
        if (CodeCalls.Waits(invocation.TargetMethod))
            Wait();
        // What it has captured may be a list.
        if (_scan.HasCaptures && IsOfBody(invocation))
            _state = _state.WithElement(_clock);
        if (GivesObject(invocation))
        {
            MarkList(receiver.Number);
            // It may give itself.
            if (receiver.Number is not (0 or ValueTable.This))
                _work.Fresh.Remove(MarkElement(receiver.Number));
            foreach (var argument in arguments)
                MarkList(argument.Number);
        }

        var result = FreshElement(invocation.Type);
        if (_state is not null && MayGiveBack(invocation, receiver.Number, _state))
            Share(result);
        return new Val(result, _places.RoleOf(invocation));
    }

    private Val Look(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
            Evaluate(argument.Value);
        return Val.Unknown;
    }

    // m.With(7), Store(m): what others have got may be what they give back.
    private bool MayGiveBack(IInvocationOperation call, int receiver, FlowState state) =>
        ObjectTypes.IsObject(call.Type) && !Source.IsOfTheFramework(call.TargetMethod)
        && (receiver != 0 && ObjectTypes.CanBe(call.Instance?.Type, call.Type) && IsShared(receiver, state)
            || call.Arguments.Any(argument => ObjectTypes.CanBe(MeetingCollector.Unconverted(argument.Value).Type, call.Type)));

    /// <summary>Whether a call may lead to a function inside of the body.</summary>
    public static bool IsOfBody(IInvocationOperation call) => call.TargetMethod.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke;

    /// <summary>Whether a call gives an object, as <c>Find</c> and <c>TryGetValue</c> do: it may be one that another call has given.</summary>
    public static bool GivesObject(IInvocationOperation call)
    {
        if (ObjectTypes.IsObject(call.Type))
            return true;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } && ObjectTypes.IsObject(argument.Value.Type))
                return true;
        }

        return false;
    }

    /// <summary>Evaluates arguments, hands over what they refer to, and observes constants that are passed as parameters of an event.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="isPositional">Whether they are those of a record, which become what its properties hold.</param>
    /// <param name="isOnlyRead">Whether nobody has hold of them afterwards.</param>
    private ImmutableArray<Val> EvaluateArguments(ImmutableArray<IArgumentOperation> arguments, bool isPositional = false, bool isOnlyRead = false)
    {
        if (arguments.IsEmpty)
            return ImmutableArray<Val>.Empty;
        var values = ImmutableArray.CreateBuilder<Val>(arguments.Length);
        var asserted = default(Asserted);
        foreach (var argument in arguments)
        {
            var value = Val.Unknown;
            if (_roles.Assertions.WantedOf(argument.Parameter) is { } wanted)
                asserted = EvaluateAsserted(argument.Value, wanted);
            else if (argument.Parameter is not { RefKind: RefKind.Out })
                value = Evaluate(argument.Value);
            values.Add(value);
        }

        Return(asserted);
        if (_state is null)
            return values.MoveToImmutable();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter && _roles.RoleOf(parameter) is var role && role.IsParam() && _roles.IdOf(parameter) is { } id
                && !(isPositional && IsKept(parameter) && IsKept(id)))
            {
                ObservePassed(arguments[i], role, values[i], IdAmong(arguments, values, id));
            }
        }

        if (!_isElsewhere)
            NoteCall(arguments, values);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!isOnlyRead && !Integers.IsNumber(arguments[i].Value.Type))
                Share(values[i].Number);
            if (arguments[i].Parameter is { RefKind: RefKind.Out or RefKind.Ref })
                AssignUnknown(arguments[i].Value);
        }

        PairGiven(arguments);
        return values.MoveToImmutable();
    }

    // Whether a record has a property that is what the parameter is.
    private static bool IsKept(ISymbol positional) => positional is IParameterSymbol parameter && Records.PropertyFrom(parameter) is not null;

    private static int IdAmong(ImmutableArray<IArgumentOperation> arguments, ImmutableArray<Val>.Builder values, ISymbol id)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(arguments[i].Parameter?.OriginalDefinition, id.OriginalDefinition))
                return values[i].Number;
        }

        return 0;
    }

    private void ObservePassed(IArgumentOperation argument, Role role, Val value, int id)
    {
        // The value of an omitted argument stands nowhere.
        if (value.Number == 0 || argument.ArgumentKind == ArgumentKind.DefaultValue || _state is null)
            return;
        var set = SetOf(value.Number, _state);
        foreach (var element in set.Elements)
        {
            if (element.IsWritten)
            {
                Observe(
                    element,
                    role,
                    id,
                    _state,
                    isClaim: set.IsFinite && !IsLeftOpen(argument, element.Value),
                    canBeNamed: true,
                    Alternatives(set, element, argument.Value));
            }
        }
    }

    // Query(1003, -1, take: 50) of Query(ulong id, long one = -1, int take = 100): who writes what is there anyway asks for nothing.
    // An object that is made has it all the same.
    private bool IsLeftOpen(IArgumentOperation argument, long? value) =>
        argument.Parent is IInvocationOperation && value is { } number && _roles.Defaults.Has(argument.Parameter, number);

    private static ImmutableArray<Element> Alternatives(ValueSet set) =>
        set.Elements.Length < 2 ? ImmutableArray<Element>.Empty : set.Elements;
}
