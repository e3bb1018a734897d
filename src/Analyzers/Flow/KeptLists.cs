using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// The locals of a body that hold a collection which is written where they are declared, and which nothing changes:
/// all that the body does with them is to search and to read them. So it does not matter where that is, nor what runs in between.
/// </summary>
internal sealed class KeptLists
{
    private readonly Dictionary<ILocalSymbol, IOperation> _lists = new(SymbolEqualityComparer.Default);

    private KeptLists()
    {
    }

    public static KeptLists In(IOperation root, CancellationToken cancellation)
    {
        var kept = new KeptLists();
        var changed = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in root.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            if (operation.Kind == OperationKind.VariableDeclarator)
                kept.Add((IVariableDeclaratorOperation)operation);
            else if (operation.Kind == OperationKind.LocalReference && !OnlyReads(operation))
                changed.Add(((ILocalReferenceOperation)operation).Local);
        }

        foreach (var local in changed)
            kept._lists.Remove(local);
        return kept;
    }

    /// <summary>The collection that a local holds wherever it is read; null where that is not known.</summary>
    public IOperation? Of(ILocalSymbol local) => _lists.TryGetValue(local, out var list) ? list : null;

    private void Add(IVariableDeclaratorOperation declarator)
    {
        if (declarator is { Symbol: { RefKind: RefKind.None } local, Initializer.Value: { } value }
            && MeetingCollector.Unconverted(value) is var list
            && IsMade(list))
        {
            _lists[local] = list;
        }
    }

    // What an expression of another kind gives may have another name.
    private static bool IsMade(IOperation list) => list is IArrayCreationOperation or IObjectCreationOperation || CollectionElements.IsExpression(list);

    private static bool OnlyReads(IOperation local)
    {
        var list = local;
        while (list.Parent is IConversionOperation conversion && conversion.HandsOn())
            list = conversion;
        return list.Parent switch
        {
            IInvocationOperation call => IsContains(call),
            IArgumentOperation { Parent: IInvocationOperation call, Parameter.Ordinal: 0 } => call.Instance is null && IsContains(call),
            IForEachLoopOperation loop =>
                ReferenceEquals(loop.Collection, list)
                && loop.LoopControlVariable is not IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None },
            IPropertyReferenceOperation { Property.Name: "Count" or "Length" } => true,
            IPropertyReferenceOperation { Arguments.IsEmpty: false } element => IsRead(element),
            IArrayElementReferenceOperation element => IsRead(element),
            _ => false,
        };
    }

    private static bool IsContains(IInvocationOperation call) => call.TargetMethod.Name == "Contains" && Source.IsOfTheFramework(call.TargetMethod);

    // Everything else may write it, or be another name for it.
    private static bool IsRead(IOperation element) => Integers.IsNumber(element.Type) && element.Parent is IBinaryOperation or IConversionOperation;
}
