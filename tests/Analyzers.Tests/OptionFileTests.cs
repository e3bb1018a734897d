namespace TrtcAnalyzers.Tests;

/// <summary>TRTC9001 on lines of <c>.editorconfig</c> and <c>.globalconfig</c>, which the package hands over as additional files.</summary>
public class OptionFileTests
{
    [Theory]
    [InlineData("{|TRTC9001:trtc_analyzers.recognise_shapes|} = false")]
    [InlineData("{|TRTC9001:trtc_analyzers.shapes|} = false")]
    [InlineData("{|TRTC9001:trtc_analyzers.|} = false")]
    [InlineData("{|TRTC9001:trct_analyzers.recognize_shapes|} = false")]
    [InlineData("{|TRTC9001:trtc_analyzer.recognize_shapes|} = false")]
    [InlineData("{|TRTC9001:trtcanalyzers.recognize_shapes|}: false")]
    [InlineData("trtc_analyzers.recognize_shapes = {|TRTC9001:flase|}")]
    [InlineData("trtc_analyzers.recognize_shapes = {|TRTC9001:off|} # not here")]
    [InlineData("trtc_analyzers.recognize_shapes={|TRTC9001:true, please|};")]
    [InlineData("{|TRTC9001:trtc_analyzers.recognize_shapes|} =")]
    [InlineData("   {|TRTC9001:Trtc_Analyzers.Recognize_Shape|} : true")]
    [InlineData("{|TRTC9001:dotnet_diagnostic.TRTC1009.severity|} = none")]
    [InlineData("{|TRTC9001:dotnet_analyzer_diagnostic.category-TRTC.Name.severity|} = none")]
    [InlineData("{|TRTC9001:dotnet_diagnostic.TRTC1009.severity|} = off")]
    [InlineData("dotnet_diagnostic.TRTC1001.severity = {|TRTC9001:warn|}")]
    [InlineData("dotnet_diagnostic.TRTC1001.severity = {|TRTC9001:off|} # not here")]
    [InlineData("dotnet_diagnostic.trtc1001.severity : {|TRTC9001:info|}")]
    [InlineData("dotnet_analyzer_diagnostic.category-TRTC.Naming.severity = {|TRTC9001:hidden|}")]
    [InlineData("{|TRTC9001:dotnet_diagnostic.TRTC1001.severity|} =")]
    public Task A_bad_line_is_reported_at_its_place(string line) => ConfigAsync(line);

    [Theory]
    [InlineData("trtc_analyzers.recognize_shapes = false")]
    [InlineData("TRTC_ANALYZERS.RECOGNIZE_SHAPES = True")]
    [InlineData("trtc_analyzers.recognize_shapes : true ; for now")]
    [InlineData("trtc_analyzers.recognize_shapes = unset")]
    [InlineData("# trtc_analyzers.recognise_shapes = false")]
    [InlineData("; trtc_analyzers.recognise_shapes = false")]
    [InlineData("[trtc_analyzers.cs]")]
    [InlineData("trtc_analyzers.recognise_shapes")]
    [InlineData("trtc_analyzers = 1")]
    [InlineData("dotnet_diagnostic.trtc1003.severity = none")]
    [InlineData("dotnet_diagnostic.TRTC1003.severity = Error")]
    [InlineData("dotnet_diagnostic.TRTC1003.severity = suggestion ; for now")]
    [InlineData("dotnet_diagnostic.TRTC1003.severity = silent")]
    [InlineData("dotnet_diagnostic.TRTC1003.severity = refactoring")]
    [InlineData("dotnet_diagnostic.TRTC1003.severity = default")]
    [InlineData("dotnet_diagnostic.TRTC1003.severity = unset")]
    [InlineData("dotnet_diagnostic.CA1009.severity = none")]
    [InlineData("dotnet_diagnostic.CA1009.severity = off")]
    [InlineData("dotnet_analyzer_diagnostic.category-TRTC.Naming.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-Style.severity = none")]
    [InlineData("dotnet_code_quality.recognise_shapes = false")]
    [InlineData("roslynator_analyzers.enabled_by_default = false")]
    [InlineData("rtc_analysis.recognize_shapes = false")]
    [InlineData("")]
    [InlineData("\t")]
    public Task Right_lines_and_those_of_others_are_silent(string line) => ConfigAsync(line);

