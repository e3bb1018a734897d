using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>
/// TRTC2005: <c>e.EventId.Equals(1003)</c> becomes <c>e.EventId == SdkEventIds.NetworkChanged</c>, and <c>!</c> in front of it becomes <c>!=</c>.
/// A missing ID equals nothing before and after.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BoxedEqualsCodeFix))]
public sealed class BoxedEqualsCodeFix() : ConstantCodeFix(DiagnosticIds.BoxedEquals)
{
    private protected override Place? PlaceOf(SemanticModel model, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations is not [var idLocation, var valueLocation, ..]
            || Place.NodeAt(root, diagnostic.Location.SourceSpan) is not InvocationExpressionSyntax call
            || Place.NodeAt(root, idLocation.SourceSpan) is not { } id
            || Place.NodeAt(root, valueLocation.SourceSpan) is not { } value
            || StartsInTheMiddle(id)
            || Comments(call, id, value) is not { } comments)
        {
            return null;
        }

        // !e.EventId.Equals(1003) and !(e.EventId.Equals(1003))
        var negation = WhatNegates(call);
        var constant = FixFacts.ConstantsOf(diagnostic).Select(name => ConstantSymbols.Find(model.Compilation, name)).FirstOrDefault(c => c is not null);

        var left = NeedsParentheses(id) ? "(" + id + ")" : id.ToString();
        var text = left + (negation is null ? " == " : " != ") + (constant is null ? value.ToString() : "");
        // true == (e.EventId == X), and (e.EventId == X).ToString()
        return new Place(negation ?? call, constant, ImmutableArray.Create(new Form(text, comments), new Form("(" + text, comments + ")")), SameValue: false);
    }

    private static SyntaxNode? WhatNegates(SyntaxNode node)
    {
        var parent = node.Parent;
        while (parent is ParenthesizedExpressionSyntax)
            parent = parent.Parent;
        return parent.IsKind(SyntaxKind.LogicalNotExpression) ? parent : null;
    }

    /// <summary>In <c>e?.EventId.Equals(1003)</c> the call is a piece of a longer chain, whose result may be null.</summary>
    private static bool StartsInTheMiddle(SyntaxNode id) =>
        id.DescendantNodesAndSelf(n => n is not ConditionalAccessExpressionSyntax).Any(n => n is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax);

    private static bool NeedsParentheses(SyntaxNode id) =>
        id is BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax
            or IsPatternExpressionSyntax or QueryExpressionSyntax or ThrowExpressionSyntax or SwitchExpressionSyntax or RangeExpressionSyntax;

    /// <summary>The comments of the call that neither the ID nor the value takes along; null where one cannot be moved.</summary>
    private static string? Comments(SyntaxNode call, SyntaxNode id, SyntaxNode value)
    {
        var all = Place.CommentsInside(call);
        if (all is null)
            return null;
        var kept = "";
        foreach (var trivia in call.DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && call.Span.Contains(trivia.Span)
                && !id.Span.Contains(trivia.Span) && !value.Span.Contains(trivia.Span))
            {
                kept += " " + trivia.ToString();
            }
        }

        return kept;
    }
}
