using System.Globalization;

namespace TrtcAnalyzers.Benchmarks.Code;

/// <summary>
/// Code without TRTC, as business programs look: models with numbers, repositories, services with LINQ, <c>async</c>, switches and
/// many arguments. Every name and number comes from the file's own number, so two runs measure the same text.
/// </summary>
internal static class OrdinaryCode
{
    private static readonly string[] s_nouns =
    [
        "Order", "Invoice", "Customer", "Shipment", "Product", "Contract", "Ticket", "Account", "Payment", "Booking", "Device", "Report",
    ];

    private static readonly string[] s_fields = ["Quantity", "Priority", "Total", "Level", "Version", "Weight", "Score", "Region", "Kind", "Index"];

    /// <summary>The sources of at least so many lines.</summary>
    public static IReadOnlyList<(string Name, string Text)> Create(int lines)
    {
        var files = new List<(string, string)>();
        for (var written = 0; written < lines;)
        {
            var text = File(files.Count);
            written += text.AsSpan().Count('\n');
            files.Add(($"File{files.Count}.cs", text));
        }

        return files;
    }

    /// <summary>The same without the one name in each file that TRTC's messages have as well.</summary>
    /// <param name="files">Such sources.</param>
    public static IReadOnlyList<(string Name, string Text)> WithoutLookAlikes(IEnumerable<(string Name, string Text)> files) =>
        [.. files.Select(static file => (file.Name, file.Text.Replace("EventId", "Code", StringComparison.Ordinal)))];

    private static string File(int number)
    {
        var noun = s_nouns[number % s_nouns.Length] + number.ToString(CultureInfo.InvariantCulture);
        var text = OrdinaryTemplate.Text.Replace("@Noun", noun, StringComparison.Ordinal);
        // Another order of names and other numbers in each file.
        for (var i = 0; i < s_fields.Length; i++)
            text = text.Replace("@F" + (char)('a' + i), s_fields[(i + number) % s_fields.Length], StringComparison.Ordinal);
        for (var i = 0; i < 8; i++)
            text = text.Replace("@" + (char)('p' + i), ((number * 31 + i * 17) % 9000 + 10).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return text;
    }
}
