using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes.Refactorings;

/// <summary>
/// Where a new <c>switch</c> statement has its braces and labels: the braces as what it takes the place of, the rest as <c>.editorconfig</c> says, else as the
/// file has it.
/// </summary>
internal sealed class SwitchStyle
{
    /// <param name="chain">What the switch takes the place of.</param>
    /// <param name="root">Its file.</param>
    /// <param name="layout">How the file's lines are written.</param>
    /// <param name="options">What <c>.editorconfig</c> says of the file.</param>
    public SwitchStyle(IfChain chain, SyntaxNode root, LineLayout layout, AnalyzerConfigOptions options)
    {
        var replaced = chain.Branches.Select(static branch => branch.If.Statement).Append(chain.Else?.Statement).OfType<BlockSyntax>();
        var switches = root.DescendantNodes().OfType<SwitchStatementSyntax>().ToArray();
        OpensInLine = Braces.AreInLine(replaced.Select(static block => block.OpenBraceToken), layout)
            ?? Braces.AreInLine("control_blocks", options)
            ?? Braces.AreInLine(switches.Select(static its => its.OpenBraceToken).Concat(BlocksOf(root)), layout)
            ?? Braces.AreInLine(MembersOf(root), layout)
            ?? false;
        IndentsLabels = Configured("csharp_indent_switch_labels", options)
            ?? Most(switches.Where(its => layout.StartsLine(its.SwitchKeyword.SpanStart))
                .SelectMany(static its => its.Sections.Take(1), static (its, section) => (its.SpanStart, section.SpanStart)), layout)
            ?? true;
        IndentsBlocks = Configured("csharp_indent_case_contents_when_block", options)
            ?? Most(switches.SelectMany(static its => its.Sections)
                .SelectMany(static its => its.Statements.Take(1).OfType<BlockSyntax>(), static (its, block) => (its.SpanStart, block.SpanStart)), layout)
            ?? true;
    }

    /// <summary>Whether a brace stands in the line of what it is opened for.</summary>
    public bool OpensInLine { get; }

    /// <summary>Whether the labels are farther in than the switch.</summary>
    public bool IndentsLabels { get; }

    /// <summary>Whether a block is farther in than its label, where its brace has a line of its own.</summary>
    public bool IndentsBlocks { get; }

    private static IEnumerable<SyntaxToken> BlocksOf(SyntaxNode root) => root.DescendantNodes().OfType<BlockSyntax>()
        .Where(static block => block.Parent is StatementSyntax and not (BlockSyntax or LocalFunctionStatementSyntax)
            or ElseClauseSyntax or CatchClauseSyntax or FinallyClauseSyntax)
        .Select(static block => block.OpenBraceToken);

    private static IEnumerable<SyntaxToken> MembersOf(SyntaxNode root) =>
        root.DescendantNodes().OfType<MemberDeclarationSyntax>().Select(static member => member switch
        {
            BaseMethodDeclarationSyntax { Body: { } body } => body.OpenBraceToken,
            BaseTypeDeclarationSyntax type => type.OpenBraceToken,
            _ => default,
        });

    private static bool? Configured(string key, AnalyzerConfigOptions options) =>
        bool.TryParse(options.StyleOf(key), out var isTrue) ? isTrue : null;

    /// <summary>Whether most of what begins a line is farther in than what it belongs to; null where nothing tells.</summary>
    private static bool? Most(IEnumerable<(int Outer, int Inner)> places, LineLayout layout)
    {
        var told = places.Where(place => layout.StartsLine(place.Inner))
            .Select(place => layout.IndentationAt(place.Inner) != layout.IndentationAt(place.Outer))
            .ToArray();
        return told.Length == 0 ? null : told.Count(static isIn => isIn) * 2 >= told.Length;
    }
}
