using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>The message that the handlers of a table are given.</summary>
/// <param name="Ordinal">As which argument.</param>
/// <param name="Id">Where the message keeps the ID by which its handler is looked up.</param>
/// <param name="IsShared">Whether somebody else can change the message while the handler runs.</param>
internal sealed record HandledMessage(int Ordinal, ISymbol Id, bool IsShared);

/// <summary>
/// Reads what is done with a table of handlers. Each one that is taken out must be called at once with the message by whose ID it was looked up:
/// <c>if (_handlers.TryGetValue(m.EventId.Value, out var handle)) handle(m);</c>
/// </summary>
/// <param name="roles">The roles of symbols.</param>
/// <param name="isCrowded">Whether a body has to do with more tables than are followed.</param>
internal sealed class HandlerCalls(RoleMap roles, Func<IOperation, bool> isCrowded)
{
    private readonly HashSet<ILocalSymbol> _locals = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, (ValuePaths Paths, HashSet<ISymbol> Reassigned)> _bodies = [];
    private HandledMessage? _handled;
    private bool _isUnknown;

    /// <summary>The message that all handlers are given; null where some of them may be given another one, or nobody calls them.</summary>
    /// <param name="mentions">Where the table is named.</param>
    public HandledMessage? Read(IEnumerable<IOperation> mentions)
    {
        try
        {
            foreach (var mention in mentions)
            {
                ReadUse(mention);
                if (_isUnknown)
                    return null;
            }
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }

        return _handled;
    }

