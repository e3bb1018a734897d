using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Flow;

/// <summary>What a place owes to the conditions around it: which message they ask, and the text that runs from there to the place.</summary>
/// <param name="Message">The variable that holds the message; null where none does.</param>
/// <param name="Condition">The condition, where it stands apart from what runs behind it.</param>
/// <param name="Behind">From what the condition leads to until the place, or until the end of the outermost loop in between.</param>
internal sealed record EnclosingTest(ISymbol? Message, TextSpan Condition, TextSpan Behind)
{
    /// <summary>Whether a call is made in between, which may make the message another event.</summary>
    /// <param name="calls">Where calls end, in ascending order.</param>
    public bool IsInterrupted(List<int> calls) => HoldsOne(Condition, calls) || HoldsOne(Behind, calls);

    private static bool HoldsOne(TextSpan span, List<int> calls)
    {
        var first = calls.BinarySearch(span.Start + 1);
        if (first < 0)
            first = ~first;
        return first < calls.Count && calls[first] <= span.End;
    }
}
