using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers;

/// <summary>
/// A text with parts that are localizable themselves. <see cref="LocalizableResourceString"/> takes only parts that have their language
/// already.
/// </summary>
internal sealed class LocalizableText(LocalizableString format, ImmutableArray<object> arguments) : LocalizableString
{
    private readonly LocalizableString _format = format;
    private readonly ImmutableArray<object> _arguments = arguments;

    // Localizable parts are formattable: they are asked with the same culture.
    protected override string GetText(IFormatProvider? formatProvider) =>
        string.Format(formatProvider, _format.ToString(formatProvider), _arguments.ToArray());

    protected override int GetHash()
    {
        var hash = _format.GetHashCode();
        foreach (var argument in _arguments)
            hash = unchecked((hash * 31) + argument.GetHashCode());
        return hash;
    }

    protected override bool AreEqual(object? other) =>
        other is LocalizableText text && _format.Equals(text._format) && _arguments.SequenceEqual(text._arguments);
}
