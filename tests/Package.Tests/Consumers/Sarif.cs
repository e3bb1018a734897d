using System.Text.Json;

namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>An entry of the log that the compiler writes for other tools (<c>ErrorLog</c>).</summary>
/// <param name="File">The file, without its folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Id">The rule.</param>
internal sealed record Sarif(string File, int Line, int Column, string Level, string Id)
{
    /// <summary>The finding, in a file of the folder.</summary>
    public Finding In(string folder) => new(folder + File, Line, Column, Id);

    /// <summary>The entries that nobody has suppressed, in the order of the log.</summary>
    public static IReadOnlyList<Sarif> Read(string log)
    {
        using var document = JsonDocument.Parse(log);
        return
        [
            .. from run in document.RootElement.GetProperty("runs").EnumerateArray()
               from result in run.GetProperty("results").EnumerateArray()
               where !result.TryGetProperty("suppressions", out _)
               let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
               let region = place.GetProperty("region")
               select new Sarif(
                   Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                   region.GetProperty("startLine").GetInt32(),
                   region.GetProperty("startColumn").GetInt32(),
                   result.TryGetProperty("level", out var level) ? level.GetString()! : "warning",
                   result.GetProperty("ruleId").GetString()!),
        ];
    }
}
