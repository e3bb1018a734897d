using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>The expressions that a collection is built from in place: its elements, or the keys of a dictionary.</summary>
internal static class CollectionElements
{
    // OperationKind.CollectionExpression and Spread are newer than the compiler that this is built against.
    private const OperationKind CollectionExpression = (OperationKind)127;

    public static IEnumerable<IOperation> Of(IOperation collection)
    {
        collection = MeetingCollector.Unconverted(collection);
        return collection switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => OfArray(initializer),
            IObjectCreationOperation creation => OfCreation(creation),
            IInvocationOperation call => OfCall(call),
            // has no operation of its own
            { Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax } => OfStack(collection),
            _ when IsExpression(collection) => OfExpression(collection),
            _ => [],
        };
    }

    /// <summary>
    /// Whether an operation is a collection expression, or what the compiler makes of <c>params</c>. The oldest compiler gives it no kind of its own.
    /// </summary>
    public static bool IsExpression(IOperation operation) =>
        operation.Kind == CollectionExpression || operation.Kind == OperationKind.None && operation.Syntax is CollectionExpressionSyntax;

    /// <summary>Whether a collection holds for certain nothing else than the elements that it is built from in place.</summary>
    public static bool AreAll(IOperation collection)
    {
        collection = MeetingCollector.Unconverted(collection);
        return collection switch
        {
            IArrayCreationOperation { Initializer.ElementValues: var elements } => elements.All(static element => Integers.IsNumber(element.Type)),
            IObjectCreationOperation creation => creation is { Arguments.IsEmpty: true, Initializer: not null },
            { Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax } => true,
            _ when IsExpression(collection) => collection.ChildOperations.All(static element => element.Syntax is not SpreadElementSyntax),
            _ => false,
        };
    }

    /// <summary>
    /// Whether a collection of the framework's is made in place with nothing in it: <c>new()</c>, <c>new(16)</c>, <c>[]</c>,
    /// <c>Array.Empty&lt;ulong&gt;()</c>.
    /// </summary>
    public static bool IsMadeEmpty(IOperation collection)
    {
        collection = MeetingCollector.Unconverted(collection);
        return collection switch
        {
            // a capacity, a comparer
            IObjectCreationOperation { Constructor: { } constructor, Arguments: var given, Initializer: null or { Initializers.IsEmpty: true } } =>
                Source.IsOfTheFramework(constructor) && given.All(static argument => NumberTypes.FirstOf(argument.Value.Type) is null),
            IArrayCreationOperation { Initializer: null } => true,
            IInvocationOperation { TargetMethod: { Name: "Empty" } method, Arguments.IsEmpty: true } => Source.IsOfTheFramework(method),
            IMemberReferenceOperation { Member: { Name: "Empty", IsStatic: true } member } => Source.IsOfTheFramework(member),
            _ => IsExpression(collection) && !collection.ChildOperations.Any(),
        };
    }

    /// <summary>The elements or keys that an object's initializer adds.</summary>
    public static IEnumerable<IOperation> OfInitializer(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var member in initializer.Initializers)
        {
            if (KeyOf(member) is { } element)
                yield return element;
        }
    }

    // An array of several dimensions, or of arrays, counts as the list of its numbers.
    private static IEnumerable<IOperation> OfArray(IArrayInitializerOperation initializer)
    {
        foreach (var element in initializer.ElementValues)
        {
            var inner = element is IArrayInitializerOperation row ? OfArray(row) : element.Type is IArrayTypeSymbol ? Of(element) : null;
            if (inner is null)
            {
                yield return element;
                continue;
            }

            foreach (var number in inner)
                yield return number;
        }
    }

    // new List<ulong>(ids) { 1003 }, new ValueTask<ulong>(1003)
    private static IEnumerable<IOperation> OfCreation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor || !Source.KeepsNumbers(constructor))
            yield break;
        if (creation.Initializer is { } initializer)
        {
            foreach (var element in OfInitializer(initializer))
                yield return element;
        }

        foreach (var argument in creation.Arguments)
        {
            if (!Source.IsFirstOfType(argument.Parameter?.OriginalDefinition.Type))
                continue;
            foreach (var element in OfArgument(argument))
                yield return element;
        }
    }

    // ImmutableArray.Create(1003, 1001), new[] { 1003 }.ToFrozenSet(), ids.Append(1003), ImmutableList<int>.Empty.Add(1003)
    private static IEnumerable<IOperation> OfCall(IInvocationOperation call)
    {
        if (Source.Of(call) is null || Source.TypeParameterIn(call.TargetMethod.OriginalDefinition.ReturnType) is not { } returned)
            yield break;
        if (returned.TypeParameterKind == TypeParameterKind.Type && call.Instance is { } instance)
        {
            foreach (var element in Of(instance))
                yield return element;
        }

        if (Source.TakesBounds(call.TargetMethod))
            yield break;
        foreach (var argument in call.Arguments)
        {
            if (!SymbolEqualityComparer.Default.Equals(Source.TypeParameterIn(argument.Parameter?.OriginalDefinition.Type), returned))
                continue;
            foreach (var element in OfArgument(argument))
                yield return element;
        }
    }

    private static IEnumerable<IOperation> OfArgument(IArgumentOperation argument) =>
        argument.ArgumentKind == ArgumentKind.DefaultValue ? []
        : Integers.IsNumber(argument.Value.Type) || argument.Value.Type is { IsTupleType: true } ? [argument.Value]
        : Of(argument.Value);

    private static IEnumerable<IOperation> OfExpression(IOperation collection)
    {
        foreach (var element in collection.ChildOperations)
        {
            // .. other: what it spreads is its only child
            if (element.Syntax is SpreadElementSyntax)
            {
                foreach (var spread in element.ChildOperations)
                {
                    foreach (var inner in Of(spread))
                        yield return inner;
                }
            }
            else if (element.Type is not null)
            {
                yield return element;
            }
        }
    }

    private static IEnumerable<IOperation> OfStack(IOperation collection)
    {
        foreach (var element in collection.ChildOperations)
        {
            if (element.Syntax.Parent is InitializerExpressionSyntax)
                yield return element;
        }
    }

    // { 1003 } and { 1003, "x" } call Add; [1003] = "x" calls the indexer
    private static IOperation? KeyOf(IOperation member) => member switch
    {
        IInvocationOperation { Arguments: [{ Value: var key }, ..] } => key,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var key }, ..] } } => key,
        _ => null,
    };
}
