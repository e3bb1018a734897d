using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.Completion;

/// <summary>What a constant means: its documentation, in which the catalog and the users' own tables say it.</summary>
internal static class Description
{
    /// <summary>What it means, for a text at a position that can name it.</summary>
    public static CompletionDescription Of(ConstantName name, SemanticModel model, int position, CancellationToken cancellationToken)
    {
        var head = name.ShortName + " = " + name.Value.ToString(CultureInfo.InvariantCulture);
        var summary = ConstantSymbols.Find(model.Compilation, name, ConstantSymbols.TypeAt(model, position, cancellationToken)) is { } constant ? ConstantSummary.Of(constant, cancellationToken) : "";
        return CompletionDescription.FromText(summary.Length == 0 ? head : head + "\n" + summary);
    }
}
