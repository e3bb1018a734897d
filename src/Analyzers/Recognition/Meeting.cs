using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

internal enum MeetingKind
{
    /// <summary>Two values are compared; neither is the owner of the other.</summary>
    Compared,

    /// <summary>Two values go into one collection, which may hold IDs of several kinds.</summary>
    Gathered,

    /// <summary>A value goes into a place: assigned, passed, returned.</summary>
    Moved,
}

/// <summary>
/// Two sides of the program that hold the same kind of number because the program compares them or moves one into the other.
/// A side is an expression, or a variable, or a role that is certain without an expression (a parameter of a called method).
/// </summary>
/// <remarks>An object, since a long body has thousands: an array of structs would be so large that the collector handles it on its own, and slowly.</remarks>
/// <param name="Kind">Compared or moved.</param>
/// <param name="Place">The expression on the side that is tested or written, where there is one.</param>
/// <param name="Certain">The role of that side where it has no expression.</param>
/// <param name="Value">The expression on the other side, where there is one.</param>
/// <param name="Variable">The variable on the other side, where it has no expression: one that a pattern or a declaration introduces.</param>
internal sealed record Meeting(MeetingKind Kind, IOperation? Place, Role Certain, IOperation? Value, Variable? Variable)
{
    /// <summary>Which part meets, where a side is a tuple or holds tuples.</summary>
    public int Element { get; init; } = ElementPath.Whole;
}

/// <summary>A constant that has no operation, and what it meets: an expression, or a place that is certain without one.</summary>
/// <param name="Constant">The expression that is the constant.</param>
/// <param name="Place">What it is compared with, where that is an expression.</param>
/// <param name="Certain">The role of the place where it is none.</param>
internal readonly record struct SyntaxMeeting(ExpressionSyntax Constant, IOperation? Place, Role Certain);
