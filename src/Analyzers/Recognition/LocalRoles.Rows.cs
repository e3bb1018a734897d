using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// frame[0] = 42; frame[1] = e.EventId; Send(frame): a row of several things, of which one is an ID
internal sealed partial class LocalRoles
{
    // The constants that are put into arrays and lists, in which each place can be for something else; null where there are none.
    private List<(Variable List, long Number)>? _putIn;

    private void NotePutIn(Variable met, Meeting meeting, in Leaf leaf)
    {
        if (met is { Symbol: ILocalSymbol or IFieldSymbol or IPropertySymbol, Element: ElementPath.Whole }
            && MeetingCollector.TypeOf(met.Symbol) is IArrayTypeSymbol or { Name: "List" }
            && ConstantUse.TryCreate(leaf.Operation) is { Value: { } number } && IsPutIn(meeting.Value))
        {
            (_putIn ??= []).Add((met, number));
        }
    }

    /// <summary>Marks the lists into which a number goes that is no ID, and which nobody asks for one: then the others can be anything, too.</summary>
    private void MarkRows(Func<Role, PassedConstant, bool> mayBe, MeetingCollector collector, PlaceReader places, LeafLists lists)
    {
        HashSet<Variable>? asked = null;
        foreach (var (list, number) in _putIn ?? [])
        {
            var root = Find(list);
            if (_roles.TryGetValue(root, out var role)
                && !mayBe(role, new PassedConstant(number, Field: null))
                && !(_marks.TryGetValue(root, out var marks) && Has(marks, Marks.Asked))
                && !(asked ??= Asked(collector, places, lists)).Contains(root))
            {
                Mark(root, Marks.Mixed);
            }
        }
    }

    // The sets of variables with which something that has a role is compared, or in which it is looked for
    private HashSet<Variable> Asked(MeetingCollector collector, PlaceReader places, LeafLists lists)
    {
        var asked = new HashSet<Variable>();
        foreach (var meeting in collector.Meetings)
        {
            if (meeting.Kind == MeetingKind.Moved && IsPutIn(meeting.Value))
                continue;
            var leaves = LeavesOf(meeting, lists);
            if (!leaves.Exists(leaf => places.AnyRoleOf(leaf.Operation, leaf.Element) != Role.None))
                continue;
            foreach (var leaf in leaves)
            {
                if (Variable.Of(leaf.Operation, leaf.Element) is { } variable)
                    asked.Add(Find(variable));
            }
        }

        return asked;
    }

    // list.Add(1003), { 1003 }, frame[0] = 1003; but not list.Contains(1003)
    private static bool IsPutIn(IOperation? number) => number?.Converted().Parent is not IArgumentOperation { Parent: var use }
        || use is IInvocationOperation { TargetMethod.Name: var name } && (name.StartsWith("Add", StringComparison.Ordinal) || name == "Insert");
}
