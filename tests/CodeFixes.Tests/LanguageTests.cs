using System.Globalization;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Light bulbs are in the language of the editor.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("zh-CN", "使用 SdkEventIds.NetworkChanged")]
    [InlineData("ko-KR", "SdkEventIds.NetworkChanged 사용")]
    [InlineData("fr-FR", "Use SdkEventIds.NetworkChanged")]
    public async Task TheTitleOfAFix(string culture, string title)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            const string Source = "class C { bool M(ulong id) => id == [|1003|]; }";
            var run = new FixRun(new UseNamedIdCodeFix());
            Assert.Equal(title, Assert.Single(await run.ActionsAsync(FixRun.Find(run.Solution([Source]), "File0.cs"), Source)).Title);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
