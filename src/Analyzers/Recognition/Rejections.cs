using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Answers of a service that say that what it was given is wrong: <c>BadRequest("no such network")</c>, <c>new Status(StatusCode.InvalidArgument, "")</c>.
/// What is not found, or not allowed, may as well be what TRTC reports.
/// </summary>
internal static class Rejections
{
    private static readonly string[] s_phrases = ["BadRequest", "Unprocessable", "ValidationProblem", "InvalidArgument"];

    /// <summary>Whether an answer is one.</summary>
    /// <param name="answer">What is given, or thrown.</param>
    public static bool IsOne(ExpressionSyntax answer) => answer.WithoutParentheses() switch
    {
        AwaitExpressionSyntax { Expression: var awaited } => IsOne(awaited),
        // Task.FromResult(BadRequest()), StatusCode(400), new RpcException(new Status(StatusCode.InvalidArgument, ""))
        InvocationExpressionSyntax { Expression: var called, ArgumentList: var given } => Says(called) || AreRejections(called, given),
        ObjectCreationExpressionSyntax { Type: var type, ArgumentList: var given } => Says(type) || AreRejections(type, given),
        MemberAccessExpressionSyntax member => Says(member),
        _ => false,
    };

    private static bool AreRejections(SyntaxNode made, ArgumentListSyntax? given)
    {
        if (given is null)
            return false;
        var isStatus = WrittenPlace.NameOf(made)?.StartsWith("Status", StringComparison.Ordinal) == true;
        return given.Arguments.Any(argument => IsOne(argument.Expression) || isStatus && argument.Expression.WrittenNumber() is 400 or 422);
    }

    // TypedResults.BadRequest, StatusCodes.Status400BadRequest
    private static bool Says(SyntaxNode named) =>
        WrittenPlace.NameOf(named) is { } name && Array.Exists(s_phrases, phrase => name.IndexOf(phrase, StringComparison.Ordinal) >= 0);
}
