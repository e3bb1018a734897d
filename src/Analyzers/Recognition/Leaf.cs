using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>An expression that another one can turn out to be.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Element">Which part of it counts, where it is a tuple or holds tuples.</param>
internal readonly record struct Leaf(IOperation Operation, int Element);
