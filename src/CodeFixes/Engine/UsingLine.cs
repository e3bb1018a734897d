using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// Finds the line that a new using becomes, and touches no other: Roslyn's own service formats the lines around it, too, and puts the using
/// into an <c>#if</c> that the code is not in.
/// </summary>
internal sealed class UsingLine(SourceText text, CompilationUnitSyntax root, UsingStyle style)
{
    /// <summary>The insertion that imports a namespace for a node; null where there is no good place.</summary>
    public TextChange? For(SyntaxNode node, string space)
    {
        var container = ContainerOf(node);
        var usings = UsingsOf(container).ToList();
        if (usings.Count == 0)
            return First(container, space);

        var branches = BranchesAt(node.SpanStart);
        var index = IndexFor(usings, space);
        // A using in an #if that the code is not in would be missing where the condition does not hold.
        foreach (var i in Enumerable.Range(index, usings.Count - index + 1).Concat(Enumerable.Range(0, index).Reverse()))
        {
            var change = Between(i > 0 ? usings[i - 1] : null, i < usings.Count ? usings[i] : null, space);
            if (IsPrefix(BranchesAt(change.Span.Start), branches))
                return change;
        }

        // All of them stand in the #if: behind it, if nothing else stands there yet.
        var end = UsingsOf(container).Last().GetLastToken().GetNextToken(includeDirectives: false);
        var line = text.Lines[Above(text.Lines.GetLineFromPosition(end.SpanStart).LineNumber, top: 0, hasHead: true)];
        return IsPrefix(BranchesAt(line.Start), branches) && line.Start >= usings[usings.Count - 1].FullSpan.End
            ? new TextChange(new TextSpan(line.Start, 0), Indent(line) + Directive(space) + style.NewLine + style.NewLine)
            : null;
    }

    /// <summary>The innermost block around the node that has usings, else the one that the style asks for.</summary>
    private SyntaxNode ContainerOf(SyntaxNode node)
    {
        var blocks = node.Ancestors().Where(static n => n is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax).ToList();
        return blocks.Find(static block => UsingsOf(block).Any())
            ?? (style.InsideNamespace ? blocks.Find(static block => block is BaseNamespaceDeclarationSyntax) : null)
            ?? root;
    }

    private static SyntaxList<UsingDirectiveSyntax> UsingsOf(SyntaxNode block) =>
        block is BaseNamespaceDeclarationSyntax space ? space.Usings : ((CompilationUnitSyntax)block).Usings;

    /// <summary>Before which using the new one stands: in the order if there is one, else behind the plain ones.</summary>
    private int IndexFor(List<UsingDirectiveSyntax> usings, string space)
    {
        var plain = usings.Where(static u => UsingStyle.NamespaceOf(u) is not null).ToList();
        if (plain.Count == 0)
            return usings.FindIndex(static u => u.GlobalKeyword == default) is var first and >= 0 ? first : usings.Count;
        var sorted = IsSorted(style.SystemFirst) ? style.SystemFirst : IsSorted(!style.SystemFirst) ? !style.SystemFirst : (bool?)null;
        var next = sorted is not { } systemFirst ? null : plain.Find(u => UsingStyle.Compare(UsingStyle.NamespaceOf(u)!, space, systemFirst) > 0);
        return next is null ? usings.IndexOf(plain[plain.Count - 1]) + 1 : usings.IndexOf(next);

        bool IsSorted(bool systemFirst)
        {
            for (var i = 1; i < plain.Count; i++)
            {
                if (UsingStyle.Compare(UsingStyle.NamespaceOf(plain[i - 1])!, UsingStyle.NamespaceOf(plain[i])!, systemFirst) > 0)
                    return false;
            }

            return true;
        }
    }

    private TextChange Between(UsingDirectiveSyntax? previous, UsingDirectiveSyntax? next, string space)
    {
        var apartFromPrevious = previous is not null && UsingStyle.NamespaceOf(previous) is { } before && style.Separates(before, space);
        var apartFromNext = next is not null && UsingStyle.NamespaceOf(next) is { } after && style.Separates(after, space);
        // The first of all, or of its group: right above the next one, below what separates the groups.
        if (next is not null && (previous is null || apartFromPrevious && !apartFromNext))
        {
            var line = text.Lines.GetLineFromPosition(next.SpanStart);
            return new TextChange(new TextSpan(line.Start, 0), Indent(line) + Directive(space) + style.NewLine + (apartFromNext ? style.NewLine : ""));
        }

        var end = previous!.FullSpan.End;
        // using System; class C { }
        if (end == 0 || text[end - 1] is not ('\n' or '\r'))
            return new TextChange(new TextSpan(previous.Span.End, 0), " " + Directive(space));
        var own = Indent(text.Lines.GetLineFromPosition(previous.SpanStart)) + Directive(space) + style.NewLine;
        return new TextChange(new TextSpan(end, 0),
            (apartFromPrevious ? style.NewLine : "") + own + (apartFromNext && !IsBlank(text.Lines.GetLineFromPosition(end)) ? style.NewLine : ""));
    }

