using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// Clauses of queries that are not those of <c>System.Linq.Enumerable</c> and <c>Queryable</c>: over asynchronous sequences, and the
/// asynchronous ones of those who turn queries into something else, as Entity Framework does. There are many of them, so they are known by
/// their names and what they extend, wherever they are declared.
/// </summary>
internal static class ForeignQueries
{
    /// <summary>Whether a method is such a clause.</summary>
    public static bool IsClause(IMethodSymbol method)
    {
        if (!method.IsExtensionMethod || !method.IsGenericMethod || SourceOf(method) is not { } source)
            return false;
        // Where itself is written for queries by many, and not always does what its name says.
        return source switch
        {
            "IAsyncEnumerable" or "IOrderedAsyncEnumerable" => IsWaitedFor(method) || HandsOn(method.Name) || IsOfSequence(method.Name),
            "IQueryable" or "IOrderedQueryable" or "IIncludableQueryable" => IsWaitedFor(method) || HandsOn(method.Name),
            "IEnumerable" => method is { Name: "ToAsyncEnumerable", ContainingType.Name: "AsyncEnumerable" },
            _ => false,
        };
    }

    /// <summary>Whether a call gives a task, and what it is asked for is there only when that has ended.</summary>
    public static bool IsWaitedFor(IInvocationOperation call) => call.TargetMethod.IsExtensionMethod && IsWaitedFor(call.TargetMethod);

    /// <summary>What a clause does, by the name that it has where nobody waits: that of <c>FirstAsync</c> is <c>First</c>.</summary>
    public static string NameOf(IMethodSymbol method) => WithoutWaiting(method.Name) ?? method.Name;

    /// <summary>The type of what a clause gives, when its task has ended.</summary>
    public static ITypeSymbol? TypeOf(IInvocationOperation call) =>
        IsWaitedFor(call)
        && call.Type is INamedTypeSymbol { TypeArguments: [var given] }
            ? given
            : call.Type;

    /// <summary>Whether somebody waits for a task where it is given, so that nothing can come between.</summary>
    public static bool IsAwaited(IInvocationOperation call)
    {
        IOperation task = call;
        if (task.Parent is IInvocationOperation configured && ReferenceEquals(configured.Instance, task) && IsConfigured(configured))
            task = configured;
        return task.Parent is IAwaitOperation;
    }

    /// <summary>Whether what is waited for is a clause.</summary>
    public static bool IsAwaited(IAwaitOperation awaited) =>
        TaskOf(awaited) is IInvocationOperation call && IsWaitedFor(call) && IsClause(call.TargetMethod);

    /// <summary>What is waited for, however: the task in <c>await task.ConfigureAwait(false)</c>.</summary>
    public static IOperation TaskOf(IAwaitOperation awaited) =>
        awaited.Operation is IInvocationOperation { Instance: { } task } configured
        && IsConfigured(configured)
            ? task
            : awaited.Operation;

    /// <summary>Whether a call only says how a task or a sequence is waited for.</summary>
    public static bool IsConfigured(IInvocationOperation call) =>
        call is { Instance: not null, TargetMethod.Name: "ConfigureAwait" or "WithCancellation" } && Source.IsOfTheFramework(call.TargetMethod);

    /// <summary>Whether a clause by its name says how a query is run, and nothing about its elements.</summary>
    public static bool HandsOn(string name) =>
        name is "AsNoTracking" or "AsNoTrackingWithIdentityResolution" or "AsTracking" or "AsSplitQuery" or "AsSingleQuery" or "TagWith" or "TagWithCallSite"
            or "Include" or "ThenInclude" or "IgnoreAutoIncludes" or "IgnoreQueryFilters"
            or "AsAsyncEnumerable" or "ToAsyncEnumerable" or "WithCancellation" or "ConfigureAwait";

    private static bool IsOfSequence(string name) =>
        name is "Where" or "TakeWhile" or "Select" or "SelectMany"
            or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending"
            or "Reverse" or "Skip" or "SkipLast" or "SkipWhile" or "Take" or "TakeLast" or "Distinct" or "DistinctBy" or "GroupBy" or "Concat";

    private static bool IsWaitedFor(IMethodSymbol method) =>
        WithoutWaiting(method.Name) is not null
        && method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 };

    private static string? WithoutWaiting(string name) =>
        name is "AllAsync" or "AnyAsync" or "CountAsync" or "ElementAtAsync" or "ElementAtOrDefaultAsync" or "FirstAsync"
            or "FirstOrDefaultAsync" or "LastAsync" or "LastOrDefaultAsync" or "LongCountAsync" or "MaxByAsync" or "MinByAsync"
            or "SingleAsync" or "SingleOrDefaultAsync" or "ToArrayAsync" or "ToHashSetAsync" or "ToListAsync"
            ? name.Substring(0, name.Length - "Async".Length) : null;

    // The type that a method extends, where that is a sequence of its first type parameter.
    private static string? SourceOf(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        return definition.Parameters[0].Type is INamedTypeSymbol
        {
            TypeArguments: [ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method, Ordinal: 0 }, ..]
        } source
            ? source.Name
            : null;
    }
}
