using System.Globalization;

namespace TrtcAnalyzers.CodeFixes.Tests.NeverThrows;

/// <summary>
/// Code that a generator writes: as long or as deep as the compiler itself takes it. A stack that overflows cannot be caught and ends the
/// compiler, so these are sizes that the compiler itself takes, and no more.
/// </summary>
public class DeepCodeTests
{
    // ulong? EventId, long? ParamOne
    private const string Id = "e.EventId == 1003";
    private const string Param = "e.ParamOne == 7";

    [Theory]
    [InlineData("||", 200)]
    [InlineData("&&", 200)]
    [InlineData("|", 200)]
    public Task Long_conditions(string op, int count) =>
        SurvivesAsync($"return {string.Join($" {op} ", Enumerable.Range(0, count).Select(static i => i % 2 == 0 ? Id : Param))};");

    [Fact]
    public Task Long_sums() => SurvivesAsync($"_ = {string.Join(" + ", Enumerable.Repeat("e.EventId", 1000))}; return {Id} && {Param};");

    [Fact]
    public Task Long_patterns() => SurvivesAsync($"return e.EventId is {string.Join(" or ", Enumerable.Range(1000, 300))} && {Param};");

    [Fact]
    public Task Long_else_if() =>
        SurvivesAsync(string.Join(" else ", Enumerable.Range(1000, 200).Select(static i => $"if (e.EventId == {i} && {Param}) return true;")) + " return false;");

    [Fact]
    public Task Long_conditional_expressions() =>
        SurvivesAsync("return " + string.Concat(Enumerable.Range(1000, 200).Select(static i => $"e.EventId == {i} ? e.ParamOne == 7 : ")) + "false;");

    [Fact]
    public Task Long_switch() =>
        SurvivesAsync("switch (e.EventId) { " + string.Concat(Enumerable.Range(1000, 200).Select(static i => $"case {i} when {Param}: return true; ")) + "} return false;");

    [Fact]
    public Task Many_statements() => SurvivesAsync(string.Concat(Enumerable.Repeat($"if ({Id} && {Param}) return true; ", 300)) + "return false;");

    [Theory]
    [InlineData("(", ")", 200)]
    [InlineData("!(", ")", 200)]
    [InlineData("new System.Func<bool>(() => ", ").Invoke()", 30)]
    public Task Nested_expressions(string open, string close, int depth) => SurvivesAsync("return " + Nested(open, $"{Id} && {Param}", close, depth) + ";");

    [Theory]
    [InlineData("{ ", " }", 200)]
    [InlineData("if (e.EventId == 1003) { ", " }", 200)]
    [InlineData("while (e.EventId == 1003) { ", " }", 60)]
    [InlineData("foreach (var i in new int[1]) { ", " }", 60)]
    [InlineData("try { ", " } finally { }", 60)]
    [InlineData("switch (e.EventId) { case 1003: ", " break; }", 60)]
    public Task Nested_statements(string open, string close, int depth) => SurvivesAsync(Nested(open, $"if ({Id} && {Param}) return true;", close, depth) + " return false;");

    [Fact]
    public Task Chained_calls() => SurvivesAsync($"_ = \"\"{string.Concat(Enumerable.Repeat(".Insert(0, e.EventId.ToString())", 500))}; return {Id} && {Param};");

    private static string Nested(string open, string inner, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

    private static async Task SurvivesAsync(string statements)
    {
        var outcome = await Patient.Complete.TryAsync(string.Create(CultureInfo.InvariantCulture, $$"""
            using TencentCloud.Trtc.V20190722.Models;
            class C
            {
                bool M(EventMessage e)
                {
                    {{statements}}
                }
            }
            """), mostFixes: 1);
        Assert.Null(outcome.Thrown);
        Assert.True(outcome.Diagnostics > 0, "The analyzer found nothing: it did not get there.");
    }
}
