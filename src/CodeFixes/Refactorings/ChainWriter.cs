using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes.Refactorings;

/// <summary>Writes the <c>switch</c> statement that a chain becomes: the text of conditions and statements stays, with its comments.</summary>
internal sealed class ChainWriter
{
    private readonly SourceText _source;
    private readonly SemanticModel _model;
    private readonly LineLayout _layout;
    private readonly SwitchStyle _style;
    private readonly string _indentation;
    private readonly string _labels;
    private readonly StringBuilder _text = new();

    private ChainWriter(SourceText source, SemanticModel model, LineLayout layout, SwitchStyle style, IfStatementSyntax first)
    {
        (_source, _model, _layout, _style) = (source, model, layout, style);
        _indentation = _layout.IndentationAt(first.SpanStart);
        _labels = _indentation + (style.IndentsLabels ? layout.Step : "");
    }

    /// <summary>
    /// What the <c>switch</c> takes the place of: a comment behind a last statement without braces belongs to that statement, and not to the chain.
    /// </summary>
    public static TextSpan SpanOf(IfChain chain)
    {
        var first = chain.Branches[0].If;
        var last = chain.Else?.Statement ?? chain.Branches.Last().If.Statement;
        var comment = last is BlockSyntax ? default : last.GetTrailingTrivia().LastOrDefault(IsComment);
        return comment == default ? first.Span : TextSpan.FromBounds(first.SpanStart, comment.Span.End);
    }

    /// <summary>The text that stands in its place.</summary>
    public static string Write(IfChain chain, SourceText source, SemanticModel model, LineLayout layout, SwitchStyle style)
    {
        var first = chain.Branches[0].If;
        var writer = new ChainWriter(source, model, layout, style, first);
        writer._text.Append("switch (").Append(chain.Value.ToString()).Append(')');
        writer.Brace(writer._indentation);
        var from = first.SpanStart;
        foreach (var branch in chain.Branches)
        {
            writer.EmptyLine((branch.If.Parent as ElseClauseSyntax)?.ElseKeyword);
            // The ID is written where it was read first, with what is inside of it.
            writer.Labels(branch, writer.CommentsIn(from, branch.If.CloseParenToken.SpanStart, [chain.Value, .. branch.Labels, .. branch.Guard]));
            writer.TrailingComment(branch.If.CloseParenToken);
            writer.Body(branch.If.Statement, isLast: branch.If.Else is null);
            from = branch.If.Statement.FullSpan.End;
        }

        if (chain.Else is { } last)
        {
            writer.EmptyLine(last.ElseKeyword);
            foreach (var comment in writer.CommentsIn(from, last.ElseKeyword.Span.End, []))
                writer.Line(writer._labels, comment.ToString());
            writer.Line(writer._labels, "default:" + writer.BraceBehindLabel(last.Statement));
            writer.TrailingComment(last.ElseKeyword);
            writer.Body(last.Statement, isLast: true);
        }

        writer.Line(writer._indentation, "}");
        return writer._text.ToString();
    }

    private void Line(string indentation, string text) => _text.Append(_layout.NewLine).Append(indentation).Append(text);

    private void Brace(string indentation)
    {
        if (_style.OpensInLine)
            _text.Append(" {");
        else
            Line(indentation, "{");
    }

    // In front of the comments that stand behind the label.
    private string BraceBehindLabel(StatementSyntax statement) => _style.OpensInLine && Declares(statement) ? " {" : "";

