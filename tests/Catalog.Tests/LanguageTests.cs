using System.Globalization;
using System.Text.RegularExpressions;

namespace TrtcCatalog.Tests;

/// <summary>The texts of the catalog in other languages than English.</summary>
public partial class LanguageTests
{
    private static readonly CultureInfo s_chinese = new("zh-Hans");
    private static readonly CultureInfo s_korean = new("ko");

    // What is written alike everywhere: names of networks and codecs, and phrases without a word.
    private static readonly string[] s_same = ["Wi-Fi", "4G", "3G", "2G", "AAC", "Opus", "{0}", "{0} x {1}", "{0}, {1}", "{0}: {1}"];

    [Theory]
    [InlineData(1003L, 1L, -1L, "网络类型发生变化：Wi-Fi", "네트워크 유형 변경: Wi-Fi")]
    [InlineData(1003L, 0L, -1L, "网络类型发生变化：无网络", "네트워크 유형 변경: 연결 끊김")]
    [InlineData(4003L, 1280L, 720L, "视频分辨率发生变化：1280 x 720", "비디오 해상도 변경: 1280 x 720")]
    [InlineData(4003L, -1L, 720L, "视频分辨率发生变化：高 720", "비디오 해상도 변경: 높이 720")]
    [InlineData(4008L, 15L, -1L, "用户更改了视频帧率：15 帧/秒", "사용자가 비디오 프레임 레이트를 변경함: 15fps")]
    [InlineData(4013L, 12L, 1L, "视频解码失败：12 帧，硬件解码", "비디오 디코딩 실패: 프레임 수 12, 하드웨어")]
    [InlineData(5001L, -1L, -1L, "开始进房", "방 입장 시작")]
    [InlineData(6001L, 101L, 3L, "流控（QoS）模式变化：云端控制，流畅优先，语音聊天室", "품질 제어(QoS) 모드 변경: 클라우드 제어, 부드러움 우선, 음성 채팅방")]
    [InlineData(1003L, 7L, -1L, "网络类型发生变化：参数一的未知值 7", "네트워크 유형 변경: 매개변수 1의 알 수 없는 값 7")]
    [InlineData(9999L, 1L, 2L, "未知事件 9999：参数一为 1，参数二为 2", "알 수 없는 이벤트 9999: 매개변수 1은 1, 매개변수 2는 2")]
    [InlineData(null, 1L, 2L, "没有事件 ID", "이벤트 ID 없음")]
    public void Events(long? id, long? one, long? two, string chinese, string korean)
    {
        Assert.Equal(chinese, TrtcEvents.Describe(id, one, two, s_chinese));
        Assert.Equal(chinese, TrtcEvents.Describe((ulong?)id, one, two, s_chinese));
        Assert.Equal(korean, TrtcEvents.Describe(id, one, two, s_korean));
        Assert.Equal(korean, TrtcEvents.Describe((ulong?)id, one, two, s_korean));
    }

    [Theory]
    [InlineData(1003L, "获取 token 失败", "토큰 요청 실패")]
    [InlineData(2003L, "上行延时过高", "업스트림 지연 시간이 너무 김")]
    [InlineData(1033L, "未知异常事件 1033", "알 수 없는 비정상 이벤트 1033")]
    [InlineData(null, "没有异常事件 ID", "비정상 이벤트 ID 없음")]
    public void Exceptional_events(long? id, string chinese, string korean)
    {
        Assert.Equal(chinese, TrtcEvents.DescribeExceptionalEvent(id, s_chinese));
        Assert.Equal(chinese, TrtcEvents.DescribeExceptionalEvent((ulong?)id, s_chinese));
        Assert.Equal(korean, TrtcEvents.DescribeExceptionalEvent(id, s_korean));
    }

    [Theory]
    [InlineData(4L, "视频卡顿", "비디오 끊김")]
    [InlineData(6L, "未知异常体验 6", "알 수 없는 비정상 경험 6")]
    [InlineData(null, "没有异常体验 ID", "비정상 경험 ID 없음")]
    public void Exceptional_experiences(long? id, string chinese, string korean)
    {
        Assert.Equal(chinese, TrtcEvents.DescribeExceptionalExperience(id, s_chinese));
        Assert.Equal(chinese, TrtcEvents.DescribeExceptionalExperience((ulong?)id, s_chinese));
        Assert.Equal(korean, TrtcEvents.DescribeExceptionalExperience(id, s_korean));
    }

    [Fact]
    public void Numbers_beyond_long_are_unknown_in_every_language()
    {
        Assert.Equal("未知事件 18446744073709551615", TrtcEvents.Describe(ulong.MaxValue, culture: s_chinese));
        Assert.Equal("알 수 없는 비정상 이벤트 18446744073709551615", TrtcEvents.DescribeExceptionalEvent(ulong.MaxValue, s_korean));
        Assert.Equal("未知异常体验 18446744073709551615", TrtcEvents.DescribeExceptionalExperience(ulong.MaxValue, s_chinese));
    }

