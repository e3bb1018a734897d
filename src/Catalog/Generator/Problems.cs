using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TrtcCatalog.Generator;

/// <summary>What is wrong with the tables: build errors, each at its line of the file.</summary>
internal sealed class Problems
{
    private static readonly DiagnosticDescriptor BadTable = new(
        "CAT001", "A table of the catalog is malformed", "{0}", "Catalog", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private readonly List<Diagnostic> _diagnostics = [];

    public bool IsEmpty => _diagnostics.Count == 0;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public void Add(TableLine line, string message)
    {
        var span = new LinePositionSpan(new LinePosition(line.Index, 0), new LinePosition(line.Index, line.Text.Length));
        var location = Location.Create(line.Path, new TextSpan(line.Start, line.Text.Length), span);
        _diagnostics.Add(Diagnostic.Create(BadTable, location, message));
    }
}

/// <summary>One line of a table file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Index">The line, counted from zero.</param>
/// <param name="Start">The position of its first character in the file.</param>
/// <param name="Text">The line without its end.</param>
internal sealed record TableLine(string Path, int Index, int Start, string Text);
