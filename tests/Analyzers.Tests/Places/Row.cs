using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.Tests.Places;

/// <summary>A small program with markup, and the first version of C# that can write it.</summary>
internal sealed record Row(LanguageVersion Since, bool IsStatements, string Code)
{
    /// <summary>Roslyn 4.14 enumerates .NET 10's spans, whose enumerators implement interfaces, only from C# 13 on; Roslyn 4.8 and 5.0 do in every version.</summary>
    public bool EnumeratesSpan { get; init; }

    /// <summary>Statements of a method with an event, an exceptional event and an exceptional experience at hand.</summary>
    public static Row Body(string since, string statements) => new(VersionOf(since), IsStatements: true, statements);

    /// <summary>Declarations of types.</summary>
    public static Row Types(string since, string declarations) => new(VersionOf(since), IsStatements: false, declarations);

    private static LanguageVersion VersionOf(string text)
    {
        if (LanguageVersionFacts.TryParse(text, out var version))
            return version;
        // The oldest compiler does not know these; they come after all that it knows.
        return text is "13" or "14" ? LanguageVersion.LatestMajor : throw new ArgumentException("no version of C#: " + text);
    }
}
