using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells by names that a message is wrong on purpose: <c>static readonly EventMessage Invalid = new() { ... }</c>, a test that is called
/// <c>Returns_null_for_an_unknown_network</c>; or that it may be, in the rows of a test with data (<see cref="NegativeRows"/>). Only what is
/// wrong is asked about, so that it costs nothing elsewhere.
/// </summary>
internal sealed class NegativeNames
{
    // What a message, or a list of them, is called that nobody is to get
    private static readonly HashSet<string> s_wrong =
    [
        "invalid", "impossible", "malformed", "illegal", "bogus", "bad", "wrong", "unknown", "unrecognized",
        "unsupported", "unexpected", "undefined", "rejected", "corrupt", "corrupted",
        "unrecognised", "nonexistent", "inconsistent", "incorrect", "mismatched", "faulty", "broken", "damaged", "tampered",
        "garbage", "nonsense", "junk", "strange", "weird",
        "suspicious", "anomalous", "unmapped", "erroneous", "refused", "nonexisting",
    ];

    // What takes more than a word
    private static readonly string[] s_phrases =
    [
        "OutOfRange", "NotValid", "NotKnown", "NotAllowed", "NotPossible", "NotSupported", "NotDefined", "NotListed",
        "NotInCatalog", "TooLarge", "TooBig", "TooHigh"
    ];

    private readonly NegativeRows _rows = new();

    // All that is wrong in a body is in one method.
    private (MethodDeclarationSyntax Method, bool IsNegative)? _asked;

    /// <summary>Whether the names around a constant say so, or what the test does that it is in.</summary>
    public bool Say(SyntaxNode constant)
    {
        // A condition asks what a message is: var isBad = e.EventId == 1003 && e.ParamOne == 7.
        var isBuilt = true;
        for (var around = constant.Parent; around is not null; around = around.Parent)
        {
            isBuilt &= around is not (BinaryExpressionSyntax or PatternSyntax or SwitchLabelSyntax);
            switch (around)
            {
                case TupleExpressionSyntax or BaseObjectCreationExpressionSyntax or InitializerExpressionSyntax when isBuilt && _rows.Say(around):
                case VariableDeclarationSyntax { Type: var held } when isBuilt && HoldsRows(held):
                case PropertyDeclarationSyntax { Type: var listed } when isBuilt && HoldsRows(listed):
                case MethodDeclarationSyntax { ReturnType: var returned } when isBuilt && HoldsRows(returned):
                case VariableDeclaratorSyntax { Identifier.ValueText: var name } when isBuilt && !IsYesOrNo(name) && SayWrong(name):
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var assigned } }
                    when isBuilt && !IsYesOrNo(assigned) && SayWrong(assigned):
                case AssignmentExpressionSyntax { Left: var key, Right: BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax }
                    when isBuilt && KeyOf(key) is { } text && SayWrong(text):
                case PropertyDeclarationSyntax { Identifier.ValueText: var property } when isBuilt && SayWrong(property):
                case LocalFunctionStatementSyntax { Identifier.ValueText: var function } when isBuilt && SayWrong(function):
                case MethodDeclarationSyntax method
                    when isBuilt && IsNegative(method)
                        || (NegativeTests.IsTest(method)
                            ? NegativeTests.IsNamed(method)
                            : isBuilt && SayWrong(method.Identifier.ValueText)):
                    return true;
                case BaseTypeDeclarationSyntax { Identifier.ValueText: var name }:
                    return isBuilt && SayWrong(name);
            }
        }

        return false;
    }

    private bool IsNegative(MethodDeclarationSyntax method)
    {
        if (_asked is not { } asked || asked.Method != method)
            _asked = asked = (method, NegativeTests.IsTest(method) ? NegativeTests.WantsNone(method) : NegativeTests.IsAlwaysRefuted(method));
        return asked.IsNegative;
    }

    // TheoryData<EventMessage>, IEnumerable<object[]>, IEnumerable<TestCaseData>
    private static bool HoldsRows(TypeSyntax type) => type.DescendantNodesAndSelf().Any(static part => part switch
    {
        SimpleNameSyntax { Identifier.ValueText: "TheoryData" or "TheoryDataRow" or "ITheoryDataRow" or "TestCaseData" } => true,
        ArrayTypeSyntax { ElementType: var element } =>
            element.DescendantNodesAndSelf().Any(static name => name is PredefinedTypeSyntax { Keyword.ValueText: "object" }),
        _ => false,
    });

    /// <summary>Whether a name says that what is called so is wrong.</summary>
    public static bool SayWrong(string name) => HasWord(name, s_wrong) || HasPhrase(name.Replace("_", "").Replace(" ", ""));

    private static bool HasPhrase(string name) => Array.Exists(s_phrases, phrase => name.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0);

    // samples["bad network"] = new EventMessage { ... }, in an initializer as well: the key is its name.
    private static string? KeyOf(ExpressionSyntax target) => target switch
    {
        ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] } => TextOf(key),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }] } => TextOf(key),
        _ => null,
    };

    private static string? TextOf(ExpressionSyntax key) =>
        key is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: var text }
            ? text
            : null;

    // isBad is no message.
    private static bool IsYesOrNo(string name) => name.StartsWith("is", StringComparison.Ordinal) || name.StartsWith("has", StringComparison.Ordinal);

    /// <summary>Whether a name has one of some words, as in <c>ReturnsNull_for_unknown_network</c>, <c>TRTCInvalid2</c>.</summary>
    public static bool HasWord(string name, HashSet<string> words) => NameWords.Of(name).Any(words.Contains);
}