    private void ReadUse(IOperation mention)
    {
        switch (mention.Converted().Parent)
        {
            case null or ILockOperation:
            // _handlers.Count, _handlers.Keys
            case IPropertyReferenceOperation { Property.Name: "Count" or "Keys" }:
                break;
            // _handlers = new()
            case ISimpleAssignmentOperation { Target: var target } assignment when ReferenceEquals(target, mention):
                _isUnknown |= !MadeTables.IsKeptByOne(assignment);
                break;
            case IInvocationOperation
            {
                TargetMethod: { Name: "Add" or "TryAdd" or "ContainsKey" or "Clear" } or { Name: "Remove", Parameters.Length: 1 }
            } change:
                _isUnknown |= !MadeTables.StaysInPlace(change);
                break;
            // _handlers[1003] = OnNetwork
            case IPropertyReferenceOperation { Property.IsIndexer: true, Parent: ISimpleAssignmentOperation { Target: var target } } element
                when ReferenceEquals(target, element):
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var key }] } element:
                ReadTaken(element, key);
                break;
            case IInvocationOperation
            {
                // What is taken out for good is taken out as well.
                TargetMethod.Name: "TryGetValue" or "Remove" or "TryRemove",
                Arguments: [{ Value: var key }, { Value: IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var local } } }]
            }:
                ReadLocal(local, LookupBy(key));
                break;
            // It extends read-only dictionaries.
            case IArgumentOperation
            {
                Parent: IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", IsExtensionMethod: true }, Arguments: [_, { Value: var key }] } call
            } when Source.IsOfTheFramework(call.TargetMethod):
                ReadTaken(call, key);
                break;
            default:
                _isUnknown = true;
                break;
        }
    }

    private void ReadTaken(IOperation handler, IOperation key) => ReadHandler(handler, LookupBy(key));

    // Many handlers may be taken out by one body.
    private HandlerLookup LookupBy(IOperation key)
    {
        var root = key.Root();
        _isUnknown |= isCrowded(root);
        if (!_bodies.TryGetValue(root.Syntax, out var body))
            _bodies[root.Syntax] = body = (new ValuePaths(root, roles), Reassigned.In(root));
        return new HandlerLookup(key, body.Paths, body.Reassigned);
    }

    private void ReadLocal(ILocalSymbol local, HandlerLookup lookup)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        // While it is being typed: var handle = handle
        if (!_locals.Add(local) || lookup.IsReassigned(local))
        {
            _isUnknown = true;
            return;
        }

        foreach (var use in lookup.UsesOf(local))
            ReadHandler(use, lookup);
    }

    // _handlers.GetValueOrDefault(id) ?? OnOther, _handlers.TryGetValue(id, out var handle) ? handle : OnOther: the other one is none of the table's.
    private static IOperation OrOther(IOperation handler)
    {
        while (handler.Parent is IConversionOperation or ICoalesceOperation
            || handler.Parent is IConditionalOperation choice && !ReferenceEquals(choice.Condition, handler))
        {
            handler = handler.Parent;
        }

        return handler;
    }

    private void ReadHandler(IOperation handler, HandlerLookup lookup)
    {
        handler = OrOther(handler);
        switch (handler.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                ReadLocal(local, lookup);
                break;
            // handle != null, but not handle + OnAny
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                break;
            // handle is null, handle is { } other
            case IIsPatternOperation { Pattern: var pattern }:
                ReadPattern(pattern, lookup);
                break;
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: var called } call when ReferenceEquals(called, handler):
                ReadCall(call, lookup);
                break;
            case IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call } access
                when ReferenceEquals(access.Operation, handler):
                ReadCall(call, lookup);
                break;
            default:
                _isUnknown = true;
                break;
        }
    }

    private void ReadPattern(IPatternOperation pattern, HandlerLookup lookup)
    {
        while (pattern is INegatedPatternOperation { Pattern: var inner })
            pattern = inner;
        var named = pattern switch
        {
            IDeclarationPatternOperation { DeclaredSymbol: var symbol } => symbol,
            IRecursivePatternOperation { PropertySubpatterns: [], DeconstructionSubpatterns: [], DeclaredSymbol: var symbol } => symbol,
            _ => null,
        };
        if (named is ILocalSymbol local)
            ReadLocal(local, lookup);
        else
            _isUnknown |= pattern is not (IConstantPatternOperation or IRecursivePatternOperation { PropertySubpatterns: [], DeconstructionSubpatterns: [] });
    }

    private void ReadCall(IInvocationOperation call, HandlerLookup lookup)
    {
        var id = lookup.Id;
        if (!IsIdOfMessage(id) || lookup.IsWritten(id, call.Root()))
        {
            _isUnknown = true;
            return;
        }

        var message = id.RemoveAt(id.Length - 1);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None, Ordinal: var ordinal } && lookup.Leads(message, argument.Value))
            {
                _isUnknown |= !lookup.IsSteady(argument.Value) || lookup.MayChangeBefore(call, message);
                Add(new HandledMessage(ordinal, id[id.Length - 1], IsShared(call, message)));
                return;
            }
        }

        _isUnknown = true;
    }

    // m.EventId, call.Message.EventId, but not all[0].EventId, which can be another one each time.
    private bool IsIdOfMessage(ImmutableArray<ISymbol> path)
    {
        // A parameter of the type itself any member can write.
        if (path.Length < 2
            || path[0] is not (ILocalSymbol or IParameterSymbol { ContainingSymbol: not IMethodSymbol { MethodKind: MethodKind.Constructor } })
            || roles.RoleOf(path[path.Length - 1]) != Role.EventId)
        {
            return false;
        }

        for (var i = 1; i < path.Length - 1; i++)
        {
            if (!HandlerLookup.GivesTheSame(path[i]))
                return false;
        }

        return true;
    }

    // What is kept in a member, or handed over together with others, or later, others may reach as well.
    private static bool IsShared(IInvocationOperation call, ImmutableArray<ISymbol> message)
    {
        if (message.Length > 1 || call.Arguments.Count(static argument => ObjectTypes.IsObject(argument.Value.Type)) > 1)
            return true;
        for (var around = call.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    private void Add(HandledMessage handled)
    {
        if (_handled is null)
            _handled = handled;
        else if (_handled.Ordinal != handled.Ordinal || !SymbolEqualityComparer.Default.Equals(_handled.Id, handled.Id))
            _isUnknown = true;
        else if (handled.IsShared)
            _handled = handled;
    }
}