    /// <summary>The first using of a block: behind the head of the file, above the first member and what belongs to it.</summary>
    private TextChange? First(SyntaxNode block, string space)
    {
        var opening = block switch
        {
            BaseNamespaceDeclarationSyntax { Externs: { Count: > 0 } externs } => externs.Last().SemicolonToken,
            NamespaceDeclarationSyntax { OpenBraceToken: var brace } => brace,
            FileScopedNamespaceDeclarationSyntax { SemicolonToken: var semicolon } => semicolon,
            CompilationUnitSyntax { Externs: { Count: > 0 } externs } => externs.Last().SemicolonToken,
            _ => default,
        };
        var first = opening == default ? root.GetFirstToken(includeZeroWidth: true) : opening.GetNextToken(includeZeroWidth: true);
        var top = opening == default ? 0 : text.Lines.GetLineFromPosition(opening.FullSpan.End - 1).LineNumber + 1;
        var line = text.Lines.GetLineFromPosition(first.SpanStart).LineNumber;
        // namespace N { class C { } }
        if (opening != default && line < top)
            return new TextChange(new TextSpan(opening.Span.End, 0), " " + Directive(space));

        var hasHead = Enumerable.Range(top, line - top).Any(i => IsEmpty(text.Lines[i])) || opening != default;
        line = Above(line, top, hasHead);
        var start = text.Lines[line].Start;
        return IsPrefix(BranchesAt(start), BranchesAt(first.SpanStart))
            ? new TextChange(new TextSpan(start, 0), Indent(text.Lines[line]) + Directive(space) + style.NewLine + style.NewLine)
            : null;
    }

    private int Above(int line, int top, bool hasHead)
    {
        while (line > top && BelongsBelow(text.Lines[line - 1], hasHead))
            line--;
        return line;
    }

    /// <summary>Whether a line above the first member is about that member. A comment at the top of a file is its head, unless another one is.</summary>
    private bool BelongsBelow(TextLine line, bool hasHead)
    {
        if (IsEmpty(line))
            return false;
        if (root.FindTrivia(line.Start + Indent(line).Length).IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
            return true;
        var trivia = root.FindTrivia(line.Start + Indent(line).Length, static t => t.HasStructure && t.GetStructure() is not DirectiveTriviaSyntax);
        if (trivia.Token.Parent?.FirstAncestorOrSelf<DocumentationCommentTriviaSyntax>() is not null
            || trivia.IsKind(SyntaxKind.DocumentationCommentExteriorTrivia)
            || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
        {
            return true;
        }

        return trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)
            || hasHead && (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
    }

    /// <summary>The branches of #if that a position is in, the outermost first.</summary>
    private List<DirectiveTriviaSyntax> BranchesAt(int position)
    {
        var open = new List<DirectiveTriviaSyntax>();
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < position; directive = directive.GetNextDirective())
        {
            if (directive is IfDirectiveTriviaSyntax)
                open.Add(directive);
            else if (open.Count > 0 && directive is ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax)
                open[open.Count - 1] = directive;
            else if (open.Count > 0 && directive is EndIfDirectiveTriviaSyntax)
                open.RemoveAt(open.Count - 1);
        }

        return open;
    }

    private static bool IsPrefix(List<DirectiveTriviaSyntax> left, List<DirectiveTriviaSyntax> right) =>
        left.Count <= right.Count && left.Zip(right, static (l, r) => l.SpanStart == r.SpanStart).All(static same => same);

    /// <summary>Whether a line is blank, and not inside of a comment.</summary>
    private bool IsEmpty(TextLine line) =>
        IsBlank(line) && !(root.FindTrivia(line.Start) is var trivia && trivia.SpanStart < line.Start && line.Start < trivia.Span.End
            && (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)));

    private bool IsBlank(TextLine line) => string.IsNullOrWhiteSpace(text.ToString(line.Span));

    private string Indent(TextLine line)
    {
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
            end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    private static string Directive(string space) => "using " + space + ";";
}
