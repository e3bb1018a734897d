using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Completion;

/// <summary>What a positional pattern lacks while its first parts are typed: <c>row is (|</c> is no pattern of a row before it has all its parts.</summary>
internal static class OpenPattern
{
    /// <summary>The parts that are missing, each level of parentheses at its end; empty where none is.</summary>
    public static ImmutableArray<TextChange> RestOf(SemanticModel model, SyntaxNode literal, CancellationToken cancellation)
    {
        var levels = new Stack<SyntaxNode>();
        var subject = (ExpressionSyntax?)null;
        for (var around = literal.Parent; around is not null && subject is null; around = around.Parent)
        {
            switch (around)
            {
                case ParenthesizedExpressionSyntax or ParenthesizedPatternSyntax or PositionalPatternClauseSyntax:
                    levels.Push(around);
                    break;
                case IsPatternExpressionSyntax test: subject = test.Expression; break;
                case SwitchStatementSyntax @switch: subject = @switch.Expression; break;
                case SwitchExpressionSyntax @switch: subject = @switch.GoverningExpression; break;
                case not (PatternSyntax or SubpatternSyntax or CastExpressionSyntax or SwitchLabelSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax):
                    return ImmutableArray<TextChange>.Empty;
            }
        }

        if (subject is null || levels.Count == 0)
            return ImmutableArray<TextChange>.Empty;
        var type = model.GetTypeInfo(subject, cancellation).Type;
        var rests = new Stack<TextChange>();
        foreach (var level in levels)
        {
            if (level.Parent is RecursivePatternSyntax { Type: { } tested } && model.GetSymbolInfo(tested, cancellation).Symbol is ITypeSymbol named)
                type = named;
            var parts = PartsOf(type);
            var subpatterns = (level as PositionalPatternClauseSyntax)?.Subpatterns;
            // Parentheses around a number that is a whole are no pattern of parts.
            if (parts.IsEmpty && subpatterns is null)
                continue;
            var count = subpatterns?.Count ?? 1;
            var index = subpatterns?.IndexOf(subpattern => subpattern.Span.Contains(literal.Span)) ?? 0;
            var close = level.GetLastToken(includeZeroWidth: true);
            rests.Push(new TextChange(
                new TextSpan(close.IsMissing ? Trial.EndOf(level) : close.SpanStart, 0),
                string.Concat(Enumerable.Repeat(", _", Math.Max(0, parts.Length - count))) + (close.IsMissing ? ")" : "")));
            type = index >= 0 && index < parts.Length ? parts[index] : null;
        }

        // From the inside out: what is written at one position belongs to the inner level first.
        return rests.Any(static rest => rest.NewText!.StartsWith(",", StringComparison.Ordinal))
            ? rests.GroupBy(static rest => rest.Span.Start).OrderBy(static group => group.Key)
                .Select(static group => new TextChange(new TextSpan(group.Key, 0), string.Concat(group.Select(static rest => rest.NewText)))).ToImmutableArray()
            : ImmutableArray<TextChange>.Empty;
    }

    // The elements of a tuple, or what the type is taken apart to.
    private static ImmutableArray<ITypeSymbol> PartsOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
            return tuple.TupleElements.Select(static element => element.Type).ToImmutableArray();
        for (; type is not null; type = type.BaseType)
        {
            foreach (var method in type.GetMembers("Deconstruct").OfType<IMethodSymbol>())
            {
                if (!method.IsStatic
                    && method.Parameters is { IsEmpty: false } parameters
                    && parameters.All(static parameter => parameter.RefKind == RefKind.Out))
                {
                    return parameters.Select(static parameter => parameter.Type).ToImmutableArray();
                }
            }
        }

        return ImmutableArray<ITypeSymbol>.Empty;
    }
}
