using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

internal sealed partial class MeetingCollector
{
    /// <summary>The methods that take a value apart, and the parts of it, for an assignment, a loop or a pattern.</summary>
    public static IEnumerable<IMethodSymbol> DeconstructorsOf(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation assignment => MethodsIn(InfoOf(assignment)),
        IForEachLoopOperation { LoopControlVariable: not IVariableDeclaratorOperation } loop => MethodsIn(InfoOf(loop)),
        // What is inside of a pattern is a pattern by itself.
        IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol method } => [method],
        _ => [],
    };

    private static IEnumerable<IMethodSymbol> MethodsIn(DeconstructionInfo? info)
    {
        if (info?.Method is { } method)
            yield return method;
        if (info is not { Nested: { IsDefault: false } nested })
            yield break;
        foreach (var part in nested)
        {
            foreach (var inner in MethodsIn(part))
                yield return inner;
        }
    }

    /// <summary>How the compiler takes the value apart.</summary>
    public static DeconstructionInfo? InfoOf(IDeconstructionAssignmentOperation assignment) =>
        assignment is { SemanticModel: { } model, Syntax: AssignmentExpressionSyntax syntax } ? model.GetDeconstructionInfo(syntax) : null;

    /// <summary>How the compiler takes each element apart.</summary>
    public static DeconstructionInfo? InfoOf(IForEachLoopOperation loop) =>
        loop is { SemanticModel: { } model, Syntax: ForEachVariableStatementSyntax syntax } ? model.GetDeconstructionInfo(syntax) : null;

    // (id, one) = (e.EventId, 7), var (id, one) = message, foreach (var (id, name) in names)
    private void Deconstruct(IOperation target, IOperation? value, DeconstructionInfo? info, int path = ElementPath.Whole)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation targets)
            return;
        var values = value is null ? null : Unconverted(value) as ITupleOperation;
        var parts = info?.Method;
        // An extension method has its receiver in front.
        var offset = parts is null ? 0 : parts.Parameters.Length - targets.Elements.Length;
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var element = targets.Elements[i];
            var inner = info is { Nested: { IsDefault: false } nested } && i < nested.Length ? nested[i] : (DeconstructionInfo?)null;
            if (values is not null && i < values.Elements.Length)
            {
                Move(element, values.Elements[i]);
                Deconstruct(element, values.Elements[i], inner);
                continue;
            }

            if (parts is not null && offset >= 0)
            {
                // The tuple that is a key is what the pairs hold.
                var pair = i == 0 && parts.ContainingType.Name == "KeyValuePair" ? value : null;
                TakePart(element, parts.Parameters[i + offset], pair);
                Deconstruct(element, pair, inner, path);
                continue;
            }

            var part = value is null ? ElementPath.Lost : ElementPath.Then(path, i);
            if (part != ElementPath.Lost && NumberTypes.HoldsNumbers(element.Type))
                TakeElement(element, value!, part);
            Deconstruct(element, value, inner, part);
        }
    }

    private void TakePart(IOperation element, IParameterSymbol part, IOperation? pair)
    {
        if (roles.RoleOf(part) is not Role.None and var role)
            Meetings.Add(new Meeting(MeetingKind.Moved, element, role, null, element.AsLocal() is { } local ? new Variable(local, ElementPath.Whole) : null));
        else if (pair is not null && element.AsLocal() is { } key)
            MoveInto(key, pair);
    }

    // var (id, name) = pair, where pair is a tuple
    private void TakeElement(IOperation target, IOperation value, int element)
    {
        if (target.AsLocal() is { } local)
            MoveNumbersInto(new Variable(local, ElementPath.Whole), value, element);
        else
            Meetings.Add(new Meeting(MeetingKind.Moved, target, Role.None, value, null) { Element = element });
    }
}
