using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Flow;

namespace TrtcAnalyzers.Rules;

/// <summary>Asks whether following a body finds the same as <see cref="SettledParams"/> did without. Only analyzers that are compiled for tests do.</summary>
/// <param name="settled">What was found without.</param>
/// <param name="rules">Judge what following observes.</param>
internal sealed class SettledCheck(ImmutableArray<Diagnostic> settled, ParamRules rules)
{
    private readonly HashSet<(SyntaxTree, int)> _observed = [];

    public void Observe(Observation observation)
    {
        _observed.Add((observation.Constant.Syntax.SyntaxTree, observation.Constant.Syntax.SpanStart));
        rules.Observe(observation);
    }

    /// <summary>Fails where it does not.</summary>
    /// <exception cref="InvalidOperationException">What is found is something else.</exception>
    public void Confirm()
    {
        var followed = new List<string>();
        rules.Report(finding => followed.Add(finding.ToString()));
        // Following never comes to code that never runs.
        var others = settled.Where(IsObserved).Select(static finding => finding.ToString());
        if (!followed.SequenceEqual(others))
            throw new InvalidOperationException($"Found by following: {string.Join("; ", followed)}. Without: {string.Join("; ", others)}.");
    }

    private bool IsObserved(Diagnostic finding) => _observed.Contains((finding.Location.SourceTree!, finding.Location.SourceSpan.Start));
}
