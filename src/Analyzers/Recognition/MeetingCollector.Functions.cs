using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

internal sealed partial class MeetingCollector
{
    // Locals that hold a lambda, and the lambdas that locals hold; most bodies have none.
    private ImmutableDictionary<ISymbol, IMethodSymbol>.Builder? _lambdas;
    private ImmutableDictionary<ISymbol, ILocalSymbol>.Builder? _holders;

    private List<(IMethodSymbol Function, SyntaxNode Call)>? _localCalls;
    private HashSet<ISymbol>? _handedOver;

    /// <summary>The calls of each function inside of the body that is only called; null where there are none.</summary>
    public ILookup<ISymbol, SyntaxNode>? LocalCalls =>
        // What does not compile was not looked through.
        _localCalls is null || _invalid is not null ? null
        : _localCalls
            .Where(call => _handedOver is null || !_handedOver.Contains(call.Function))
            .ToLookup(static call => (ISymbol)call.Function, static call => call.Call, SymbolEqualityComparer.Default);

    // A function is met before what is in it.
    private bool _hasFunctions;

    /// <summary>The method of the delegate that a lambda becomes, whose attributes count for the lambda as well.</summary>
    public static IMethodSymbol? DelegateOf(IAnonymousFunctionOperation lambda) =>
        Source.SignatureOf(lambda.Parent?.Type);

    private void VisitLambda(IAnonymousFunctionOperation lambda)
    {
        if (DelegateOf(lambda) is { } signature)
        {
            for (var i = 0; i < lambda.Symbol.Parameters.Length && i < signature.Parameters.Length; i++)
                roles.Inherit(lambda.Symbol.Parameters[i], signature.Parameters[i]);
        }

        VisitFunction(lambda.Symbol);
    }

    private void VisitFunction(IMethodSymbol function)
    {
        IsStraight = false;
        _hasFunctions = true;
        foreach (var parameter in function.Parameters)
        {
            if (parameter.HasExplicitDefaultValue && roles.RoleOf(parameter) is not Role.None and var role
                && parameter.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is ParameterSyntax { Default.Value: { } value })
            {
                (_syntaxMeetings ??= []).Add(new SyntaxMeeting(value, null, role));
            }
        }
    }

    /// <summary>The constants that are passed to private methods as numbers of which nothing tells what they are; null where there are none.</summary>
    public List<IArgumentOperation>? Passed { get; private set; }

    private void NoteCall(IInvocationOperation call)
    {
        if (call.TargetMethod is { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary })
            NotePassed(call);
        if (call is { TargetMethod: { MethodKind: MethodKind.LocalFunction, OriginalDefinition: var function }, Arguments.IsEmpty: false })
            (_localCalls ??= []).Add((function, call.Syntax));
    }

    // Is(1003), where another caller says Is(m.EventId)
    private void NotePassed(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { RefKind: RefKind.None } parameter } && Integers.IsNumber(parameter.Type)
                && ConstantUse.TryCreate(argument.Value) is { Value: not null } && roles.RoleOf(parameter) == Role.None)
            {
                (Passed ??= []).Add(argument);
            }
        }
    }

    // A function that is handed over as a delegate is called by others as well.
    private void NoteReference(IMethodReferenceOperation reference)
    {
        if (reference.Method.MethodKind == MethodKind.LocalFunction)
            (_handedOver ??= new(SymbolEqualityComparer.Default)).Add(reference.Method.OriginalDefinition);
    }

    // messages.Select(m => m.EventId).Where(id => id == 1003): what the type parameter stands for in one argument, it does in the lambda
    private void VisitLambdaArguments(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (Source.SignatureOf(argument.Parameter?.OriginalDefinition.Type) is not { } signature || Source.LambdaOf(argument.Value) is not { } lambda)
                continue;
            for (var i = 0; i < lambda.Symbol.Parameters.Length && i < signature.Parameters.Length; i++)
            {
                if (signature.Parameters[i].Type is ITypeParameterSymbol shared && Source.Of(call, shared) is { } source)
                    MoveInto(lambda.Symbol.Parameters[i], source);
            }
        }
    }

    // bool Is(ulong id) => id == 1003; Is(e.EventId.Value): the parameter of a function inside the body that an argument goes into
    private IParameterSymbol? ParameterInside(IArgumentOperation argument, IParameterSymbol parameter) => argument.Parent switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } => parameter.OriginalDefinition,
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } called }
            when _lambdas is not null
                && Variable.DelegateIn(called) is { } local
                && _lambdas.TryGetValue(local, out var lambda)
                && parameter.Ordinal < lambda.Parameters.Length
            => lambda.Parameters[parameter.Ordinal],
        _ => null,
    };

    private void MoveIntoFunction(IParameterSymbol parameter, IOperation value)
    {
        if (roles.RoleOf(parameter) is not Role.None and var role)
        {
            Move(role, value);
            return;
        }

        (_shared ??= []).Add(new Variable(parameter, ElementPath.Whole));
        MoveInto(parameter, value);
    }

    // Func<ulong> next = () => 1003: the local stands for what the lambda gives back
    private void NoteLambda(ILocalSymbol local, IOperation value)
    {
        if (local.Type.TypeKind != TypeKind.Delegate || Source.LambdaOf(value) is not { } lambda)
            return;
        (_lambdas ??= ImmutableDictionary.CreateBuilder<ISymbol, IMethodSymbol>(SymbolEqualityComparer.Default))[local] = lambda.Symbol;
        (_holders ??= ImmutableDictionary.CreateBuilder<ISymbol, ILocalSymbol>(SymbolEqualityComparer.Default))[lambda.Symbol] = local;
    }

    private void VisitReturn(IReturnOperation @return, IOperation returned)
    {
        var function = _hasFunctions ? FunctionAround(@return) : null;
        if (ReturnRoleOf(function) is not Role.None and var role)
            Move(role, returned);
        else if (function is null && PropertyOf(owner) is { } list && PrivateLists.IsOne(list))
            MoveInto(list, returned);
        else if (function is ILocalFunctionOperation { Symbol: var local })
            MoveInto(local, returned);
        else if (function is IAnonymousFunctionOperation { Symbol: var lambda }
            && _holders is not null
            && _holders.TryGetValue(lambda, out var holder)
            && NumberTypes.HoldsNumbers(lambda.ReturnType))
        {
            MoveNumbersInto(new Variable(holder, ElementPath.Whole), returned, ElementPath.Whole);
        }
    }

    /// <summary>The property that a body belongs to, as itself or as one of its accessors; null where it belongs to anything else.</summary>
    internal static IPropertySymbol? PropertyOf(ISymbol owner) =>
        owner as IPropertySymbol ?? (owner as IMethodSymbol)?.AssociatedSymbol as IPropertySymbol;

    private static IOperation? FunctionAround(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Kind is OperationKind.LocalFunction or OperationKind.AnonymousFunction)
                return parent;
        }

        return null;
    }

    /// <summary>The role of what a function gives back: a local function, a lambda or its delegate, else the method or accessor that is the body.</summary>
    private Role ReturnRoleOf(IOperation? function) => function switch
    {
        ILocalFunctionOperation { Symbol: var local } => roles.RoleOf(local),
        IAnonymousFunctionOperation lambda => roles.RoleOf(lambda.Symbol) is not Role.None and var own ? own
            : DelegateOf(lambda) is { } signature ? roles.RoleOf(signature) : Role.None,
        _ => owner switch
        {
            _ when PropertyOf(owner) is { } property => roles.RoleOf(property),
            IMethodSymbol method => roles.RoleOf(method),
            _ => Role.None,
        },
    };
}
