using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Members whose names say that they tell whether a message is as it should be: who asks there for a wrong value, and answers that it is wrong, knows it:
/// <c>IsValid(m) => m switch { { EventId: 1003, ParamOne: 7 } => false, _ => true }</c>, <c>IsInvalid(m) => m.EventId == 1003 &amp;&amp; m.ParamOne == 7</c>.
/// </summary>
internal static class Validators
{
    private static readonly HashSet<string> s_right = ["valid", "legal", "consistent", "correct", "plausible", "sane", "sound"];

    // What is unknown, unexpected or bad may as well be what TRTC reports.
    private static readonly HashSet<string> s_wrong =
    [
        "invalid", "malformed", "illegal", "impossible", "inconsistent", "incorrect", "implausible", "corrupt", "corrupted",
    ];

    private static readonly HashSet<string> s_checks = ["validate", "validates", "validation", "validator", "violations", "problems"];

    /// <summary>Whether a name says that what is called so is wrong.</summary>
    public static bool SayInvalid(string name) => NegativeNames.HasWord(name, s_wrong) || name.IndexOf("NotValid", StringComparison.Ordinal) >= 0;

    /// <summary>Whether an answer says that what was asked about is wrong: <c>false</c> of <c>IsValid</c>, <c>true</c> of <c>IsInvalid</c>.</summary>
    /// <param name="answer">What is given.</param>
    public static bool Refuse(ExpressionSyntax answer) => answer.Kind() switch
    {
        SyntaxKind.FalseLiteralExpression => NameAround(answer) is { } name && !SayInvalid(name)
            && (NegativeNames.HasWord(name, s_right) || NegativeNames.HasWord(name, s_checks)),
        SyntaxKind.TrueLiteralExpression => NameAround(answer) is { } name && SayInvalid(name),
        // yield return "no such network", return new Problem(...)
        SyntaxKind.NullLiteralExpression => false,
        _ => IsFinding(answer),
    };

    /// <summary>Whether what happens in a check is that something is found to be wrong: <c>problems.Add("no such network")</c>.</summary>
    /// <param name="finding">What is given, or called.</param>
    public static bool IsFinding(ExpressionSyntax finding) => NameAround(finding) is { } name && NegativeNames.HasWord(name, s_checks);

    /// <summary>Whether a condition is the whole answer of a member, or of a local, that is to be yes where something is wrong.</summary>
    /// <param name="condition">The condition.</param>
    public static bool AnswerBy(SyntaxNode condition) => condition.Parent switch
    {
        ArrowExpressionClauseSyntax or ReturnStatementSyntax => NameAround(condition) is { } name && SayInvalid(name),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var local } } => SayInvalid(local),
        AssignmentExpressionSyntax { Left: var place, Right: var value } => value == condition && WrittenPlace.NameOf(place) is { } name && SayInvalid(name),
        _ => false,
    };

    // The function, method or property whose answer it is
    private static string? NameAround(SyntaxNode answer)
    {
        foreach (var around in answer.Ancestors())
        {
            switch (around)
            {
                case MethodDeclarationSyntax { Identifier.ValueText: var name }: return name;
                case LocalFunctionStatementSyntax { Identifier.ValueText: var name }: return name;
                case PropertyDeclarationSyntax { Identifier.ValueText: var name }: return name;
                case AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax: return null;
            }
        }

        return null;
    }
}