    [Theory]
    [InlineData("/.globalconfig")]
    [InlineData("/Rules.globalconfig")]
    [InlineData("/Folder/.editorconfig")]
    public Task Every_file_of_options_is_read(string name) =>
        Verify.ProjectAsync("", [(name, "is_global = true\r\ntrtc_analyzers.recognize_shapes = {|TRTC9001:no|}\r\n")]);

    [Fact]
    public Task Other_additional_files_are_not_read() => Verify.ProjectAsync("", [("/Notes.config", "trtc_analyzers.recognise_shapes = false")]);

    [Theory]
    [InlineData("trtc_analyzers.recognise_shapes = false", "'trtc_analyzers.recognise_shapes' is not an option of TrtcAnalyzers; did you mean 'trtc_analyzers.recognize_shapes'?")]
    [InlineData("trtc_analyzers.x = false", "'trtc_analyzers.x' is not an option of TrtcAnalyzers; the options are trtc_analyzers.recognize_shapes")]
    [InlineData("trtc_analyzers.recognize_shapes = flase", "'flase' is not a value of trtc_analyzers.recognize_shapes; did you mean 'false'?")]
    [InlineData("trtc_analyzers.recognize_shapes = 0", "'0' is not a value of trtc_analyzers.recognize_shapes; the values are true, false")]
    [InlineData("dotnet_diagnostic.TRTC2009.severity = none", "TrtcAnalyzers has no rule TRTC2009")]
    [InlineData("dotnet_diagnostic.TRTC2001.severity = warn", "'warn' is not a value of dotnet_diagnostic.TRTC2001.severity; the values are error, warning, suggestion, silent, none, default")]
    [InlineData("dotnet_diagnostic.TRTC2001.severity = warnin", "'warnin' is not a value of dotnet_diagnostic.TRTC2001.severity; did you mean 'warning'?")]
    [InlineData("dotnet_analyzer_diagnostic.category-TRTC.Namin.severity = none", "TrtcAnalyzers has no rules of the category 'TRTC.Namin'; did you mean 'TRTC.Naming'?")]
    public async Task The_message_says_what_was_meant(string line, string message) =>
        Assert.Equal([$"/.editorconfig(2,{Column(line, message)}): TRTC9001 {message}"], await Findings.InFilesAsync("", ("/.editorconfig", "[*.cs]\n" + line)));

    [Fact]
    public async Task Every_rule_is_one_that_a_line_can_name()
    {
        string[] ids = [.. AllRules.Descriptors.Select(static rule => rule.Id).Distinct().Order(StringComparer.Ordinal)];
        Assert.NotEmpty(ids);
        Assert.True(DiagnosticIds.All.Order(StringComparer.Ordinal).SequenceEqual(ids), $"src/Analyzers/DiagnosticIds.cs: All should have {string.Join(", ", ids.Except(DiagnosticIds.All))}, and not {string.Join(", ", DiagnosticIds.All.Except(ids))}.");
        Assert.Empty(await Findings.InFilesAsync("", ("/.editorconfig", string.Join('\n', ids.Select(static id => $"dotnet_diagnostic.{id}.severity = warning")))));
        Assert.Empty(await Findings.InFilesAsync("", ("/.editorconfig", string.Join('\n', AllRules.Descriptors.Select(static rule => $"dotnet_analyzer_diagnostic.category-{rule.Category}.severity = warning")))));
    }

    // A bad value is shown where it stands, a bad key where the line begins.
    private static int Column(string line, string message) => message.Contains("is not a value", StringComparison.Ordinal) ? line.IndexOf('=', StringComparison.Ordinal) + 3 : 1;

    private static Task ConfigAsync(string line) =>
        Verify.ProjectAsync("", [("/.editorconfig", "root = true\n\n[*.cs]\nindent_size = 4\n" + line + "\ndotnet_sort_system_directives_first = true")]);
}