    private void EmptyLine(SyntaxToken? @else)
    {
        if (@else is { HasLeadingTrivia: true } keyword
            && keyword.LeadingTrivia.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia))
        {
            _text.Append(_layout.NewLine);
        }
    }

    /// <summary>A part of a condition: its further lines go as far in as the label does.</summary>
    private string Deeper(SyntaxNode part)
    {
        var (root, text) = (_model.SyntaxTree.GetRoot(), new StringBuilder());
        for (var position = part.SpanStart; position < part.Span.End;)
        {
            var line = _source.Lines.GetLineFromPosition(position);
            if (position > part.SpanStart && line.Span.Length > 0 && !LineLayout.IsInText(root, position - 1))
                text.Append(_layout.Step);
            var next = Math.Min(line.EndIncludingLineBreak, part.Span.End);
            text.Append(_source.ToString(TextSpan.FromBounds(position, next)));
            position = next;
        }

        return text.ToString();
    }

    /// <summary>The labels of a branch with their comments: those above a label each on a line of its own.</summary>
    private void Labels(ChainBranch branch, ImmutableArray<SyntaxTrivia> comments)
    {
        var guard = branch.Guard.IsEmpty ? "" : " when " + string.Join(" && ", branch.Guard.Select(Deeper));
        var placed = comments.Select(comment => (Comment: comment, Place: PlaceOf(comment, branch.Labels))).ToArray();
        for (var i = 0; i < branch.Labels.Length; i++)
        {
            foreach (var (comment, _) in placed.Where(its => its.Place == (i, false)))
                Line(_labels, comment.ToString());
            Line(_labels, "case " + Deeper(branch.Labels[i]) + guard + ":" + (i == branch.Labels.Length - 1 ? BraceBehindLabel(branch.If.Statement) : ""));
            foreach (var (comment, _) in placed.Where(its => its.Place == (i, true)))
                _text.Append(' ').Append(comment.ToString());
        }
    }

    /// <summary>
    /// Which of a branch's labels a comment is about, and whether it stands behind it. Where each has a line of its own that is the one in its line, or the
    /// next below it; else it is about all of them, and stands above the first.
    /// </summary>
    private (int Label, bool IsBehind) PlaceOf(SyntaxTrivia comment, ImmutableArray<SyntaxNode> labels)
    {
        if (labels.Length == 1 || labels.Skip(1).Where((label, i) => _layout.IsSameLine(labels[i].Span.End, label.SpanStart)).Any())
            return (0, false);
        for (var i = 0; i < labels.Length; i++)
        {
            if (comment.SpanStart < labels[i].SpanStart)
                return (i, false);
            if (_layout.IsSameLine(labels[i].Span.End, comment.SpanStart))
                return (i, true);
        }

        return (0, false);
    }

    /// <summary>The comments between two positions; those in what is written otherwise stay where they are.</summary>
    private ImmutableArray<SyntaxTrivia> CommentsIn(int from, int to, IEnumerable<SyntaxNode> written) =>
        to <= from ? ImmutableArray<SyntaxTrivia>.Empty : _model.SyntaxTree.GetRoot().DescendantTrivia(TextSpan.FromBounds(from, to))
            .Where(trivia => trivia.SpanStart >= from && trivia.Span.End <= to && IsComment(trivia) && !written.Any(part => part.Span.Contains(trivia.Span)))
            .ToImmutableArray();

    private void TrailingComment(SyntaxToken token)
    {
        foreach (var trivia in token.TrailingTrivia)
        {
            if (IsComment(trivia))
                _text.Append(' ').Append(trivia.ToString());
        }
    }

    private void Body(StatementSyntax statement, bool isLast)
    {
        var inner = _labels + _layout.Step;
        var needsBreak = _model.AnalyzeControlFlow(statement)?.EndPointIsReachable != false;
        foreach (var trivia in statement.GetLeadingTrivia())
        {
            if (IsComment(trivia))
                Line(inner, trivia.ToString());
        }

        // What is declared in a block or in an expression would be seen in every section.
        var isKept = Declares(statement);
        var brace = _style is { OpensInLine: false, IndentsBlocks: true } ? inner : _labels;
        var content = isKept ? brace + _layout.Step : inner;
        if (isKept && !_style.OpensInLine)
            Line(brace, "{");
        if (statement is BlockSyntax block)
        {
            Moved(block.OpenBraceToken.Span.End, block.CloseBraceToken.SpanStart, content, IndentationIn(block));
        }
        else
        {
            Moved(statement.SpanStart, statement.Span.End, content, _layout.IndentationAt(statement.SpanStart));
            TrailingComment(statement.GetLastToken());
        }

        if (needsBreak)
            Line(content, "break;");
        if (isKept)
            Line(brace, "}");

        // What stands behind the brace of the last branch stays behind the switch.
        if (!isLast && statement is BlockSyntax)
            TrailingComment(statement.GetLastToken());
    }

    // Of the statements in a block: what is commented out before them often stands at the beginning of the line, and a label farther out.
    private string? IndentationIn(BlockSyntax block) =>
        block.Statements.FirstOrDefault(static statement => statement is not LabeledStatementSyntax) is { } statement
        && _source.Lines.GetLineFromPosition(statement.SpanStart).LineNumber > _source.Lines.GetLineFromPosition(block.SpanStart).LineNumber
            ? _layout.IndentationAt(statement.SpanStart) : null;

    /// <summary>
    /// Lines of the source, moved from their indentation (by default that of the first whole line) to a new one; lines that begin inside a text stay.
    /// </summary>
    private void Moved(int start, int end, string indentation, string? old)
    {
        var root = _model.SyntaxTree.GetRoot();
        var isFirst = true;
        for (var position = start; position < end;)
        {
            var line = _source.Lines.GetLineFromPosition(position);
            var piece = _source.ToString(TextSpan.FromBounds(position, Math.Min(line.End, end)));
            var isBlank = piece.Trim().Length == 0;
            var isWhole = position == line.Start;
            var isInText = isWhole && position > start && LineLayout.IsInText(root, position - 1);
            var endsInText = line.End < end && LineLayout.IsInText(root, line.End);
            position = line.EndIncludingLineBreak;
            if (isInText)
            {
                // With the line break of the text, whatever the others of the file are.
                var breakStart = _source.Lines[line.LineNumber - 1].End;
                _text.Append(_source.ToString(TextSpan.FromBounds(breakStart, line.Start))).Append(piece);
                continue;
            }

            // What is left of the line of a brace.
            if (isBlank && (isFirst || position >= end))
                continue;
            isFirst = false;
            if (isBlank)
            {
                _text.Append(_layout.NewLine);
                continue;
            }

            if (isWhole)
                old ??= _layout.IndentationAt(line.Start);
            var content = endsInText ? piece : piece.TrimEnd();
            Line(indentation, isWhole && content.StartsWith(old!, StringComparison.Ordinal) ? content.Substring(old!.Length) : content.TrimStart());
        }
    }

    private static bool Declares(StatementSyntax statement) =>
        statement.DescendantNodes(node => statement is BlockSyntax || node is not BlockSyntax).Any(static node =>
            node is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax or SingleVariableDesignationSyntax);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
