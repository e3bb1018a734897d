namespace TrtcAnalyzers.Flow;

/// <summary>A value that the body writes into a parameter of a message, and the IDs that the message has together with it.</summary>
/// <param name="Element">The value.</param>
/// <param name="Ids">The IDs.</param>
internal readonly record struct Pairing(Element Element, ValueSet Ids);
