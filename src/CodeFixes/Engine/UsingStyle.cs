using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>How a file's configuration wants its usings.</summary>
internal sealed record UsingStyle(bool SystemFirst, bool SeparateGroups, bool InsideNamespace, string NewLine)
{
    public static async Task<UsingStyle> OfAsync(Document document, SyntaxTree tree, SourceText text, CancellationToken cancellationToken)
    {
        var configured = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree);
        var newLine = NewLineOf(text, configured)
            ?? (await document.GetOptionsAsync(cancellationToken).ConfigureAwait(false)).GetOption(FormattingOptions.NewLine);
        return new UsingStyle(
            Is(configured, "dotnet_sort_system_directives_first", "true", otherwise: true),
            Is(configured, "dotnet_separate_import_directive_groups", "true", otherwise: false),
            Is(configured, "csharp_using_directive_placement", "inside_namespace", otherwise: false),
            newLine);
    }

    /// <summary>Orders namespaces as the style does: part by part, whatever the case of letters, and System first if so wished.</summary>
    public static int Compare(string left, string right, bool systemFirst)
    {
        var (leftParts, rightParts) = (left.Split('.'), right.Split('.'));
        if (systemFirst && leftParts[0] == "System" != (rightParts[0] == "System"))
            return leftParts[0] == "System" ? -1 : 1;
        for (var i = 0; i < leftParts.Length && i < rightParts.Length; i++)
        {
            if (string.Compare(leftParts[i], rightParts[i], StringComparison.OrdinalIgnoreCase) is var order and not 0)
                return order;
        }

        return leftParts.Length - rightParts.Length;
    }

    /// <summary>The namespace that a plain using names; null for aliases, static and global ones, which stand apart.</summary>
    public static string? NamespaceOf(UsingDirectiveSyntax directive)
    {
        if (directive.Alias is not null || directive.StaticKeyword != default || directive.GlobalKeyword != default || directive.Name is not { } name)
            return null;
        var text = name.ToString();
        return text.StartsWith("global::", StringComparison.Ordinal) ? text.Substring("global::".Length) : text;
    }

    /// <summary>Whether the two belong to different groups: those that begin with the same name stand together.</summary>
    public bool Separates(string left, string right) => SeparateGroups && left.Split('.')[0] != right.Split('.')[0];

    // The file's own line ends are followed before what its configuration says: a file of mixed ends is worse than one of the wrong ones.
    private static string? NewLineOf(SourceText text, AnalyzerConfigOptions configured)
    {
        foreach (var line in text.Lines)
        {
            if (line.EndIncludingLineBreak > line.End)
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        }

        return !configured.TryGetValue("end_of_line", out var value) ? null : value switch { "lf" => "\n", "crlf" => "\r\n", "cr" => "\r", _ => null };
    }

    private static bool Is(AnalyzerConfigOptions configured, string key, string wanted, bool otherwise) =>
        configured.StyleOf(key) is { } value ? string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase) : otherwise;
}
