using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>What the program writes where something may be missing.</summary>
/// <param name="Place">What gets it.</param>
/// <param name="Value">What is written.</param>
/// <param name="IsForNothing">Whether it is written instead of something that is missing.</param>
internal sealed record Substitute(WrittenPlace Place, ExpressionSyntax Value, bool IsForNothing);
