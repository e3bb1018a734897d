using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.Completion;

/// <summary>What a constant means: its documentation, in which the catalog and the users' own tables say it.</summary>
internal static class Description
{
    /// <summary>What it means.</summary>
    public static CompletionDescription Of(ConstantName name, Compilation compilation, CancellationToken cancellationToken)
    {
        var head = name.ShortName + " = " + name.Value.ToString(CultureInfo.InvariantCulture);
        var summary = ConstantSymbols.Find(compilation, name) is { } constant ? ConstantSummary.Of(constant, cancellationToken) : "";
        return CompletionDescription.FromText(summary.Length == 0 ? head : head + "\n" + summary);
    }
}
