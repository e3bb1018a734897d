using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Turns the meetings of a body into what the rules ask for, now that the roles of the locals are known.</summary>
internal sealed class MeetingReader(PlaceReader places, LeafLists leaves, Dictionary<Variable, LocalRoles.Paired>? paired)
{
    private readonly List<IdUse> _ids = [];
    private readonly List<SpaceClash> _clashes = [];
    private readonly HashSet<SyntaxNode> _seen = [];
    private Dictionary<IOperation, PairPart>? _pairs;
    private List<Meeting>? _params;
    private bool _hasMixedParams;

    // Whether a part of a tuple or of a pattern is an event's ID; what has a name is known from the collector.
    private bool _hasEvents;

    public Body Read(IOperation root, MeetingCollector collector)
    {
        foreach (var meeting in collector.Meetings)
            Read(meeting);
        foreach (var meeting in collector.SyntaxMeetings)
            Read(meeting, root.SemanticModel);
        List<BoxedComparison>? boxed = null;
        foreach (var comparison in collector.BoxedComparisons)
        {
            if (Oriented(comparison) is { } found)
                (boxed ??= []).Add(found);
        }

        return new Body(
            root,
            _ids,
            _clashes,
            boxed ?? (IReadOnlyList<BoxedComparison>)[],
            places,
            collector.Invalid,
            _params ?? (IReadOnlyList<Meeting>)[],
            _hasEvents || collector.HasEvents,
            collector.IsStraight,
            SwitchesIn(collector),
            _pairs,
            collector.LocalCalls)
        {
            Passed = collector.Passed,
            HasMixedParams = _hasMixedParams,
        };
    }

    private Dictionary<IOperation, SwitchShape>? SwitchesIn(MeetingCollector collector)
    {
        if (collector.Switches is null)
            return null;
        Dictionary<IOperation, SwitchShape>? switches = null;
        foreach (var @switch in collector.Switches)
        {
            if (SwitchReader.TryRead(@switch, places) is { } shape)
                (switches ??= [])[@switch] = shape;
        }

        return switches;
    }

    /// <summary>The comparison with the TRTC value in its place, or null where neither side is one.</summary>
    private BoxedComparison? Oriented(in BoxedComparison comparison) =>
        places.RoleOf(comparison.Place) != Role.None ? comparison
        : places.RoleOf(comparison.Value) != Role.None ? new BoxedComparison(comparison.Shown, comparison.Value, comparison.Place)
        : null;

    private void Read(Meeting meeting)
    {
        var (placeLeaves, valueLeaves) = leaves.Empty();
        if (meeting.Place is { } place)
            Leaves.AddTo(placeLeaves, place, meeting.Element);
        if (meeting.Value is { } value)
            Leaves.AddTo(valueLeaves, value, meeting.Element);
        var placeRole = meeting.Certain != Role.None ? meeting.Certain : places.OneRoleOf(placeLeaves);
        var valueRole = meeting.Variable is { } variable ? places.RoleOf(variable) : places.OneRoleOf(valueLeaves);
        if (placeRole is not { } left || valueRole is not { } right)
        {
            _hasMixedParams = true;
            return;
        }

        _hasEvents |= left == Role.EventId || right == Role.EventId;
        if (left.IsId() && right.IsId() && left != right && meeting.Kind != MeetingKind.Gathered)
            AddClash(meeting, left, right);
        if (left != Role.None && right != Role.None && left != right)
        {
            _hasMixedParams |= left.IsParam() || right.IsParam();
            return;
        }

        var role = left != Role.None ? left : right;
        if (role.IsParam())
        {
            if (HasConstant(placeLeaves) || HasConstant(valueLeaves))
                (_params ??= []).Add(meeting);
        }
        else if (role != Role.None)
        {
            AddConstants(placeLeaves, role);
            AddConstants(valueLeaves, role);
        }

        if (paired is not null && role != Role.None && meeting is { Kind: MeetingKind.Moved, Element: not ElementPath.Whole })
            AddPairs(meeting, placeLeaves, valueLeaves, role);
    }

