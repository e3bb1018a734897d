using System.Globalization;
using System.Text.RegularExpressions;

namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>A warning or an error as <c>dotnet build</c> prints it.</summary>
/// <param name="File">The file or the project, relative to the folder of the consumer.</param>
/// <param name="Line">The line, from 1; 0 where the message has none.</param>
/// <param name="Column">The column, from 1; 0 where the message has none.</param>
/// <param name="Level"><c>warning</c> or <c>error</c>.</param>
/// <param name="Id">Its code, e.g. <c>TRTC1001</c>.</param>
/// <param name="Text">What it says.</param>
/// <param name="Project">The project that was built, and its target framework if it has several.</param>
internal sealed partial record BuildMessage(string File, int Line, int Column, string Level, string Id, string Text, string Project)
{
    /// <summary>Where and what, without the text: what most tests compare.</summary>
    public Finding Finding => new(File, Line, Column, Id);

    /// <summary>The messages in the output of a build of the folder, each once for each project and framework.</summary>
    public static IReadOnlyList<BuildMessage> ReadAll(string output, string folder) =>
    [
        .. output.Split('\n')
            .Select(static line => Pattern().Match(line.Trim()))
            .Where(static match => match.Success)
            .Select(match => Read(match, folder))
            .Distinct(),
    ];

    private static BuildMessage Read(Match match, string folder) => new(
        Relative(match.Groups["file"].Value, folder),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["level"].Value,
        match.Groups["id"].Value,
        match.Groups["text"].Value,
        Relative(match.Groups["project"].Value, folder));

    private static string Relative(string path, string folder) => path.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/');

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    // Program.cs(3,5): warning TRTC1001: ... [/folder/App.csproj::TargetFramework=net10.0]    or    /folder/App.csproj : error NU1101: ...
    [GeneratedRegex(@"^(?<file>.+?)(\((?<line>\d+),(?<column>\d+)[\d,]*\))? ?: (?<level>warning|error) (?<id>[A-Z]+\d+): (?<text>.*?)( \[(?<project>[^\[\]]+)\])?$")]
    private static partial Regex Pattern();
}

/// <summary>A diagnostic at its place. Line and column count from 1.</summary>
internal sealed record Finding(string File, int Line, int Column, string Id);
