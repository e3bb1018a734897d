using System.Text.Json.Serialization;
using TencentCloud.Common;

// Stand-ins for the models of the package TencentCloudSDK.Trtc, with the members that this program reads.
// With the package installed, delete the folder: nothing else changes.
namespace TencentCloud.Trtc.V20190722.Models;

/// <summary>The answer to DescribeUserEvent: what the users of a call did.</summary>
public class DescribeUserEventResponse : AbstractModel
{
    /// <summary>One list for each user.</summary>
    [JsonPropertyName("Data")]
    public EventList[]? Data { get; set; }

    /// <summary>The number of the request, for questions to the support.</summary>
    [JsonPropertyName("RequestId")]
    public string? RequestId { get; set; }
}

/// <summary>The events of one user, in the order of time.</summary>
public class EventList : AbstractModel
{
    /// <summary>The events.</summary>
    [JsonPropertyName("Content")]
    public EventMessage[]? Content { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("PeerId")]
    public string? PeerId { get; set; }
}

/// <summary>One event.</summary>
public class EventMessage : AbstractModel
{
    /// <summary>Video stream: 0 none, 2 big, 3 small, 7 relayed.</summary>
    [JsonPropertyName("Type")]
    public ulong? Type { get; set; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    [JsonPropertyName("Time")]
    public ulong? Time { get; set; }

    /// <summary>What happened.</summary>
    [JsonPropertyName("EventId")]
    public ulong? EventId { get; set; }

    /// <summary>First parameter, -1 when the event has none.</summary>
    [JsonPropertyName("ParamOne")]
    public long? ParamOne { get; set; }

    /// <summary>Second parameter, -1 when the event has none.</summary>
    [JsonPropertyName("ParamTwo")]
    public long? ParamTwo { get; set; }
}