    // set.Contains((e.EventId, e.ParamOne)): what else the set holds are such tuples
    private void AddPairs(Meeting meeting, List<Leaf> placeLeaves, List<Leaf> valueLeaves, Role role)
    {
        if ((meeting.Variable ?? VariableIn(placeLeaves) ?? VariableIn(valueLeaves)) is not { } variable || !paired!.TryGetValue(variable, out var known))
            return;
        var isOwn = (known.Marks & LocalRoles.Marks.Own) != 0;
        var part = new PairPart((known.Marks & LocalRoles.Marks.Single) == 0 ? role : Role.None, !isOwn && (known.Marks & LocalRoles.Marks.Asked) == 0, isOwn);
        foreach (var leaf in placeLeaves.Concat(valueLeaves))
        {
            if (leaf.Element == ElementPath.Whole && TupleShapes.ElementOf(leaf.Operation) is { } element)
                (_pairs ??= [])[element] =
                    known.Own is not null
                    && ConstantUse.TryCreate(leaf.Operation)?.Value is { } number
                    && known.Own.Contains(number)
                        ? part with { IsMeant = false }
                        : part;
        }
    }

    private static Variable? VariableIn(List<Leaf> found)
    {
        foreach (var leaf in found)
        {
            if (Variable.Of(leaf.Operation, leaf.Element) is { Element: not ElementPath.Whole } variable)
                return variable;
        }

        return null;
    }

    private void Read(in SyntaxMeeting meeting, SemanticModel? model)
    {
        var role = meeting.Place is { } place ? places.RoleOf(place) : meeting.Certain;
        if (role.IsId() && model is not null && ConstantUse.TryCreate(meeting.Constant, model) is { } constant && _seen.Add(constant.Syntax))
            _ids.Add(new IdUse(constant, role));
    }

    private void AddConstants(List<Leaf> found, Role role)
    {
        foreach (var leaf in found)
        {
            if (ConstantUse.TryCreate(leaf.Operation) is { } constant && _seen.Add(constant.Syntax))
                _ids.Add(new IdUse(constant, role));
        }
    }

    private static bool HasConstant(List<Leaf> found)
    {
        foreach (var leaf in found)
        {
            if (ConstantUse.TryCreate(leaf.Operation) is not null)
                return true;
        }

        return false;
    }

    private void AddClash(Meeting meeting, Role place, Role value)
    {
        // Two spaces in one local, where there is no value, are the reader's business, not a certain mistake.
        if (PartOf(meeting.Value, meeting.Element) is not { } expression)
            return;
        var shown = meeting.Kind == MeetingKind.Moved ? expression : expression.Parent;
        while (shown is IConversionOperation or IArgumentOperation)
            shown = meeting.Kind == MeetingKind.Moved && shown is IConversionOperation conversion ? conversion.Operand : shown.Parent;
        // (e.EventId, 1) == (a.AbnormalEventId, 1) is shown as a whole; in a join, and in a list that is searched, nothing stands around both.
        if (shown is ITupleOperation { Parent: ITupleBinaryOperation tuples })
            shown = tuples;
        else if (shown is IReturnOperation or IArrayInitializerOperation)
            shown = expression;
        if (shown is IBinaryOperation or ITupleBinaryOperation or IInvocationOperation
            || meeting.Kind == MeetingKind.Moved
            || ReferenceEquals(shown, expression))
        {
            var syntax = shown!.Syntax.WithoutParentheses();
            if (_seen.Add(syntax))
                _clashes.Add(new SpaceClash(syntax, place, value));
        }
    }

    /// <summary>The part that is meant of a tuple that is written there; null where another expression holds it.</summary>
    private static IOperation? PartOf(IOperation? value, int element)
    {
        while (element != ElementPath.Whole)
        {
            if (value is null
                || MeetingCollector.Unconverted(value) is not ITupleOperation tuple
                || ElementPath.First(element) is not (>= 0 and var first)
                || first >= tuple.Elements.Length)
            {
                return null;
            }

            value = tuple.Elements[first];
            element = ElementPath.Rest(element);
        }

        return value;
    }
}
