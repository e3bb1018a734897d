using System.Globalization;

namespace CallMonitor;

/// <summary>Writes calls as text, in columns, with times in UTC and the same on every machine.</summary>
internal static class Report
{
    public static void Write(TextWriter output, RecordedCall call)
    {
        var timeline = Timeline.Of(call);
        if (timeline.Count == 0)
        {
            output.WriteLine($"{call.Name}: nothing happened");
            return;
        }

        var width = Math.Max("user".Length, timeline.Max(entry => entry.User.Length));
        var received = call.Users.Sum(user => user.Content?.Length ?? 0);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{call.Name}  {timeline[0].Time:yyyy-MM-dd HH:mm:ss} to {timeline[^1].Time:HH:mm:ss} UTC, {call.Users.Count} users, {received} events"));
        output.WriteLine();

        foreach (var (time, user, text, trouble) in timeline)
        {
            var line = string.Create(CultureInfo.InvariantCulture,
                $"{(trouble is null ? ' ' : '!')} {time:HH:mm:ss.fff}  {user.PadRight(width)}  {text,-34}  {trouble}");
            output.WriteLine(line.TrimEnd());
        }

        output.WriteLine();
        Summary(output, call, width, timeline.Count(entry => entry.Trouble is not null));
    }

    private static void Summary(TextWriter output, RecordedCall call, int width, int troubles)
    {
        output.WriteLine($"summary of {call.Name}, lines to look at: {troubles}");
        output.WriteLine($"  {"user".PadRight(width)}  present  networks  offline  denied  failures  kicked  bad");
        foreach (var u in UserSummary.Of(call))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {u.User.PadRight(width)}  {u.Present:mm\\:ss}    {u.NetworkChanges,8}  {u.Offline:mm\\:ss}    {u.Denied,6}  {u.Failures,8}  {(u.Kicked ? "yes" : "no"),6}  {u.BadExperiences,3}"));
        }

        output.WriteLine();
    }
}
