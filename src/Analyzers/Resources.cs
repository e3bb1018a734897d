using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers;

/// <summary>The texts of the analyzers, in the language of the build or the editor.</summary>
internal static class Resources
{
    private static readonly ResourceManager s_texts = new("TrtcAnalyzers.Resources", typeof(Resources).Assembly);

    public static LocalizableString Localizable(string key) => new LocalizableResourceString(key, s_texts, typeof(Resources));

    /// <summary>
    /// A part of a message, in the language in which the message will be shown: that is not always the one in which it was found. Numbers in it
    /// are identifiers and are written alike in every culture.
    /// </summary>
    public static LocalizableString Text(string key, params object[] arguments) => arguments.Length == 0
        ? Localizable(key)
        : new LocalizableText(
            Localizable(key),
            arguments
                .Select(static argument => argument as LocalizableString ?? (object)Convert.ToString(argument, CultureInfo.InvariantCulture))
                .ToImmutableArray());

    /// <summary>An enumeration without a conjunction: "a, b, c".</summary>
    public static LocalizableString List(IEnumerable<LocalizableString> items) => items.Aggregate(static (left, right) => Text("Pair", left, right));
}
