using System.Globalization;

namespace TrtcCatalog.Tests;

/// <summary>The texts that programs print.</summary>
public class DescribeTests
{
    [Theory]
    [InlineData(1003L, 1L, -1L, "Network changed: Wi-Fi")]
    [InlineData(4003L, 1280L, 720L, "Video resolution changed: 1280 x 720")]
    [InlineData(4007L, 0L, 0L, "User changed the video resolution: 0 x 0")]
    [InlineData(4003L, 1280L, null, "Video resolution changed: width 1280")]
    [InlineData(4003L, -1L, 720L, "Video resolution changed: height 720")]
    [InlineData(4003L, -2L, 720L, "Video resolution changed: unknown value -2 of parameter one, height 720")]
    [InlineData(4008L, 15L, -1L, "User changed the video frame rate: 15 fps")]
    [InlineData(4009L, 900L, -1L, "User changed the video bitrate: 900")]
    [InlineData(4013L, 12L, 1L, "Video decoding failed: frame count 12, hardware")]
    [InlineData(4013L, -1L, 0L, "Video decoding failed: software")]
    [InlineData(6001L, 101L, 3L, "Quality control changed: cloud control, smoothness preferred, voice chat room")]
    [InlineData(2003L, 0L, -1L, "Capture interruption changed: resumed")]
    [InlineData(4006L, 3L, -1L, "Video upstream changed: camera closed")]
    [InlineData(4006L, 77L, -1L, "Video upstream changed: unknown value 77 of parameter one")]
    [InlineData(1003L, 7L, -1L, "Network changed: unknown value 7 of parameter one")]
    [InlineData(1003L, 1L, 5L, "Network changed: Wi-Fi, unknown value 5 of parameter two")]
    [InlineData(1003L, null, null, "Network changed")]
    [InlineData(1003L, long.MaxValue, long.MinValue, "Network changed: unknown value 9223372036854775807 of parameter one, unknown value -9223372036854775808 of parameter two")]
    [InlineData(5001L, 3L, -1L, "Room entry started: unknown value 3 of parameter one")]
    [InlineData(32774L, -1L, -1L, "Audio unmuted")]
    [InlineData(9999L, -1L, -1L, "Unknown event 9999")]
    [InlineData(9999L, 1L, null, "Unknown event 9999: parameter one is 1")]
    [InlineData(9999L, 1L, 2L, "Unknown event 9999: parameter one is 1, parameter two is 2")]
    [InlineData(0L, -1L, 2L, "Unknown event 0: parameter two is 2")]
    [InlineData(-1L, -1L, -1L, "Unknown event -1")]
    [InlineData(1003L + (1L << 32), -1L, -1L, "Unknown event 4294968299")]
    [InlineData(long.MaxValue, -1L, -1L, "Unknown event 9223372036854775807")]
    [InlineData(long.MinValue, -1L, -1L, "Unknown event -9223372036854775808")]
    [InlineData(null, 1L, 2L, "No event ID")]
    public void Events(long? id, long? one, long? two, string expected)
    {
        Assert.Equal(expected, TrtcEvents.Describe(id, one, two));
        if (id is not < 0)
            Assert.Equal(expected, TrtcEvents.Describe((ulong?)id, one, two));
    }

    [Fact]
    public void Literals_and_the_types_of_models_choose_an_overload()
    {
        ulong? eventId = 1003;
        long? paramOne = 1;
        int number = 1003;
        uint unsigned = 1003;
        Assert.Equal("Network changed: Wi-Fi", TrtcEvents.Describe(eventId, paramOne, null));
        Assert.Equal("Network changed: Wi-Fi", TrtcEvents.Describe(number, 1));
        Assert.Equal("Network changed: Wi-Fi", TrtcEvents.Describe(unsigned, 1));
        Assert.Equal("Network changed: Wi-Fi", TrtcEvents.Describe(1003, 1));
        Assert.Equal("Network changed: Wi-Fi", TrtcEvents.Describe(SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi));
        Assert.Equal("Network changed", TrtcEvents.Describe(eventId));
        Assert.Equal("No event ID", TrtcEvents.Describe(null));
        Assert.Equal("Unknown event 18446744073709551615: parameter one is 4", TrtcEvents.Describe(ulong.MaxValue, 4));
    }

