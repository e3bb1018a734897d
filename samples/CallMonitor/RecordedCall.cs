using System.Text.Json;
using TencentCloud.Trtc.V20190722.Models;

namespace CallMonitor;

/// <summary>One call, as the two queries of the monitoring service returned it.</summary>
internal sealed record RecordedCall(string Name, IReadOnlyList<EventList> Users, IReadOnlyList<AbnormalExperience> Experiences)
{
    private const string UserEvents = ".DescribeUserEvent.json";
    private const string UnusualEvents = ".DescribeUnusualEvent.json";

    /// <summary>The latest moment that <see cref="DateTimeOffset"/> can hold.</summary>
    private static readonly ulong Latest = (ulong)DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>The recordings in a folder, one for each call, in the order of their names.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*" + UserEvents).Order(StringComparer.Ordinal);

    /// <summary>Reads one call. The bad experiences of the call lie beside its events; a call without them is fine.</summary>
    /// <exception cref="InvalidDataException">A file cannot be read, or is not what its name says.</exception>
    public static RecordedCall Load(string path)
    {
        var start = path[..^UserEvents.Length];
        var users = Read<DescribeUserEventResponse>(path).Data ?? throw Unreadable(path, "it has no Data");
        var experiences = File.Exists(start + UnusualEvents)
            ? Read<DescribeUnusualEventResponse>(start + UnusualEvents).AbnormalExperienceList ?? []
            : [];

        if (users.Any(u => u?.Content is null || u.Content.Any(e => e?.Time is null || e.Time > Latest))
            || experiences.Any(x => x?.EventTime is null || x.EventTime > Latest))
        {
            throw Unreadable(path, "an event has no time, or an impossible one");
        }

        return new RecordedCall(Path.GetFileName(start), users, experiences);
    }

    public static DateTimeOffset At(ulong? milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds((long)(milliseconds ?? 0));

    private static T Read<T>(string path)
        where T : class
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<Envelope<T>>(file)?.Response ?? throw Unreadable(path, "it has no Response");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e.Message);
        }
    }

    private static InvalidDataException Unreadable(string path, string reason) =>
        new($"{Path.GetFileName(path)} cannot be used: {reason}");

    /// <summary>Every answer of the cloud comes wrapped in this.</summary>
    private sealed record Envelope<T>(T? Response);
}
