using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>One value of a <see cref="ValueSet"/>.</summary>
/// <param name="Value">The number; null is C#'s null.</param>
/// <param name="Origin">The constant in the program that names it, where it is to be judged.</param>
/// <param name="IsWritten">Whether the program writes the value, as against tests for it.</param>
internal readonly record struct Element(long? Value, ConstantUse? Origin, bool IsWritten);