    [Theory]
    [InlineData(1001L, "Audio device could not be initialized")]
    [InlineData(2003L, "Upstream latency too high")]
    [InlineData(1033L, "Unknown exceptional event 1033")]
    [InlineData(-1L, "Unknown exceptional event -1")]
    [InlineData(long.MaxValue, "Unknown exceptional event 9223372036854775807")]
    [InlineData(null, "No exceptional event ID")]
    public void Exceptional_events(long? id, string expected)
    {
        Assert.Equal(expected, TrtcEvents.DescribeExceptionalEvent(id));
        if (id is not < 0)
            Assert.Equal(expected, TrtcEvents.DescribeExceptionalEvent((ulong?)id));
    }

    [Theory]
    [InlineData(4L, "Video lagged")]
    [InlineData(0L, "Unknown exceptional experience 0")]
    [InlineData(6L, "Unknown exceptional experience 6")]
    [InlineData(-1L, "Unknown exceptional experience -1")]
    [InlineData(null, "No exceptional experience ID")]
    public void Exceptional_experiences(long? id, string expected)
    {
        Assert.Equal(expected, TrtcEvents.DescribeExceptionalExperience(id));
        if (id is not < 0)
            Assert.Equal(expected, TrtcEvents.DescribeExceptionalExperience((ulong?)id));
    }

    [Fact]
    public void Numbers_beyond_long_are_unknown_everywhere()
    {
        Assert.Equal("Unknown exceptional event 18446744073709551615", TrtcEvents.DescribeExceptionalEvent(ulong.MaxValue));
        Assert.Equal("Unknown exceptional experience 18446744073709551615", TrtcEvents.DescribeExceptionalExperience(ulong.MaxValue));
        Assert.False(TrtcEvents.TryGetEvent(ulong.MaxValue, out _));
        Assert.False(TrtcEvents.TryGetExceptionalEvent(ulong.MaxValue, out _));
        Assert.False(TrtcEvents.TryGetExceptionalExperience(ulong.MaxValue, out _));
        Assert.False(TrtcEvents.TryGetParamOne(ulong.MaxValue, 0, out _));
        Assert.False(TrtcEvents.TryGetParamTwo(ulong.MaxValue, 0, out _));
    }

    [Fact]
    public void Every_row_of_the_tables_has_a_text_of_its_own()
    {
        // 640 stands for a measured value.
        var events = ReferenceTable.SdkEvents.Concat(ReferenceTable.WebRtcEvents)
            .Select(static row => TrtcEvents.Describe(row.Id, row.One ?? 640, row.Two ?? 640))
            .Concat(ReferenceTable.Additions.Select(static addition => TrtcEvents.Describe(addition.Id, addition.One)))
            .ToList();
        var exceptional = ReferenceTable.RoomDismissalEvents.Concat(ReferenceTable.RealTimeEvents).Select(static row => TrtcEvents.DescribeExceptionalEvent(row.Id)).ToList();
        var experiences = ReferenceTable.Experiences.Select(static row => TrtcEvents.DescribeExceptionalExperience(row.Id)).ToList();
        foreach (var texts in new[] { events, exceptional, experiences })
        {
            Assert.All(texts, static text => Assert.DoesNotContain("nknown", text, StringComparison.Ordinal));
            Assert.All(texts, static text => Assert.True(text.Length > 3 && char.IsUpper(text[0]) && !text.Contains('{'), text));
            // Two rows of src/Catalog/Tables with the same phrase: one of them wants another.
            Assert.Empty(texts.GroupBy(static text => text, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1).Select(static group => group.Key));
        }
    }

    [Fact]
    public void The_culture_of_the_thread_changes_no_digit()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "minus";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal("Unknown event -5: parameter one is -7", TrtcEvents.Describe(-5, -7));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
