using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.Tests.Places;

/// <summary>
/// Every place where a value can stand, in every version of C# that can write it: raw numbers, numbers of no table, and constants of
/// another table.
/// </summary>
public partial class PlaceTests
{
    public static TheoryData<LanguageVersion> Versions => [.. Sheet.Versions];

    public static TheoryData<LanguageVersion> FirstAndLast => [Sheet.Versions[0], Sheet.Versions[^1]];

    private static IEnumerable<Row> Positive =>
    [
        .. PlaceRows.All, .. ExpressionRows.All, .. PatternRows.All, .. TupleRows.All, .. FunctionRows.All, .. DeclarationRows.All,
        .. CollectionRows.All, .. DictionaryRows.All, .. ReferenceRows.All, .. QueryRows.All, .. TypeRows.All, .. NewestRows.All,
    ];

    [Theory]
    [MemberData(nameof(Versions))]
    public Task Raw_numbers(LanguageVersion version) => Sheet.VerifyAsync(version, Positive);

    [Theory]
    [MemberData(nameof(Versions))]
    public Task Raw_parameters(LanguageVersion version) => Sheet.VerifyAsync(version, ParamRows.All);

    [Theory]
    [MemberData(nameof(Versions))]
    public Task Forms_of_numbers(LanguageVersion version) => Sheet.VerifyAsync(version, NumberRows.All);

    [Theory]
    [MemberData(nameof(Versions))]
    public Task Equals_in_all_its_forms(LanguageVersion version) => Sheet.VerifyAsync(version, EqualsRows.All);

    [Theory]
    [MemberData(nameof(Versions))]
    public Task Other_code_is_silent(LanguageVersion version) => Sheet.VerifyAsync(version, SilentRows.All);

    /// <summary>The same places with numbers that no table has. No parameter of an unknown event has a name.</summary>
    [Theory]
    [MemberData(nameof(FirstAndLast))]
    public Task Numbers_of_no_table(LanguageVersion version) => Sheet.VerifyAsync(version, Positive.Select(static row => row with
    {
        Code = RawParam().Replace(RawId().Replace(row.Code, static raw => "{|TRTC2002:" + (NumberIn(raw) + 90000) + raw.Groups["suffix"] + "|}"), "$1"),
    }));

    /// <summary>The same places with constants of a table that a third space has.</summary>
    [Theory]
    [MemberData(nameof(FirstAndLast))]
    public Task Constants_of_another_table(LanguageVersion version)
    {
        // A local that gets another number than what it was may well hold an ID of both tables.
        var rows = Positive.Where(static row =>
            !row.Code.Contains("ExperienceId", StringComparison.Ordinal)
            && !row.Code.Contains("for (var id = e.EventId;", StringComparison.Ordinal)
            && !row.Code.Contains("n = s.Number;", StringComparison.Ordinal)).ToArray();
        var numbers = rows.SelectMany(static row => RawId().Matches(row.Code)).Select(NumberIn).Distinct().Order();
        var table = "[TrtcIdTable(TrtcIdSpace.ExceptionalExperience)] public static class Other { "
            + string.Concat(numbers.Select(static number => $"public const int N{number} = {number}; ")) + "}";
        return Sheet.VerifyAsync(version, rows.Select(static row => row with
        {
            // A number's suffix becomes a cast, so that the place keeps its type.
            Code = RawId().Replace(row.Code, static raw => "{|TRTC2003:Other.N" + NumberIn(raw) + "|}" is var name && CastOf(raw) is { } cast ? $"(({cast}){name})" : name),
        }), table);
    }

    private static int NumberIn(Match raw) => int.Parse(raw.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static string? CastOf(Match raw) => raw.Groups["suffix"].Value switch
    {
        "" => null,
        "u" => "uint",
        "UL" => "ulong",
        var other => throw new ArgumentException("no cast for the suffix " + other),
    };

    [GeneratedRegex(@"\{\|TRTC1001:(?<number>[0-9]+)(?<suffix>[uUlL]*)\|\}")]
    private static partial Regex RawId();

    [GeneratedRegex(@"\{\|TRTC1002:([0-9]+)\|\}")]
    private static partial Regex RawParam();
}
