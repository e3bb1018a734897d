using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Flow;

/// <summary>Tells when the code of a method begins.</summary>
internal static class CodeBegins
{
    /// <summary>Whether it begins some time after the call: that of an iterator when somebody asks for its first element.</summary>
    public static bool Later(IMethodSymbol method, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is var declaration
        && declaration
            .DescendantNodes(node => node == declaration || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(static node => node is YieldStatementSyntax);
}
