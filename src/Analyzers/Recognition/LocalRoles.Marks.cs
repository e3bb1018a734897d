using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// What is known about variables that meet, besides their role.
internal sealed partial class LocalRoles
{
    // The numbers that stand for "none" in what other members ask a list for, as the -1 of e.ParamOne ?? -1
    private Dictionary<Variable, HashSet<long>>? _own;

    /// <summary>What is known of a part of tuples that has its role from other tuples.</summary>
    /// <param name="Marks">What is known besides its role.</param>
    /// <param name="Own">The numbers that stand for "none" there; null where there are none.</param>
    internal readonly record struct Paired(Marks Marks, IReadOnlyCollection<long>? Own);

    /// <summary>What is known about a set of variables besides its role.</summary>
    [Flags]
    internal enum Marks
    {
        None = 0,

        /// <summary>It holds more than one kind of number.</summary>
        Mixed = 1,

        /// <summary>Something goes in of which nobody knows what it is.</summary>
        Unsure = 2,

        /// <summary>It serves many places, which are told from each other by what goes in: only what is always an ID is one.</summary>
        Shared = 4,

        /// <summary>What tells its role stands by itself, and not in a tuple beside the rest of its message.</summary>
        Single = 8,

        /// <summary>The program compares with it, or asks whether it is there and may want it not to be.</summary>
        Asked = 16,

        /// <summary>The program has numbers of its own there, as the -1 in <c>(e.EventId, -1)</c>.</summary>
        Own = 32,

        /// <summary>The program reads one certain column of it.</summary>
        Table = 64,

        /// <summary>Numbers go in that are written in the body.</summary>
        Written = 128,
    }

    // In a table that is written in the body, what one column holds says nothing of the others.
    private bool IsClear(Variable root) =>
        !_marks.TryGetValue(root, out var marks)
        || (marks & Marks.Mixed) == 0
            && !Has(marks, Marks.Unsure | Marks.Shared)
            && !Has(marks, Marks.Table | Marks.Written);

    private static bool Has(Marks marks, Marks all) => (marks & all) == all;

    private void MarkLeaf(Variable met, in Leaf leaf, Role role, bool isCarried, bool isElsewhere)
    {
        if (role != Role.None && !isCarried)
            MarkTuple(met, leaf);
        var part = TupleShapes.ElementOf(leaf.Operation);
        if (isElsewhere && part is { Parent: ITupleOperation tuple } && leaf.Operation is ILocalReferenceOperation)
            (_carried ??= []).Add((met, tuple));
        if (part is not null || isCarried)
            MarkOwn(met, leaf.Operation, part, isElsewhere);
    }

    // Where the table stands in the same body, the flow analysis knows what stands for "none".
    private void MarkOwn(Variable met, IOperation leaf, IOperation? part, bool isElsewhere)
    {
        var number = ConstantUse.TryCreate(leaf)?.Value;
        if (part is null || ConstantUse.TryCreate(part) is null)
        {
            if (isElsewhere && (number ?? FallbackOf(leaf, part)) is { } none)
                AddOwn(met, [none]);
        }
        // table[(e.EventId, -1)], but not (1003, -1), which can stand in the table: the program has keys that mean something to itself.
        else if (number is not (null or 0))
        {
            if (TupleShapes.ReadsAnother((ITupleOperation)part.Parent!, part))
                Mark(met, Marks.Own);
            else if (isElsewhere)
                Mark(met, Marks.Asked);
        }
    }

    // p.Item1 == id, where nothing tells that what else the tuple has is of the same message
    private void MarkPlain(List<Leaf> leaves)
    {
        foreach (var leaf in leaves)
        {
            if (leaf.Element == ElementPath.Whole
                && Variable.Of(leaf.Operation) is { Element: ElementPath.Whole } plain
                && NumberTypes.HoldsNumbers(leaf.Operation.Type)
                && TupleShapes.ElementOf(leaf.Operation) is null)
            {
                Mark(plain, Marks.Single);
            }
        }
    }

    // e.ParamOne.GetValueOrDefault(), e.ParamOne.GetValueOrDefault(-1)
    private static long? FallbackOf(IOperation read, IOperation? part)
    {
        for (var around = read; !ReferenceEquals(around, part) && around.Parent is { } parent; around = parent)
        {
            if (parent is IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } instance } call && ReferenceEquals(instance, around))
                return call.Arguments is [{ Value: var given }] ? ConstantUse.TryCreate(given)?.Value : 0;
        }

        return null;
    }

    private void AddOwn(Variable variable, IReadOnlyCollection<long>? numbers)
    {
        if (numbers is null)
            return;
        var root = Find(variable);
        if (!(_own ??= []).TryGetValue(root, out var known))
            _own.Add(root, known = []);
        known.UnionWith(numbers);
    }

    private HashSet<long>? OwnOf(Variable root) => _own is not null && _own.TryGetValue(root, out var numbers) ? numbers : null;

    // (e.EventId, e.ParamOne), but not (e.EventId, other.ParamOne), and not (id, one) = (e.EventId, e.ParamOne), where each goes its own way
    private void MarkTuple(Variable met, in Leaf leaf)
    {
        if (leaf.Element != ElementPath.Whole || leaf.Operation.IsConstant())
            return;
        if (TupleShapes.ElementOf(leaf.Operation) is not { Parent: ITupleOperation tuple } element || !TupleShapes.IsOfOneObject(tuple, leaf.Operation))
            Mark(met, Marks.Single);
        else if (Questions.IsDoubted(tuple))
            Mark(met, Marks.Asked);
    }

    private void Mark(Variable variable, Marks marks)
    {
        var root = Find(variable);
        _marks[root] = _marks.TryGetValue(root, out var known) ? known | marks : marks;
    }
}
