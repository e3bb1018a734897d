using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>A call of <c>Equals</c> that boxes a TRTC value and a number of another type, and is therefore always false.</summary>
/// <param name="Call">The call.</param>
/// <param name="Place">The TRTC value.</param>
/// <param name="Value">What it is compared with.</param>
internal readonly record struct BoxedComparison(IInvocationOperation Call, IOperation Place, IOperation Value);
