using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// What is known about variables that meet, besides their role.
internal sealed partial class LocalRoles
{
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
        !_marks.TryGetValue(root, out var marks) || (marks & Marks.Mixed) == 0 && !Has(marks, Marks.Unsure | Marks.Shared) && !Has(marks, Marks.Table | Marks.Written);

    private static bool Has(Marks marks, Marks all) => (marks & all) == all;

    // table[(e.EventId, -1)], but not (1003, -1), which can stand in the table: the program has keys that mean something to itself. Under the -1 of
    // table[(e.EventId, e.ParamOne ?? -1)] it has them too; where the table stands in the same body, the flow analysis knows which they are.
    private void MarkOwn(Variable met, IOperation part, bool isElsewhere)
    {
        if (ConstantUse.TryCreate(part) is not null && TupleShapes.ReadsAnother((ITupleOperation)part.Parent!, part))
            Mark(met, Marks.Own);
        else if (isElsewhere)
            Mark(met, Marks.Asked);
    }

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
