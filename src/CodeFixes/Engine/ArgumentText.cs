using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// CallerArgumentExpression makes the text of an argument a value of the program: whatever is written into such an argument, the program is another one.
/// </summary>
internal static class ArgumentText
{
    /// <summary>Whether an argument around the place is passed on as text.</summary>
    public static bool IsPassed(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        for (var ancestor = node; ancestor is not (null or MemberDeclarationSyntax); ancestor = ancestor.Parent)
        {
            var method = ancestor switch
            {
                ArgumentSyntax { Parent.Parent: { } call } => model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol,
                // (e.EventId == 1003).Told(): what an extension method is called on is its first argument
                ExpressionSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } when access.Expression == ancestor =>
                    model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : null,
                _ => null,
            };
            if (method is null)
                continue;
            var passed = ancestor is ArgumentSyntax argument
                ? (model.GetOperation(argument, cancellationToken) as IArgumentOperation)?.Parameter?.Name
                : method.Parameters[0].Name;
            if (method.Parameters.Any(parameter => TellsTextOf(parameter, passed)))
                return true;
        }

        return false;
    }

    private static bool TellsTextOf(IParameterSymbol parameter, string? other) =>
        parameter.IsOptional && parameter.GetAttributes().Any(attribute =>
            attribute is { AttributeClass.Name: "CallerArgumentExpressionAttribute", ConstructorArguments: [{ Value: string about }] } && about == other);
}
