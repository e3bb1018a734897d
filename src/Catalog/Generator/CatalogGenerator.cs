using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TrtcCatalog.Generator;

/// <summary>Turns the tables (<c>*.tsv</c> among the additional files) into the constants and the lookups of the catalog.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Path and text compare by value, so an edit anywhere else runs nothing below.
        var files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase))
            .Select(static (file, cancellation) => (file.Path, Text: file.GetText(cancellation)?.ToString() ?? ""))
            .Collect();
        context.RegisterSourceOutput(files, static (output, files) => Write(output, files));
    }

    private static void Write(SourceProductionContext output, ImmutableArray<(string Path, string Text)> files)
    {
        var problems = new Problems();
        var tables = files
            .OrderBy(static file => file.Path, StringComparer.Ordinal) // the same order on every machine
            .Select(file => TableReader.Read(file.Path, file.Text, problems))
            .OfType<Table>()
            .ToList();
        var catalog = CatalogReader.Read(tables, problems);
        foreach (var diagnostic in problems.Diagnostics)
            output.ReportDiagnostic(diagnostic);
        if (!problems.IsEmpty)
            catalog = WithoutRows(catalog);

        foreach (var table in catalog.IdClasses)
            Add(table.Name, IdClassWriter.Write(table, catalog.ListClass?.Name ?? ""));
        if (catalog.ListClass is { } lists)
            Add(lists.Name, ListClassWriter.Write(lists));
        Add("IdLookup", IdLookupWriter.Write(catalog));
        Add("ValueLookup", ValueLookupWriter.Write(catalog));
        Add("Texts", TextWriter.Write(catalog));

        void Add(string name, string source) => output.AddSource(name + ".g.cs", SourceText.From(source, Encoding.UTF8));
    }

    /// <summary>
    /// The classes, empty: what the rest of the project refers to exists, so that the one true message is not buried under errors about
    /// names that are missing, and no half catalog comes about.
    /// </summary>
    private static Catalog WithoutRows(Catalog catalog) => catalog with
    {
        IdClasses = catalog.IdClasses.GroupBy(static table => table.Name).Select(static same => same.First() with { Rows = [] }).ToList(),
        ListClass = catalog.ListClass is { } lists ? lists with { Lists = [] } : null,
    };
}
