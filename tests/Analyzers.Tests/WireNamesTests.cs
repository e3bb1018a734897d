using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>The names of TRTC's that members have, and where they stand in a text.</summary>
public class WireNamesTests
{
    [Theory]
    [InlineData("EventId", "EventId")]
    [InlineData("_eventId", "EventId")]
    [InlineData("EVENT_ID", "EventId")]
    [InlineData("event_id_", "EventId")]
    [InlineData("ParamOne", "ParamOne")]
    [InlineData("paramTwo", "ParamTwo")]
    [InlineData("abnormal_event_id", "AbnormalEventId")]
    [InlineData("PeerID", "PeerId")]
    [InlineData("ExperienceId", "ExperienceId")]
    [InlineData("AbnormalEventList", "AbnormalEventList")]
    [InlineData("EventIds", "None")]
    [InlineData("EventI", "None")]
    [InlineData("Params", "None")]
    [InlineData("Order", "None")]
    [InlineData("_____", "None")]
    [InlineData("", "None")]
    public void A_name_says_a_part(string name, string expected) => Assert.Equal(expected, WireNames.PartOf(name).ToString());

    [Theory]
    [InlineData("EventId", true)]
    [InlineData("x.event_id;", true)]
    [InlineData("1 _ParamOne", true)]
    [InlineData("\"EventId\"", true)]
    [InlineData("'\x7f'EventId", true)]
    [InlineData("[EventId]", true)]
    [InlineData("`EventId{", true)]
    [InlineData("@EventId:", true)]
    [InlineData("/EventId", true)]
    [InlineData("class C { int @ParamTwo; }", true)]
    [InlineData("class C { int events, parameter, peer, experience; }", false)]
    [InlineData("Event", false)]
    [InlineData("", false)]
    // A letter more, and it is another name.
    [InlineData("aEventId", false)]
    [InlineData("EventIdz", false)]
    [InlineData("AEventId", false)]
    [InlineData("EventIdZ", false)]
    [InlineData("0EventId", false)]
    [InlineData("EventId9", false)]
    [InlineData("\u0080EventId", false)]
    [InlineData("EventIdé", false)]
    [InlineData("事EventId", false)]
    // What is written as an escape can be any name.
    [InlineData("\\u0045ventId", true)]
    [InlineData("int \\U00000045ventId", true)]
    public void A_name_stands_in_a_text(string text, bool expected) => Assert.Equal(expected, WireNames.StandIn(text));
}