    [Fact]
    public void The_parts_of_an_event_have_texts_in_the_language_asked_for()
    {
        Assert.True(TrtcEvents.TryGetEvent(1003, out var info));
        Assert.Equal("网络类型发生变化", info.GetText(s_chinese));
        Assert.Equal("Network changed", info.GetText(null));
        Assert.True(info.ParamOne.TryGetValue(5, out var wired));
        Assert.Equal("유선", wired.GetText(s_korean));
        Assert.True(TrtcEvents.TryGetExceptionalEvent(2001, out var exceptional));
        Assert.Equal("系统 CPU 使用率过高", exceptional.GetText(s_chinese));
        Assert.Equal("", default(TrtcEventInfo).GetText(s_chinese));
        Assert.Equal("", default(TrtcValueInfo).GetText(s_korean));
    }

    [Theory]
    [InlineData("zh", "开始进房")]
    [InlineData("zh-CN", "开始进房")]
    [InlineData("zh-SG", "开始进房")]
    [InlineData("zh-Hans-HK", "开始进房")]
    [InlineData("zh-CHS", "开始进房")]
    [InlineData("zh-Hant", "Room entry started")]
    [InlineData("zh-TW", "Room entry started")]
    [InlineData("zh-HK", "Room entry started")]
    [InlineData("zh-Hant-MO", "Room entry started")]
    [InlineData("zh-MO", "Room entry started")]
    [InlineData("zh-CHT", "Room entry started")]
    [InlineData("ko-KR", "방 입장 시작")]
    [InlineData("ko-KP", "방 입장 시작")]
    [InlineData("kok-IN", "Room entry started")]
    [InlineData("en-GB", "Room entry started")]
    [InlineData("de", "Room entry started")]
    [InlineData("", "Room entry started")]
    public void The_culture_chooses_the_language(string culture, string text) =>
        Assert.Equal(text, TrtcEvents.Describe(5001, culture: new CultureInfo(culture)));

    [Fact]
    public void The_language_of_the_thread_chooses_nothing()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = s_chinese;
            Assert.Equal("Room entry started", TrtcEvents.Describe(5001));
            Assert.Equal("开始进房", TrtcEvents.Describe(5001, culture: CultureInfo.CurrentUICulture));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Nothing_in_the_tables_is_left_untranslated()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Tables"), "*.tsv");
        var seen = 0;
        foreach (var file in files)
        {
            var lines = File.ReadAllLines(file).Where(static line => line.Length > 0 && line[0] is not ('#' or '@')).Select(static line => line.Split('\t')).ToList();
            var columns = lines[0].ToList();
            foreach (var cells in lines.Skip(1))
            {
                string english = cells[columns.IndexOf("Text")], chinese = cells[columns.IndexOf("Chinese")], korean = cells[columns.IndexOf("Korean")];
                seen++;
                var where = $"{Path.GetFileName(file)}: translate '{english}', or add it to LanguageTests.s_same if it is the same everywhere";
                Assert.True(chinese == english ? s_same.Contains(english) : Han().IsMatch(chinese) || s_same.Contains(english), where + " -> " + chinese);
                Assert.True(korean == english ? s_same.Contains(english) : Hangul().IsMatch(korean) || s_same.Contains(english) || korean == "{0}fps", where + " -> " + korean);
                Assert.False(Hangul().IsMatch(chinese) || Han().IsMatch(korean), where);
                // Latin words that remain are names of TRTC's.
                Assert.All(Words().Matches(chinese + " " + korean).Select(static match => match.Value),
                    word => Assert.True(word is "Wi" or "Fi" or "AAC" or "Opus" or "IP" or "CVM" or "RPS" or "QoS" or "CPU" or "ID" or "sdkAppId" or "UserSig" or "token" or "fps", where + ": " + word));
            }
        }

        Assert.True(seen >= 217, $"{seen} rows were read");
    }

    [Fact]
    public void Every_row_has_a_text_of_its_own_in_each_language()
    {
        foreach (var culture in new[] { s_chinese, s_korean })
        {
            var events = ReferenceTable.SdkEvents.Concat(ReferenceTable.WebRtcEvents)
                .Select(row => TrtcEvents.Describe(row.Id, row.One ?? 640, row.Two ?? 640, culture))
                .Concat(ReferenceTable.Additions.Select(addition => TrtcEvents.Describe(addition.Id, addition.One, culture: culture)))
                .ToList();
            var exceptional = ReferenceTable.RoomDismissalEvents.Concat(ReferenceTable.RealTimeEvents).Select(row => TrtcEvents.DescribeExceptionalEvent(row.Id, culture)).ToList();
            var experiences = ReferenceTable.Experiences.Select(row => TrtcEvents.DescribeExceptionalExperience(row.Id, culture)).ToList();
            foreach (var texts in new[] { events, exceptional, experiences })
            {
                Assert.All(texts, static text => Assert.False(text.Contains("未知", StringComparison.Ordinal) || text.Contains("알 수 없는", StringComparison.Ordinal) || text.Contains('{'), text));
                // Two rows of src/Catalog/Tables with the same phrase: one of them wants another.
                Assert.Empty(texts.GroupBy(static text => text, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1).Select(static group => group.Key));
            }
        }
    }

    [GeneratedRegex("[\\u4e00-\\u9fff]")]
    private static partial Regex Han();

    [GeneratedRegex("[\\uac00-\\ud7a3]")]
    private static partial Regex Hangul();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Words();
}
