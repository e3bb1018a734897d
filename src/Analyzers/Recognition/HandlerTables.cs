using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Handlers of one event each, in a table by ID: <c>_handlers[1003] = OnNetwork</c>, <c>new() { [1003] = m => ... }</c>. Where all who take a handler out
/// take that of the message that they give it, it begins with an event that is known.
/// </summary>
/// <param name="roles">The roles of symbols.</param>
internal sealed class HandlerTables(RoleMap roles)
{
    // Each is looked at with the whole of its body. More in one are rare.
    private const int MostInBody = 64;

    private readonly ConcurrentDictionary<ISymbol, HandledMessage?> _handled = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, bool> _crowded = new();

    /// <summary>What is known where a handler begins; null where it stands in no such table.</summary>
    /// <param name="handler">The function, where it is put into the table.</param>
    /// <param name="code">Its code.</param>
    /// <param name="model">The model of the file.</param>
    /// <param name="cancellation">Ends the search.</param>
    public ImmutableArray<EntryFact>? EntryOf(IOperation handler, IMethodSymbol code, SemanticModel model, CancellationToken cancellation)
    {
        while (handler.Parent is IDelegateCreationOperation or IConversionOperation)
            handler = handler.Parent;
        if (KeyOf(handler) is not var (key, place)
            || ConstantUse.TryCreate(key) is not { Value: { } number }
            || TableAt(place) is not { } table
            || HandledBy(table, place, model, cancellation) is not { } handled
            || handled.Ordinal >= code.Parameters.Length
            || code.Parameters[handled.Ordinal] is not { RefKind: RefKind.None } message)
        {
            return null;
        }

        return ImmutableArray.Create(new EntryFact(
            new EntryPlace(message, handled.Id),
            Role.EventId,
            ImmutableArray.Create<long?>(number),
            Id: null,
            // What it waits for, others may use to go on with the message.
            handled.IsShared || code.IsAsync,
            ImmutableArray<PassedConstant>.Empty,
            ImmutableArray<long>.Empty,
            Origin: null));
    }

    // _handlers[1003] = OnNetwork, _handlers.Add(1003, OnNetwork), [1003] = OnNetwork, { 1003, OnNetwork }
    private static (IOperation Key, IOperation Table)? KeyOf(IOperation handler) => handler.Parent switch
    {
        ISimpleAssignmentOperation
        {
            Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } table, Arguments: [{ Value: var key }] },
            Value: var value
        } put when ReferenceEquals(value, handler) && MadeTables.IsStatement(put) => (key, table),
        IArgumentOperation
        {
            Parent: IInvocationOperation
            {
                Instance: { } table,
                TargetMethod.Name: "Add" or "TryAdd",
                Arguments: [{ Parameter.Ordinal: 0, Value: var key }, { Parameter.Ordinal: 1, Value: var value }]
            }
        } when ReferenceEquals(value, handler) => (key, table),
        _ => null,
    };

    // What is being initialized is known by where it is put.
    private static ISymbol? TableAt(IOperation place)
    {
        if (place is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
            return MadeTables.SymbolOf(place);
        var made = place.Parent;
        while (made is not (null or IObjectCreationOperation))
            made = made.Parent;
        while (made?.Parent is IConversionOperation || made is not null && IsCopied(made))
            made = made.Parent is IArgumentOperation { Parent: var call } ? call : made.Parent;
        return made?.Parent switch
        {
            IFieldInitializerOperation { InitializedFields: [var field] } => field,
            IPropertyInitializerOperation { InitializedProperties: [var property] } => property,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
            // Who else gets it, as in All = _handlers = new() { ... }, is asked wherever the table is named.
            ISimpleAssignmentOperation { Target: var target } => MadeTables.SymbolOf(target),
            _ => null,
        };
    }

    // new Dictionary<...> { ... }.ToFrozenDictionary(), by the same keys
    private static bool IsCopied(IOperation made) => made.Parent is IArgumentOperation
    {
        Parent: IInvocationOperation
        {
            TargetMethod: { IsExtensionMethod: true, Name: "ToFrozenDictionary" or "ToImmutableDictionary" } method,
            Arguments: var arguments
        }
    } && Source.IsOfTheFramework(method) && arguments.Skip(1).All(static other => other.ArgumentKind == ArgumentKind.DefaultValue);

    private HandledMessage? HandledBy(ISymbol table, IOperation place, SemanticModel model, CancellationToken cancellation)
    {
        if (_handled.TryGetValue(table, out var known))
            return known;
        return IsTable(MeetingCollector.TypeOf(table))
            ? _handled.GetOrAdd(table, Read(table, place, model, cancellation))
            : null;
    }

    private HandledMessage? Read(ISymbol table, IOperation place, SemanticModel model, CancellationToken cancellation)
    {
        var mentions = table is ILocalSymbol local
            ? place.Root().Descendants().Where(use => use is ILocalReferenceOperation { Local: var used } && SymbolEqualityComparer.Default.Equals(used, local))
            : PrivateLists.IsOne(table) ? roles.Lists.MentionsOf(table, model, cancellation) : null;
        return mentions is not null
            && !(table is ILocalSymbol && IsCrowded(place.Root()))
            && MadeTables.BeginsAsOne(table, place, model, cancellation)
            ? new HandlerCalls(roles, IsCrowded).Read(mentions)
            : null;
    }

    // What others call a table may give another handler than was asked for.
    private static bool IsTable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [_, { TypeKind: TypeKind.Delegate }] } && Source.IsOfTheFramework(type);

    private bool IsCrowded(IOperation root) => _crowded.TryGetValue(root.Syntax, out var known) ? known : _crowded.GetOrAdd(
        root.Syntax,
        root.Descendants().Where(static operation => operation switch
        {
            IVariableDeclaratorOperation { Symbol.Type: var made } => IsTable(made),
            IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", IsExtensionMethod: true, ReturnType.TypeKind: var taken } } =>
                taken == TypeKind.Delegate,
            IInvocationOperation { TargetMethod: { Name: not ("Add" or "TryAdd"), ContainingType: var table } } => IsTable(table),
            IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: var table }, Parent: not ISimpleAssignmentOperation } => IsTable(table),
            _ => false,
        }).Skip(MostInBody).Any());
}
