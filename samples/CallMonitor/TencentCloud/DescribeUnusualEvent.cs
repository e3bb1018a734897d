using System.Text.Json.Serialization;
using TencentCloud.Common;

// Stand-ins for the models of the package TencentCloudSDK.Trtc, as in DescribeUserEvent.cs.
namespace TencentCloud.Trtc.V20190722.Models;

/// <summary>The answer to DescribeUnusualEvent: what the users of a call suffered.</summary>
public class DescribeUnusualEventResponse : AbstractModel
{
    /// <summary>The bad experiences of all users.</summary>
    [JsonPropertyName("AbnormalExperienceList")]
    public AbnormalExperience[]? AbnormalExperienceList { get; set; }

    /// <summary>The number of the request, for questions to the support.</summary>
    [JsonPropertyName("RequestId")]
    public string? RequestId { get; set; }
}

/// <summary>One bad experience of one user.</summary>
public class AbnormalExperience : AbstractModel
{
    /// <summary>What the user noticed.</summary>
    [JsonPropertyName("ExperienceId")]
    public ulong? ExperienceId { get; set; }

    /// <summary>What may have caused it.</summary>
    [JsonPropertyName("AbnormalEventList")]
    public AbnormalEvent[]? AbnormalEventList { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("UserId")]
    public string? UserId { get; set; }

    /// <summary>The room of the call.</summary>
    [JsonPropertyName("RoomId")]
    public string? RoomId { get; set; }

    /// <summary>When it was noticed; milliseconds since 1970, UTC, in the recordings of this program.</summary>
    [JsonPropertyName("EventTime")]
    public ulong? EventTime { get; set; }
}

/// <summary>One possible cause of a bad experience.</summary>
public class AbnormalEvent : AbstractModel
{
    /// <summary>The cause.</summary>
    [JsonPropertyName("AbnormalEventId")]
    public ulong? AbnormalEventId { get; set; }

    /// <summary>The user at the other end, empty when the cause is on this user's side.</summary>
    [JsonPropertyName("PeerId")]
    public string? PeerId { get; set; }
}
