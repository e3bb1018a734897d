using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Tests;

/// <summary>TRTC3001 speaks of every switch where it is given a severity, and by itself only where a switch claims to be complete.</summary>
public class IncompleteSwitchSeverityTests
{
    private const string Key = "dotnet_diagnostic.TRTC3001.severity = ";
    // Behind it the ID is known, so it stands last.
    private const string Claim = "{|TRTC3001:switch|} (e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }";
    private const string Plain = "switch (e.EventId) { case 1003: break; default: break; } switch (e.EventId) { case 1003: break; } var t = e.EventId switch { 1003 => 1, _ => 2 };";

    private static readonly string s_reported = Plain.Replace("switch", "{|TRTC3001:switch|}", StringComparison.Ordinal);

    [Theory]
    [InlineData("warning")]
    [InlineData("error")]
    [InlineData("suggestion")]
    [InlineData("silent")]
    public Task An_editorconfig_switches_it_on(string severity) => Verify.ConfiguredAsync(s_reported + Claim, "[*.cs]\n" + Key + severity);

    [Fact]
    public Task An_editorconfig_of_other_files_does_not() => Verify.ConfiguredAsync(Plain + Claim, "[Legacy/*.cs]\n" + Key + "warning");

    [Fact]
    public Task Default_is_no_severity() => Verify.ConfiguredAsync(Plain + Claim, "[*.cs]\n" + Key + "default");

    [Fact]
    public Task None_switches_all_of_it_off() => Verify.ConfiguredAsync(Plain + "switch (e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }", "[*.cs]\n" + Key + "none");

    [Fact]
    public Task A_severity_for_all_rules_is_none_for_this_one() => Verify.ConfiguredAsync(
        Plain + Claim, "[*.cs]\ndotnet_analyzer_diagnostic.severity = warning\ndotnet_analyzer_diagnostic.category-TRTC.Completeness.severity = warning");

    [Fact]
    public Task A_globalconfig_switches_it_on() => Verify.ConfiguredAsync(s_reported + Claim, globalConfig: Key + "warning");

    [Fact]
    public Task What_is_said_about_the_file_goes_before_a_globalconfig() => Verify.ConfiguredAsync(
        Plain + "switch (e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }", "[*.cs]\n" + Key + "none", Key + "warning");

    [Theory]
    [InlineData(ReportDiagnostic.Error)]
    [InlineData(ReportDiagnostic.Warn)]
    [InlineData(ReportDiagnostic.Hidden)]
    public Task A_rule_set_or_WarningsAsErrors_switches_it_on(ReportDiagnostic severity) => Verify.ConfiguredAsync(s_reported + Claim, specific: severity);

    [Fact]
    public Task NoWarn_switches_all_of_it_off() => Verify.ConfiguredAsync(
        Plain + "switch (e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }", specific: ReportDiagnostic.Suppress);

    [Theory]
    [InlineData("switch (e.EventId) { case >= 1001: break; default: break; }")]
    [InlineData("switch (e.EventId) { default: break; }")]
    [InlineData("switch (flag) { case true: break; }")]
    [InlineData("var t = (flag, e) switch { (true, null) => null, _ => e.EventId };")]
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case 1003: break; case > 9999: break; default: break; }")]
    [InlineData("if (e.EventId == 1003) {|TRTC3001:switch|} (e.ParamOne) { case 0: break; }")]
    [InlineData("var t = (e.EventId, e.ParamOne) {|TRTC3001:switch|} { (1003, 0) => 1, _ => 2 };")]
    [InlineData("var t = e {|TRTC3001:switch|} { { EventId: 1003, ParamOne: 0 } => 1, { EventId: _ } => 2, _ => 3 };")]
    [InlineData("switch (e.EventId) { case 1003: case not 1003: break; }")]
    public Task When_on_it_looks_at_every_switch(string statements) => Verify.ConfiguredAsync(statements, "[*.cs]\n" + Key + "warning");
}
