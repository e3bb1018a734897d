using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// What the rules say of a file to the other projects and target frameworks that compile it: behind a condition (<c>#if</c>) a number can be the parameter of
/// another event, and what is written is written for all of them.
/// </summary>
internal sealed class LinkedFindings
{
    // All files of a project are asked about the same compilation, and each analysis of one begins with looking through it.
    private static readonly ConditionalWeakTable<Compilation, CompilationWithAnalyzers> s_analyses = new();

    private readonly ImmutableArray<(SemanticModel Model, Diagnostic Finding)> _findings;

    private readonly LinkedDocuments _linked;

    private LinkedFindings(LinkedDocuments linked, ImmutableArray<(SemanticModel Model, Diagnostic Finding)> findings) =>
        (_linked, _findings) = (linked, findings);

    /// <param name="linked">The file.</param>
    /// <param name="span">What of it is asked about; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<LinkedFindings> OfAsync(LinkedDocuments linked, TextSpan? span, CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<(SemanticModel, Diagnostic)>();
        for (var i = 1; i < linked.Models.Length; i++)
        {
            var (model, options) = (linked.Models[i], linked.Options[i]);
            var analysis = s_analyses.GetValue(
                model.Compilation,
                compilation => compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TrtcAnalyzer()), options));
            foreach (var finding in await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, span, cancellationToken).ConfigureAwait(false))
                findings.Add((model, finding));
        }

        return new LinkedFindings(linked, findings.ToImmutable());
    }

    /// <summary>Whether the others have the same to say of a place, or nothing.</summary>
    public bool Agree(Diagnostic diagnostic) => _findings.All(other =>
        other.Finding.Location.SourceSpan != diagnostic.Location.SourceSpan
        || (other.Finding.Id == diagnostic.Id && FixFacts.ConstantsOf(other.Finding).FirstOrDefault() == FixFacts.ConstantsOf(diagnostic).FirstOrDefault()));

    /// <summary>
    /// Whether all others that compile a place want it to be changed as well, and to the same:
    /// where a value is to become another one, one that says nothing may be content with what is there.
    /// </summary>
    /// <param name="diagnostic">What the rule says of the place.</param>
    /// <param name="same">Whether what it says to another one leads to the same.</param>
    public bool Want(Diagnostic diagnostic, Func<Diagnostic, bool> same) => _linked.Models.Skip(1).All(model =>
        LinkedDocuments.IsLeftOut(model.SyntaxTree.GetRoot(), diagnostic.Location.SourceSpan.Start)
        || _findings.Any(other =>
            other.Model == model
            && other.Finding.Id == diagnostic.Id
            && other.Finding.Location.SourceSpan == diagnostic.Location.SourceSpan
            && same(other.Finding)));

    /// <summary>What a rule says to the others only, once for each place.</summary>
    /// <param name="known">What it says to the document's own project.</param>
    /// <param name="ruleId">The rule.</param>
    public IEnumerable<(SemanticModel Model, Diagnostic Finding)> Besides(ImmutableArray<Diagnostic> known, string ruleId)
    {
        var spans = new HashSet<TextSpan>(known.Select(static diagnostic => diagnostic.Location.SourceSpan));
        return _findings.Where(other => other.Finding.Id == ruleId && spans.Add(other.Finding.Location.SourceSpan));
    }
}
