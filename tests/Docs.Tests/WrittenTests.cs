namespace TrtcAnalyzers.Docs.Tests;

/// <summary>What is written from the rules is in sync with them. To write it anew, run <see cref="Presets.Command"/> from the root of the clone.</summary>
public class WrittenTests
{
    public static TheoryData<string> PresetsWithFile => [.. Presets.WithFile];

    [Theory]
    [MemberData(nameof(PresetsWithFile))]
    public void The_file_of_a_preset(string preset) => InSync(Presets.PathOf(preset), _ => Presets.Write(preset));

    [Fact]
    public void The_table_of_the_presets() => InSync("docs/presets.md", static text => Written.Replace("docs/presets.md", text, "## What they change", Presets.WriteTable()));

    [Theory]
    [MemberData(nameof(Rule.Ids), MemberType = typeof(Rule))]
    public void The_section_Configuration_of_a_rule(string id) =>
        InSync(Rule.Of(id).Page, text => Written.Replace(Rule.Of(id).Page, text, "## Configuration", Written.Configuration(Rule.Of(id))));

    [Fact]
    public void There_is_no_other_preset() =>
        Assert.Equal(
            Presets.WithFile.Select(Presets.PathOf).Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.FullPath("src/Package/buildTransitive/presets")).Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Fact]
    public void The_build_logic_knows_every_preset()
    {
        const string Targets = "src/Package/buildTransitive/TrtcAnalyzers.targets";
        foreach (var preset in Presets.WithFile)
        {
            string[] parts =
            [
                $"<EditorConfigFiles Condition=\"'$(TrtcAnalysisMode)' == '{preset}'\" Include=\"$(MSBuildThisFileDirectory)presets/{preset}.globalconfig\" />",
                $"'$(TrtcAnalysisMode)' != '{preset}'",
            ];
            foreach (var part in parts)
                Assert.True(Repository.Text(Targets).Contains(part, StringComparison.Ordinal), $"{Targets} should say:\n{part}");
        }
    }

    private static void InSync(string path, Func<string, string> write)
    {
        var full = Repository.FullPath(path);
        var actual = File.Exists(full) ? Repository.Text(path) : "";
        var expected = write(actual).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("TRTC_WRITE_DOCS") == "1" && expected != actual)
        {
            File.WriteAllText(full, expected);
            actual = expected;
        }

        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var same = left.Zip(right).TakeWhile(static pair => pair.First == pair.Second).Count();
        Assert.True(expected == actual, $"{path}, line {same + 1}: {(same < left.Length ? "should be\n" + left[same] : "should not be there")}\nWrite it anew: {Presets.Command}");
    }
}
