using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// How two sides meet: compared or moved, as they are, element by element, or part by part.
internal sealed partial class MeetingCollector
{
    private void Compare(IOperation left, IOperation right)
    {
        if (MayHoldNumber(left) && MayHoldNumber(right))
            Meetings.Add(new Meeting(MeetingKind.Compared, left, Role.None, right, null));
    }

    private void Calculate(IOperation target)
    {
        if (Variable.Of(target) is { } variable)
            (_calculated ??= []).Add(variable);
    }

    private void Move(IOperation target, IOperation value)
    {
        if (NumberTypes.HoldsNumbers(target.Type))
            Meet(MeetingKind.Moved, target, Role.None, value);
        else if (NumberTypes.TupleIn(target.Type) is { } tuple)
            MeetTuples(MeetingKind.Moved, target, null, tuple, value);
    }

    private void Move(Role role, IOperation value)
    {
        if (role != Role.None)
            Meet(MeetingKind.Moved, null, role, value);
    }

    private void MoveInto(ISymbol variable, IOperation value)
    {
        if (variable is ILocalSymbol { IsConst: true } || TypeOf(variable) is not { } type)
            return;
        if (NumberTypes.HoldsNumbers(type))
        {
            NoteRow(variable, type, value);
            MoveNumbersInto(new Variable(variable, ElementPath.Whole), value, ElementPath.Whole);
        }
        else if (NumberTypes.TupleIn(type) is { } tuple)
        {
            MeetTuples(MeetingKind.Moved, null, variable, tuple, value);
        }
    }

    // Of a value that is a tuple, or holds tuples, one element can be meant.
    private void MoveNumbersInto(Variable variable, IOperation value, int element)
    {
        Meetings.Add(new Meeting(MeetingKind.Moved, value, Role.None, null, variable) { Element = element });
        foreach (var part in ElementsOf(value))
            Meetings.Add(new Meeting(MeetingKind.Moved, part, Role.None, null, variable) { Element = element });
    }

    /// <summary>A value goes into a place. Where it is a collection, so do its elements. Of tuples, a part can be meant.</summary>
    private void Meet(MeetingKind kind, IOperation? place, Role certain, IOperation value, int part = ElementPath.Whole)
    {
        Meetings.Add(new Meeting(kind, place, certain, value, null) { Element = part });
        foreach (var element in ElementsOf(value))
            Meetings.Add(new Meeting(kind, place, certain, element, null) { Element = part });
    }

    /// <summary>Tuples meet, or collections of them: each number in them by itself.</summary>
    private void MeetTuples(MeetingKind kind, IOperation? place, ISymbol? variable, INamedTypeSymbol tuple, IOperation value)
    {
        foreach (var part in ElementPath.ToNumbers(tuple))
        {
            if (variable is not null)
                MoveNumbersInto(new Variable(variable, part), value, part);
            else
                Meet(kind, place, Role.None, value, part);
        }
    }

    // return (1003, 7), where what is returned is an (ulong EventId, long ParamOne): each element goes into a place with a role
    private void VisitTuple(ITupleOperation literal)
    {
        HasTuples = true;
        if (TupleShapes.Of(literal, element => roles.RoleOf(element) != Role.None) is not { } shape)
            return;
        for (var i = 0; i < literal.Elements.Length; i++)
            Move(roles.RoleOf(shape.TupleElements[i]), literal.Elements[i]);
    }

    private static IEnumerable<IOperation> ElementsOf(IOperation value) =>
        Unconverted(value) is var plain && (Integers.IsNumber(plain.Type) || plain.Type is { IsTupleType: true }) ? [] : CollectionElements.Of(plain);

    private static bool MayHoldNumber(IOperation operation) => Integers.IsNumber(operation.Type);

    /// <summary>The type of what a variable holds; of a function, of what it gives.</summary>
    internal static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IMethodSymbol function => function.ReturnType,
        _ => ObjectTypes.TypeOf(variable),
    };

    // new[] { (1003, 7), (1003, 8) }.Contains((id, one)): what is in a list that is written in place, part by part
    private void CompareTuplesIn(IOperation list, IOperation value, INamedTypeSymbol tuple)
    {
        foreach (var part in ElementPath.ToNumbers(tuple))
        {
            foreach (var element in ElementsOf(list))
                Meetings.Add(new Meeting(MeetingKind.Compared, value, Role.None, element, null) { Element = part });
        }
    }

    private void CompareTuples(IOperation left, IOperation right)
    {
        if (Unconverted(left) is not ITupleOperation leftTuple || Unconverted(right) is not ITupleOperation rightTuple)
        {
            if (left.Type is INamedTypeSymbol { IsTupleType: true } tuple)
                MeetTuples(MeetingKind.Compared, left, null, tuple, right);
            return;
        }

        for (var i = 0; i < leftTuple.Elements.Length && i < rightTuple.Elements.Length; i++)
        {
            Compare(leftTuple.Elements[i], rightTuple.Elements[i]);
            CompareTuples(leftTuple.Elements[i], rightTuple.Elements[i]);
        }
    }
}
