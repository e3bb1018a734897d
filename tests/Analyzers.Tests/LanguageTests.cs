using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.CodeFixes;

namespace TrtcAnalyzers.Tests;

/// <summary>What is reported can be read in every language of the package, whatever language the machine that finds it speaks.</summary>
public partial class LanguageTests
{
    private const string Event = "事件 1003 (NetworkChanged) 的 ParamOne 不可能是 7；";

    // Nothing but placeholders, which are code and numbers.
    private static readonly string[] s_same = ["{0}", "{0} ({1})", "{0}, {1}"];

    public static TheoryData<string, string> Translations()
    {
        var data = new TheoryData<string, string>();
        foreach (var language in new[] { "zh-Hans", "ko" })
        {
            data.Add("TrtcAnalyzers.Resources", language);
            data.Add("TrtcAnalyzers.CodeFixes.Resources", language);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_text_is_translated_with_all_its_placeholders(string resources, string language)
    {
        var assembly = resources.Contains("CodeFixes", StringComparison.Ordinal) ? typeof(UseNamedIdCodeFix).Assembly : typeof(TrtcAnalyzer).Assembly;
        var manager = new ResourceManager(resources, assembly);
        var english = Read(manager, CultureInfo.InvariantCulture);
        var translated = Read(manager, new CultureInfo(language));
        var file = $"src/{(resources.Contains("CodeFixes", StringComparison.Ordinal) ? "CodeFixes" : "Analyzers")}/Resources.{language}.resx";
        var missing = english.Keys.Except(translated.Keys).Select(key => $"{file} should have '{key}', as Resources.resx has.")
            .Concat(translated.Keys.Except(english.Keys).Select(key => $"{file} has '{key}', which Resources.resx has not."));
        Assert.True(!missing.Any(), string.Join('\n', missing));
        Assert.All(english, text =>
        {
            var other = translated[text.Key];
            Assert.True(Placeholders(text.Value).SequenceEqual(Placeholders(other)), $"{file}: '{text.Key}' should have the placeholders of '{text.Value}', and is '{other}'.");
            Assert.Equal(0, other.Count(static c => c is '\n' or '\r'));
            if (!s_same.Contains(text.Value))
            {
                Assert.NotEqual(text.Value, other);
                // What is left is punctuation, as in {0} or {1}, or has a word in the right script.
                Assert.True((language == "ko" ? Hangul() : Han()).IsMatch(other) || (text.Key, language) is ("Pair", "zh-Hans"), $"{text.Key}: {other}");
            }
        });
    }

    [Theory]
    [InlineData("if (e.EventId == 1003) { }", "TRTC1001", "请使用 SdkEventIds.NetworkChanged 代替 EventId 的原始数值 1003", "EventId 원시 값 1003 대신 SdkEventIds.NetworkChanged을(를) 사용하세요")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 1) { }", "TRTC1002",
        "请使用 SdkEventParams.NetworkChanged.WiFi 代替事件 1003 的 ParamOne 原始数值 1", "이벤트 1003의 ParamOne 원시 값 1 대신 SdkEventParams.NetworkChanged.WiFi을(를) 사용하세요")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7) { }", "TRTC2001",
        Event + "应为 0 (Disconnected)、1 (WiFi)、2 (Cellular4G)、3 (Cellular3G)、4 (Cellular2G) 或 5 (Wired)",
        "이벤트 1003 (NetworkChanged)의 ParamOne은(는) 7일 수 없습니다. 가능한 값: 0 (Disconnected), 1 (WiFi), 2 (Cellular4G), 3 (Cellular3G), 4 (Cellular2G) 또는 5 (Wired)")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamTwo == 7) { }", "TRTC2001",
        "事件 1003 (NetworkChanged) 的 ParamTwo 不可能是 7；该事件不使用 ParamTwo，其值始终为 -1",
        "이벤트 1003 (NetworkChanged)의 ParamTwo은(는) 7일 수 없습니다. 이 이벤트는 ParamTwo을(를) 사용하지 않으며 값은 항상 -1입니다")]
    [InlineData("if (e.EventId is SdkEventIds.VideoEncodingModeChanged or SdkEventIds.VideoDecodingModeChanged && e.ParamOne == 7) { }", "TRTC2001",
        "事件 4004 (VideoEncodingModeChanged)、4005 (VideoDecodingModeChanged) 的 ParamOne 都不可能是 7；它们允许的取值各不相同",
        "이벤트 4004 (VideoEncodingModeChanged), 4005 (VideoDecodingModeChanged) 중 어느 것도 ParamOne 값으로 7을(를) 가질 수 없습니다. 이벤트마다 허용되는 값이 다릅니다")]
    [InlineData("if (e.EventId == 9999) { }", "TRTC2002", "EventId 9999 不在目录中", "EventId 9999은(는) 카탈로그에 없습니다")]
    [InlineData("if (e.EventId == 1005) { }", "TRTC2002",
        "EventId 1005 不在目录中；在 RoomDismissalEventIds 表中它是 RoomDismissalEventIds.RoomEntryFailed",
        "EventId 1005은(는) 카탈로그에 없습니다. RoomDismissalEventIds 표에서는 RoomDismissalEventIds.RoomEntryFailed입니다")]
    [InlineData("if (a.AbnormalEventId == SdkEventIds.NetworkChanged) { }", "TRTC2003",
        "SdkEventIds.NetworkChanged 是事件 ID，而 AbnormalEventId 存放的是异常事件 ID", "SdkEventIds.NetworkChanged은(는) 이벤트 ID이지만 AbnormalEventId에는 비정상 이벤트 ID이(가) 들어갑니다")]
    [InlineData("if (a.AbnormalEventId == e.EventId) { }", "TRTC2003", "此处混用了两种不同的 ID：异常事件 ID和事件 ID", "서로 다른 종류의 ID가 함께 쓰였습니다: 비정상 이벤트 ID 및 이벤트 ID")]
    [InlineData("if (e.EventId == SdkEventIds.RoomEntryFinished && e.ParamOne == SdkEventParams.RoomExitFinished.Failed) { }", "TRTC2004",
        "RoomExitFinished.Failed 不是事件 5003 (RoomEntryFinished) 的 ParamOne 的取值", "RoomExitFinished.Failed은(는) 이벤트 5003 (RoomEntryFinished)의 ParamOne 값이 아닙니다")]
    [InlineData("if (e.EventId.Equals(1003)) { }", "TRTC2005",
        "此比较始终为 false：EventId 装箱为 ulong，而另一个值装箱为 int；请使用 ==", "이 비교는 항상 false입니다. EventId은(는) ulong(으)로, 다른 값은 int(으)로 boxing됩니다. ==를 사용하세요")]
    [InlineData("switch (e.EventId) { case SdkEventIds.NetworkChanged: switch (e.ParamOne) { case 0: case 1: case 2: case 3: e.Time = 1; break; default: throw new ArgumentOutOfRangeException(); } break; }", "TRTC3001",
        "对 事件 1003 (NetworkChanged) 的 ParamOne 的 switch 遗漏了 Cellular2G (4) 和 Wired (5)", "이벤트 1003 (NetworkChanged)의 ParamOne에 대한 switch에 Cellular2G (4) 및 Wired (5)이(가) 빠져 있습니다")]
    [InlineData("Do(e); } [return: TrtcEventParam(3)] int Other() { return 0;", "TRTC9001", "事件只有参数 1 和 2，没有 3：不读取该特性", "이벤트에는 매개변수 1과 2만 있고 3은(는) 없으므로 이 특성을 읽지 않습니다")]
    public async Task A_message_is_put_together_in_the_language_of_its_reader(string statements, string id, string chinese, string korean)
    {
        var diagnostic = Assert.Single(await Findings.DiagnosticsAsync(Sources.Usings + Sources.Method(statements)), d => d.Id == id);
        Assert.Equal(chinese, diagnostic.GetMessage(new CultureInfo("zh-Hans")));
        Assert.Equal(chinese, diagnostic.GetMessage(new CultureInfo("zh-CN")));
        Assert.Equal(korean, diagnostic.GetMessage(new CultureInfo("ko-KR")));
        var english = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.DoesNotMatch(Han(), english);
        Assert.Equal(english, diagnostic.GetMessage(new CultureInfo("fr-FR")));
        Assert.NotEqual(diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture), diagnostic.Descriptor.Title.ToString(new CultureInfo("ko")));
    }

    [Fact]
    public void The_language_of_the_editor_counts_where_none_is_asked_for()
    {
        var text = Resources.Text("Or", Resources.List(["1", "2"]), Resources.Text("Value", 3, "Three"));
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
            Assert.Equal("1、2 或 3 (Three)", text.ToString(null));
            CultureInfo.CurrentUICulture = new CultureInfo("ko");
            Assert.Equal("1, 2 또는 3 (Three)", text.ToString(null));
            Assert.Equal("1, 2 or 3 (Three)", text.ToString(CultureInfo.InvariantCulture));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Texts_are_equal_by_what_they_say()
    {
        Assert.Equal(Resources.Text("Value", 3, "Three"), Resources.Text("Value", 3L, "Three"));
        Assert.Equal(Resources.Text("Value", 3, "Three").GetHashCode(), Resources.Text("Value", 3L, "Three").GetHashCode());
        Assert.NotEqual(Resources.Text("Value", 3, "Three"), Resources.Text("Value", 4, "Three"));
        Assert.NotEqual(Resources.Text("Value", 3, "Three"), Resources.Text("Or", 3, "Three"));
    }

    [Fact]
    public void Every_rule_has_its_title_and_description_in_each_language()
    {
        Assert.All(new TrtcAnalyzer().SupportedDiagnostics, static rule =>
        {
            foreach (var text in new[] { rule.Title, rule.Description })
            {
                Assert.Matches(Han(), text.ToString(new CultureInfo("zh-CN")));
                Assert.Matches(Hangul(), text.ToString(new CultureInfo("ko-KR")));
                Assert.DoesNotMatch(Han(), text.ToString(new CultureInfo("zh-TW")));
            }
        });
    }

    private static Dictionary<string, string> Read(ResourceManager manager, CultureInfo culture)
    {
        var set = manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.NotNull(set);
        return set.Cast<DictionaryEntry>().ToDictionary(static entry => (string)entry.Key, static entry => (string)entry.Value!);
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}?|\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[\u4e00-\u9fff]")]
    private static partial Regex Han();

    [GeneratedRegex("[\uac00-\ud7a3]")]
    private static partial Regex Hangul();
}
