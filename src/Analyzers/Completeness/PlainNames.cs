namespace TrtcAnalyzers.Completeness;

/// <summary>Names of methods and events that name no kind of message: <c>GetEventsAsync</c> and <c>MessageReceived</c>, but not <c>GetRoomsAsync</c>.</summary>
internal static class PlainNames
{
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "All", "Async", "By", "Call", "Calls", "Consume", "Dequeue", "Enumerate", "Event", "Events", "Fetch", "For", "From", "Get", "Id", "In", "Item",
        "Items", "Last", "Latest", "List", "Load", "Message", "Messages", "New", "Next", "Of", "On", "Peek", "Poll", "Pop", "Pull", "Query", "Read",
        "Receive", "Received", "Record", "Records", "Report", "Reports", "Stream", "Subscribe", "Take", "To", "Trtc", "Try", "User", "Wait",
    };

    /// <summary>Whether each word of a name is one of these.</summary>
    public static bool SayNothing(string name)
    {
        var start = 0;
        for (var end = 1; end <= name.Length; end++)
        {
            if (end < name.Length && !char.IsUpper(name[end]))
                continue;
            if (!s_words.Contains(name.Substring(start, end - start)))
                return false;
            start = end;
        }

        return true;
    }
}
