using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Docs.Tests;

/// <summary>A rule as the analyzer declares it; the documents must say the same.</summary>
/// <param name="Id">Its number, e.g. TRTC1001.</param>
/// <param name="Title">Its title in English.</param>
/// <param name="Category">Its category.</param>
/// <param name="Severity">Its default severity.</param>
/// <param name="HelpLink">The address of its page, or empty.</param>
internal sealed record Rule(string Id, string Title, string Category, string Severity, string HelpLink)
{
    /// <summary>Every descriptor: a rule with several messages has several.</summary>
    public static IReadOnlyList<Rule> Descriptors { get; } = [.. Compiler.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(From)];

    public static IReadOnlyList<Rule> All { get; } = [.. Descriptors.DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. All.Select(static rule => rule.Id)];

    public string Page => $"docs/rules/{Id}.md";

    public static Rule Of(string id) => All.Single(rule => rule.Id == id);

    private static Rule From(DiagnosticDescriptor descriptor) => new(
        descriptor.Id,
        descriptor.Title.ToString(CultureInfo.InvariantCulture),
        descriptor.Category,
        descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled",
        descriptor.HelpLinkUri);
}
