using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
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
            || Place.NodeAt(root, diagnostic.Location.SourceSpan) is not { } shown
            || Place.NodeAt(root, idLocation.SourceSpan) is not { } id
            || Place.NodeAt(root, valueLocation.SourceSpan) is not { } value
            || BoxedTest.Around(shown, id) is not { } test
            // object boxed = e.EventId; boxed.Equals(1003): the ID may be another one by now.
            || !test.Node.Contains(id) || !test.Node.Contains(value)
            || Place.CommentsInside(test.Node) is null)
        {
            return null;
        }

        var constant = FixFacts.ConstantsOf(diagnostic).Select(name => ConstantSymbols.Find(model.Compilation, name)).FirstOrDefault(c => c is not null);
        // A constant that gets a name leaves its own comments behind.
        var comments = Comments(test, constant is null ? value.Span : default);
        var left = NeedsParentheses(id) ? "(" + id + ")" : test.Left;
        var right = constant is not null ? "" : NeedsParentheses(value) ? "(" + value + ")" : value.ToString();
        // object.Equals(i++, all[i].EventId): the number first, as it was.
        var isTurned = value.SpanStart < id.SpanStart && !model.GetConstantValue(value, cancellationToken).HasValue;
        var forms = ImmutableArray.CreateBuilder<Form>();
        AddForms(Compare(right));
        // ulong? == int is no operator; the cast is what the author of the comparison had in mind
        if (TypeOf(model, id, cancellationToken) is { } type)
        {
            AddForms(Compare(BoxedCast.Write(
                model,
                test.Node,
                type.ToMinimalDisplayString(model, id.SpanStart),
                constant is null ? value : null,
                right,
                cancellationToken)));
        }

        return new Place(test.Node, constant, forms.ToImmutable(), SameValue: false);

        string Compare(string number) => (isTurned ? number : left) + (test.IsNegated ? " != " : " == ") + (isTurned ? left : number);

        void AddForms(string text)
        {
            forms.Add(new Form(text, comments));
            // true == (e.EventId == X), and (e.EventId == X).ToString()
            forms.Add(new Form("(" + text, comments + ")"));
        }
    }

    private static ITypeSymbol? TypeOf(SemanticModel model, SyntaxNode id, CancellationToken cancellationToken) =>
        model.GetTypeInfo(id, cancellationToken).Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : model.GetTypeInfo(id, cancellationToken).Type;

    private static bool NeedsParentheses(SyntaxNode id) =>
        id is BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax
            or IsPatternExpressionSyntax or QueryExpressionSyntax or ThrowExpressionSyntax or SwitchExpressionSyntax or RangeExpressionSyntax;

    /// <summary>The comments of the test that neither the ID nor the value, where it stays, takes along.</summary>
    private static string Comments(BoxedTest test, TextSpan value)
    {
        var kept = "";
        foreach (var trivia in test.Node.DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && test.Node.Span.Contains(trivia.Span)
                && !test.LeftSpan.Contains(trivia.Span) && !value.Contains(trivia.Span))
            {
                kept += " " + trivia.ToString();
            }
        }

        return kept;
    }
}
