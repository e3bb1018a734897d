using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// Where a new constant of a table goes: behind the last one, or, where there is none, behind all members. No other line is touched: tables are often laid out
/// by hand.
/// </summary>
/// <param name="type">The table.</param>
/// <param name="model">What it means.</param>
/// <param name="text">Its file.</param>
/// <param name="layout">How the file is written.</param>
internal sealed class TableEnd(ClassDeclarationSyntax type, SemanticModel model, SourceText text, LineLayout layout)
{
    /// <summary>The text, and where it goes.</summary>
    /// <param name="summary">What documents the constant.</param>
    /// <param name="constant">The declaration with an accessibility.</param>
    public TextChange Insertion(string summary, Func<string, string> constant)
    {
        var last = LastConstant();
        var member = constant(last is null ? "public" : AccessOf(last));
        var brace = type.CloseBraceToken;
        // static partial class Ids;
        if (brace == default)
        {
            var outer = layout.IndentationAt(type.SpanStart);
            return new TextChange(type.SemicolonToken.Span, layout.NewLine + outer + "{" + layout.NewLine + Lines(outer + layout.Step) + outer + "}");
        }

        // Behind a constant that is only there under a condition, the new one would be as well.
        if (type.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia) && type.Span.Contains(trivia.Span)))
            last = null;
        if (last is null)
        {
            return layout.StartsLine(brace.SpanStart)
                ? new TextChange(new TextSpan(text.Lines.GetLineFromPosition(brace.SpanStart).Start, 0), Lines(IndentationBeside(type.Members.LastOrDefault())))
                : Inline(brace.SpanStart);
        }

        // static class Ids { public const int A = 1; }
        var end = last.GetLastToken();
        return end.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            ? new TextChange(new TextSpan(end.FullSpan.End, 0), Lines(IndentationBeside(last)))
            : Inline(end.FullSpan.End);

        string Lines(string indentation) => indentation + "/// " + summary + layout.NewLine + indentation + member + layout.NewLine;

        TextChange Inline(int position) => new(
            new TextSpan(position, 0), (text[position - 1] is ' ' ? "" : " ") + "/** " + summary + " */ " + member + " ");
    }

    /// <summary>The last number of the class that others can name.</summary>
    private FieldDeclarationSyntax? LastConstant() => type.Members.OfType<FieldDeclarationSyntax>().LastOrDefault(
        field => model.GetDeclaredSymbol(field.Declaration.Variables[0]) is IFieldSymbol { HasConstantValue: true } constant
            && TableReader.CanBeNamed(constant) && Integers.TryGet(constant.ConstantValue, out _));

    private string AccessOf(FieldDeclarationSyntax constant) => model.GetDeclaredSymbol(constant.Declaration.Variables[0])!.DeclaredAccessibility switch
    {
        Accessibility.Internal => "internal",
        Accessibility.ProtectedOrInternal => "protected internal",
        _ => "public",
    };

    private string IndentationBeside(MemberDeclarationSyntax? neighbour) => neighbour is not null && layout.StartsLine(neighbour.SpanStart)
        ? layout.IndentationAt(neighbour.SpanStart)
        : layout.IndentationAt(type.CloseBraceToken.SpanStart) + layout.Step;
}
