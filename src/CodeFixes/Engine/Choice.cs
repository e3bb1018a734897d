using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>A place whose new text the author chooses, and what is known of it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Model">What it means.</param>
/// <param name="Documents">The file as all projects read it that compile it.</param>
/// <param name="Linked">What the rules say of the place to the other projects.</param>
/// <param name="Node">The value.</param>
/// <param name="Diagnostic">What the rule says of it.</param>
internal sealed record Choice(Document Document, SemanticModel Model, LinkedDocuments Documents, LinkedFindings Linked, SyntaxNode Node, Diagnostic Diagnostic)
{
    /// <summary>What the rule tells; null where it does not.</summary>
    public string? Fact(string name) => Diagnostic.Properties.TryGetValue(name, out var fact) ? fact : null;
}
