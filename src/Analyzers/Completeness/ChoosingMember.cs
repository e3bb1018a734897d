using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>
/// Methods and properties of the program that give some of all messages: they look at the number, or ask a list for some of its elements. Their syntax is
/// enough, since for which messages is their author's secret.
/// </summary>
internal static class ChoosingMember
{
    /// <summary>Whether a member is one of them. A body that nobody can read may do so, unless its name speaks of events in general.</summary>
    /// <param name="given">The method or property.</param>
    /// <param name="number">The name of the number.</param>
    public static bool Is(ISymbol given, string number)
    {
        if (given.IsAbstract)
            return !given.DeclaringSyntaxReferences.IsEmpty && !PlainNames.SayNothing(given.Name);
        return given.DeclaringSyntaxReferences.Any(declaration =>
            declaration.GetSyntax().DescendantNodes().OfType<SimpleNameSyntax>().Any(name => LooksAt(number, name) || LeavesOut(number, name)));
    }

    // message.EventId = row.EventId, new Row(row.EventId) look at nothing.
    private static bool LooksAt(string number, SimpleNameSyntax name) =>
        name.Identifier.ValueText == number
        && !name.Ancestors().TakeWhile(static around => around is not (StatementSyntax or LambdaExpressionSyntax)).Any(around =>
            around is NameColonSyntax or ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax }
            || around is AssignmentExpressionSyntax { Left: var written } && WrittenPlace.NameOf(written) == number);

    // all.Where(IsRoom), all.First(m => m.EventId == id), but not all.Where(m => m.Time > since)
    private static bool LeavesOut(string number, SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } }
        && name.Identifier.ValueText is var clause
        && Guards.GivesElements(clause)
        && clause is not ("Distinct" or "OrderBy" or "OrderByDescending" or "Read" or "ReadAll" or "Skip" or "Take" or "ThenBy" or "ThenByDescending")
        && arguments.Any(argument => argument.Expression switch
        {
            LambdaExpressionSyntax { Body: var body } => body.DescendantNodesAndSelf().Any(node =>
                node is InvocationExpressionSyntax || node is SimpleNameSyntax named && named.Identifier.ValueText == number),
            SimpleNameSyntax { Identifier.ValueText: var function } => IsNameOfMethod(function),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var function } => IsNameOfMethod(function),
            _ => false,
        });

    /// <summary>Whether a name that is handed over is that of a method rather than of a variable, as people write them.</summary>
    public static bool IsNameOfMethod(string name) => name.Length > 0 && char.IsUpper(name[0]);
}
