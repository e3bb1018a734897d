using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Completeness;

// Locals that were made of the value: var name = NameOf(m); if (name is null) return;
internal sealed partial class Guards
{
    // Those that are being looked at, or have been.
    private readonly Dictionary<ILocalSymbol, bool> _locals = new(SymbolEqualityComparer.Default);

    private bool IsMadeOfAsked(ILocalSymbol local)
    {
        if (_locals.TryGetValue(local, out var known))
            return known;
        // One may be made of another one, and so on.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        // x = x + 1
        _locals.Add(local, false);
        return _locals[local] = _paths.SourceOf(local) is { } source and not IPatternOperation && AsksFor(source) || IsWrittenOfAsked(local);
    }

    /// <summary>Whether the value decides what a local is behind its declaration: <c>if (IsRoom(m)) isKnown = true;</c>.</summary>
    private bool IsWrittenOfAsked(ILocalSymbol local) => _paths.WritesOf(local).Any(IsOfAsked);

    private bool IsOfAsked(IOperation write)
    {
        if (AsksFor(write is IArgumentOperation { Parent: { } call } ? call : write))
            return true;
        // What decides whether the program gets to the switch as well is looked at by itself.
        for (var child = write; child.Parent is { } around && !around.Syntax.Span.Contains(_shape.Switch.Syntax.Span); child = around)
        {
            if (DecidedBy(around, child) is { } condition && AsksFor(condition))
                return true;
        }

        return false;
    }

    private static IOperation? DecidedBy(IOperation around, IOperation child) => around switch
    {
        IConditionalOperation { Condition: var condition } => condition,
        IWhileLoopOperation { Condition: var condition } => condition,
        IForLoopOperation { Condition: var condition } => condition,
        IForEachLoopOperation { Collection: var list } => list,
        ISwitchOperation { Value: var value } => value,
        _ => null,
    } is { } deciding && !ReferenceEquals(deciding, child) ? deciding : null;
}
