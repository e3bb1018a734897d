using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>A call of <c>Equals</c>, or a pattern, that compares a boxed TRTC value with a number of another type, and is therefore always false.</summary>
/// <param name="Shown">The call or the pattern.</param>
/// <param name="Place">The TRTC value.</param>
/// <param name="Value">What it is compared with.</param>
internal sealed record BoxedComparison(IOperation Shown, IOperation Place, IOperation Value);
