using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers;

/// <summary>The texts of the analyzers, in the language of the build or the editor.</summary>
internal static class Resources
{
    private static readonly ResourceManager s_texts = new("TrtcAnalyzers.Resources", typeof(Resources).Assembly);

    public static LocalizableString Localizable(string key) => new LocalizableResourceString(key, s_texts, typeof(Resources));

    /// <summary>A part of a message. Numbers in it are identifiers and are written alike in every culture.</summary>
    public static string Text(string key, params object[] arguments) => new LocalizableResourceString(
        key, s_texts, typeof(Resources), Array.ConvertAll(arguments, static argument => Convert.ToString(argument, CultureInfo.InvariantCulture))).ToString(formatProvider: null);
}
