using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>The file of a new table: in a namespace that the place which asks for it sees, and laid out as the file of that place.</summary>
internal sealed class NewTable
{
    private readonly CompilationUnitSyntax _root;
    private readonly AnalyzerConfigOptions _options;
    private readonly LineLayout _layout;
    private readonly UsingStyle _style;
    private readonly bool _bracesInLine;
    private readonly NamespaceDeclarations _namespaces;

    /// <param name="root">The file that asks.</param>
    /// <param name="options">What <c>.editorconfig</c> says of it.</param>
    /// <param name="layout">How its lines are written.</param>
    /// <param name="style">How its usings are to be written.</param>
    /// <param name="namespaces">Where the table can be declared.</param>
    public NewTable(CompilationUnitSyntax root, AnalyzerConfigOptions options, LineLayout layout, UsingStyle style, NamespaceDeclarations namespaces)
    {
        (_root, _options, _layout, _style, _namespaces) = (root, options, layout, style, namespaces);
        var braces = root.DescendantNodes(static node => node is not BlockSyntax).Select(static node => node switch
        {
            BaseTypeDeclarationSyntax type => type.OpenBraceToken,
            NamespaceDeclarationSyntax space => space.OpenBraceToken,
            _ => default,
        });
        _bracesInLine = Braces.AreInLine(braces, layout) ?? Braces.AreInLine("types", options) ?? false;
    }

    /// <summary>The text of the file.</summary>
    /// <param name="space">The namespace; null for none.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="head">What stands above its declaration.</param>
    /// <param name="members">What stands in it.</param>
    /// <param name="usesCatalog">Whether the file has to import the catalog.</param>
    public string Text(string? space, string name, string[] head, string[] members, bool usesCatalog)
    {
        var lines = new List<string>(Header(name + ".cs"));
        string[] import = usesCatalog ? ["using TrtcCatalog;", ""] : [];
        string[] type = [.. head, .. Block("public static class " + name, members)];
        if (space is null)
            lines.AddRange([.. import, .. type]);
        else
        {
            var isInside = HasUsingsInside();
            if (!isInside)
                lines.AddRange(import);
            string[] content = isInside ? [.. import, .. type] : type;
            lines.AddRange(_namespaces.AreFileScoped ? ["namespace " + space + ";", "", .. content] : Block("namespace " + space, content));
        }

        return string.Concat(lines.Select(line => line + _layout.NewLine));
    }

    private IEnumerable<string> Block(string head, string[] content) =>
    [
        .. _bracesInLine ? [head + " {"] : new[] { head, "{" },
        .. content.Select(line => line.Length == 0 ? line : _layout.Step + line),
        "}",
    ];

    private IEnumerable<string> Header(string file)
    {
        if (!_options.TryGetValue("file_header_template", out var template) || template.Trim() is "" or "unset")
            return [];
        return
        [
            .. template.Replace("{fileName}", file).Replace("\\n", "\n").Split('\n').Select(static line => ("// " + line).TrimEnd()),
            "",
        ];
    }

    private bool HasUsingsInside() =>
        _root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Any(static space => space.Usings.Count > 0)
        || _style.InsideNamespace && !_root.Usings.Any(static its => its.GlobalKeyword == default);
}
