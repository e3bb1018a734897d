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
        if (met is { Symbol: ILocalSymbol { Type: IArrayTypeSymbol or { Name: "List" } }, Element: ElementPath.Whole }
            && ConstantUse.TryCreate(leaf.Operation) is { Value: { } number } && IsPutIn(meeting.Value))
        {
            (_putIn ??= []).Add((met, number));
        }
    }

    /// <summary>Marks the lists into which a number goes that is no ID, and which nobody asks for one: then the others can be anything, too.</summary>
    private void MarkRows(Func<Role, PassedConstant, bool> mayBe, MeetingCollector collector, PlaceReader places, LeafLists lists)
    {
        foreach (var (list, number) in _putIn ?? [])
        {
            var root = Find(list);
            if (_roles.TryGetValue(root, out var role) && !mayBe(role, new PassedConstant(number, Field: null)) && !IsAsked(root, collector, places, lists))
                Mark(root, Marks.Mixed);
        }
    }

    // Whether anything that has a role is compared with what is in the list, or looked for there.
    private bool IsAsked(Variable root, MeetingCollector collector, PlaceReader places, LeafLists lists)
    {
        foreach (var meeting in collector.Meetings)
        {
            var leaves = LeavesOf(meeting, lists);
            var isAbout = meeting.Variable is { } met && Find(met) == root;
            var asks = meeting.Certain != Role.None && meeting.Kind != MeetingKind.Moved;
            foreach (var leaf in leaves)
            {
                isAbout |= Variable.Of(leaf.Operation, leaf.Element) is { } variable && Find(variable) == root;
                asks |= places.AnyRoleOf(leaf.Operation, leaf.Element) != Role.None && (meeting.Kind != MeetingKind.Moved || !IsPutIn(meeting.Value));
            }

            if (isAbout && asks)
                return true;
        }

        return false;
    }

    // list.Add(1003), { 1003 }, frame[0] = 1003; but not list.Contains(1003)
    private static bool IsPutIn(IOperation? number) => number?.Converted().Parent is not IArgumentOperation { Parent: var use }
        || use is IInvocationOperation { TargetMethod.Name: var name } && (name.StartsWith("Add", StringComparison.Ordinal) || name == "Insert");
}
