using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells of a test whether it may well be a negative one: by what it is called, or because some assertion in it wants there to be nothing.
/// What happens in a test need not be what is asserted: <c>hub.Handle(message); Assert.Empty(hub.Alerts);</c>.
/// </summary>
internal static class NegativeTests
{
    // What a test says of the answer by its own name, besides what NegativeNames takes for wrong
    private static readonly HashSet<string> s_refused =
    [
        "reject", "rejects", "refuse", "refuses", "ignore", "ignores", "ignored", "throw", "throws", "fails",
        "error", "errors", "null", "empty", "none", "missing", "not", "no", "never",
        "cannot", "doesnt", "isnt", "skip", "skips", "skipped", "fallback", "default", "tolerates",
        "negative", "future", "undocumented", "unlisted", "unhandled", "reserved", "outlier", "mismatch",
        "drop", "drops", "dropped", "discard", "discards", "discarded", "falls", "survives", "robust",
    ];

    // What somebody's own assertion says of what it is given: AssertRejects(message), ShouldFail(message)
    private static readonly HashSet<string> s_refusing = ["reject", "rejects", "refuse", "refuses", "fail", "fails", "exception"];

    private static readonly HashSet<string> s_tests = ["Fact", "Theory", "Test", "TestCase", "TestCaseSource", "TestMethod", "DataTestMethod"];

    /// <summary>Whether a test framework runs a method.</summary>
    public static bool IsTest(MethodDeclarationSyntax method) =>
        method.AttributeLists.Any(static list =>
            list.Attributes.Any(static attribute => s_tests.Contains(TableFinder.NameOf(attribute).Replace("Attribute", ""))));

    /// <summary>Whether the name of a test, or that of its class, says so.</summary>
    public static bool IsNamed(MethodDeclarationSyntax test) =>
        Says(test.Identifier.ValueText) || test.Parent is BaseTypeDeclarationSyntax { Identifier.ValueText: var type } && Says(type);

    /// <summary>
    /// Whether one of the statements of a test wants there to be nothing, or a refusal; <c>Assert.Null(result.Error)</c> wants there to be no refusal.
    /// </summary>
    public static bool WantsNone(MethodDeclarationSyntax test)
    {
        foreach (var node in test.DescendantNodes())
        {
            var wantsNone = node switch
            {
                ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or AwaitExpressionSyntax } statement => WantsNone(statement.Expression),
                ArrowExpressionClauseSyntax { Expression: var expression } => WantsNone(expression),
                // var error = Assert.Throws<ArgumentException>(...)
                EqualsValueClauseSyntax
                {
                    Value: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }
                } =>
                    name.StartsWith("Throws", StringComparison.Ordinal),
                _ => false,
            };
            if (wantsNone)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a method is one that its type keeps for itself, and everybody who asks it wants its answer to be no: <c>Assert.False(IsKnown())</c>.
    /// </summary>
    public static bool IsAlwaysRefuted(MethodDeclarationSyntax method)
    {
        if (method is not { ReturnType: not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }, Parent: TypeDeclarationSyntax type }
            || !IsPrivate(method))
        {
            return false;
        }

        var isUsed = false;
        foreach (var node in type.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax { Identifier.ValueText: var name } || name != method.Identifier.ValueText
                || node.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access && access.Name == node)
                continue;
            var around = node.Ancestors().FirstOrDefault(static around => around is ExpressionStatementSyntax or ArrowExpressionClauseSyntax);
            if ((around is ExpressionStatementSyntax statement ? statement.Expression : (around as ArrowExpressionClauseSyntax)?.Expression) is not { } asserted
                || !WantsNone(asserted))
            {
                return false;
            }

            isUsed = true;
        }

        return isUsed;
    }

    private static bool IsPrivate(MethodDeclarationSyntax method) =>
        !method.Modifiers.Any(static modifier =>
            modifier.RawKind is (int)SyntaxKind.PublicKeyword or (int)SyntaxKind.InternalKeyword
                or (int)SyntaxKind.ProtectedKeyword or (int)SyntaxKind.PartialKeyword);

    private static bool WantsNone(ExpressionSyntax asserted)
    {
        var (saysNone, isRefusal) = (false, false);
        foreach (var node in asserted.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case SimpleNameSyntax { Identifier.ValueText: "Fail" }:
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression }:
                    return true;
                case SimpleNameSyntax { Identifier.ValueText: var called, Parent: InvocationExpressionSyntax call } helper when call.Expression == helper:
                    saysNone ^= Searches.SaysNone(called);
                    isRefusal |= Searches.SaysRefusal(called) || NegativeNames.SayWrong(called) || NegativeNames.HasWord(called, s_refusing);
                    break;
                case SimpleNameSyntax { Identifier.ValueText: var name } when Searches.SaysRefusal(name):
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: var text } when Searches.SaysRefusal(text):
                    isRefusal = true;
                    break;
                // Is.Not.Null, but not NullLogger.Instance
                case SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } member when access.Name == member:
                    saysNone ^= Searches.SaysNone(member.Identifier.ValueText);
                    break;
            }
        }

        return saysNone ^ isRefusal;
    }

    private static bool Says(string name) => NegativeNames.SayWrong(name) || NegativeNames.HasWord(name, s_refused);
}
