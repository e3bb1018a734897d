using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>Names of methods and events that name no kind of message: <c>GetEventsAsync</c> and <c>MessageReceived</c>, but not <c>GetRoomsAsync</c>.</summary>
internal static class PlainNames
{
    private static readonly HashSet<string> s_words =
    [
        "all", "async", "by", "call", "calls", "consume", "dequeue", "enumerate", "event", "events", "fetch", "for", "from", "get", "id", "in",
        "item", "items", "last", "latest", "list", "load", "message", "messages", "new", "next", "of", "on", "peek", "poll", "pop", "pull", "query",
        "read", "receive", "received", "record", "records", "report", "reports", "stream", "subscribe", "take", "to", "trtc", "try", "user", "wait",
    ];

    /// <summary>Whether each word of a name is one of these.</summary>
    public static bool SayNothing(string name) => NameWords.Of(name).All(s_words.Contains);
}
