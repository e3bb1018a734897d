using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Methods that the compiler looks for by itself, for collections, loops, queries, patterns and texts: where they are called, their names do not stand.
/// </summary>
internal static class UnwrittenCalls
{
    private static readonly string[] s_queries =
        ["Cast", "GroupBy", "GroupJoin", "Join", "OrderBy", "OrderByDescending", "Select", "SelectMany", "ThenBy", "ThenByDescending", "Where"];

    private static readonly string[] s_enumerators = ["GetEnumerator", "GetAsyncEnumerator"];

    // Those that no extension method can be come last.
    private static readonly HashSet<string> s_all =
        [.. s_queries, .. s_enumerators, "Deconstruct", "GetAwaiter", "GetPinnableReference", "Add", "Slice", "AppendFormatted", "AppendLiteral"];

    /// <summary>Whether a method of that name may be one of them.</summary>
    public static bool Has(string name) => s_all.Contains(name);

    /// <summary>The names of the methods that a piece of syntax may call, and that may be extension methods.</summary>
    public static string[] At(SyntaxNode node) => node switch
    {
        QueryExpressionSyntax => s_queries,
        ForEachVariableStatementSyntax => [.. s_enumerators, "Deconstruct"],
        CommonForEachStatementSyntax => s_enumerators,
        AwaitExpressionSyntax => ["GetAwaiter"],
        FixedStatementSyntax => ["GetPinnableReference"],
        PositionalPatternClauseSyntax or AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } => ["Deconstruct"],
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression } or CollectionExpressionSyntax => ["Add"],
        _ => [],
    };
}
