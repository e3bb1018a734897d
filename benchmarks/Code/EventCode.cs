using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TrtcCatalog;

namespace TrtcAnalyzers.Benchmarks.Code;

/// <summary>Code full of TRTC values: every method reads or writes event messages, one file holds fifty methods.</summary>
internal static class EventCode
{
    private const int MethodsPerFile = 50;

    private static readonly string[] s_usings =
    [
        "System", "System.Collections.Generic", "System.Linq", "TencentCloud.Trtc.V20190722.Models", "TrtcCatalog",
    ];

    private static readonly Regex s_hole = new("@([A-Z][0-9]+|[A-Z])");

    // Events with listed parameters; the second number is a value that the first parameter can have.
    private static readonly (int Id, int One)[] s_events = [(1001, 0), (1002, 1), (1003, 3), (2001, 1), (2002, 4), (3001, 1), (5002, 1), (5003, 0), (7000, 1), (7001, 2)];

    // @I and @J are IDs, @P and @Q values of their first parameters, @B a value that the first one does not have, @N the method's number; @S5004 is
    // an ID of the SDK's events, @A2005 an exceptional event, @X1 an exceptional experience.
    private static readonly string[] s_methods =
    [
        """
            public string Describe@N(EventMessage e)
            {
                if (e.EventId == @I && e.ParamOne == @P)
                    return "first " + _names.Count;
                if (e.EventId == @J)
                {
                    if (e.ParamOne == @Q)
                        return "second";
                    return e.ParamTwo == -1 ? "unused" : "other";
                }
                return e.Time > 0 ? "later" : "never";
            }
        """,
        """
            public int Rate@N(EventMessage e)
            {
                switch (e.EventId)
                {
                    case @I:
                        return e.ParamOne == @P ? 1 : 2;
                    case @J:
                    case SdkEventIds.VideoResolutionChanged:
                        _count += (int)(e.ParamOne ?? 0);
                        break;
                    case @S5004:
                        return _count;
                    default:
                        return 0;
                }
                return _count + 1;
            }
        """,
        """
            public bool IsTrouble@N(EventMessage e) => e switch
            {
                { EventId: @I, ParamOne: @P } => true,
                { EventId: @J, ParamOne: @Q, ParamTwo: -1 } => false,
                { EventId: @S5005 or @S5007 } => e.Time > 10,
                _ => false,
            };
        """,
        """
            public EventMessage Build@N(ulong time, bool again)
            {
                var message = new EventMessage { EventId = @I, ParamOne = @P, ParamTwo = -1, Time = time };
                if (again)
                {
                    message.EventId = @J;
                    message.ParamOne = @Q;
                }
                _messages.Add(message);
                return message;
            }
        """,
        """
            public List<EventMessage> Select@N(EventList list, string peer)
            {
                var found = list.Content.Where(e => e.EventId == @I && e.ParamOne != @P).ToList();
                foreach (var e in list.Content)
                {
                    if (e.EventId != @J)
                        continue;
                    if (e.ParamOne == @Q && list.PeerId == peer)
                        found.Add(e);
                }
                return found;
            }
        """,
        """
            public void Record@N(EventMessage e)
            {
                var id = e.EventId ?? 0;
                if (id is @I or @J)
                {
                    _names[id.ToString()] = "event " + e.ParamOne;
                    return;
                }
                while (_count < 10 && e.EventId == @J)
                {
                    _count++;
                    if (e.ParamOne == @Q)
                        break;
                }
            }
        """,
        """
            public string Wrong@N(EventMessage e, AbnormalEvent a)
            {
                if (e.EventId == @I)
                {
                    if (e.ParamOne == @B)
                        return "cannot be";
                    if (e.ParamOne is @P)
                        return "can be";
                }
                return a.AbnormalEventId == @A1003 || a.AbnormalEventId == @A2005 ? a.PeerId : string.Empty;
            }
        """,
        """
            public (int Good, int Bad) Count@N(IReadOnlyList<EventMessage> messages)
            {
                int good = 0, bad = 0;
                for (var i = 0; i < messages.Count; i++)
                {
                    var m = messages[i];
                    if (m is not { EventId: @I })
                    {
                        bad++;
                    }
                    else if (m.ParamOne is @P)
                    {
                        good++;
                    }
                }
                return (good, bad);
            }
        """,
        """
            public string Experience@N(AbnormalExperience x)
            {
                var text = x.ExperienceId switch { @X1 => "slow entry", @X2 => "freezing", @X3 => "frozen sound", _ => "other" };
                return x.AbnormalEventList.Any(a => a.AbnormalEventId == @A1008) ? text + x.UserId : text;
            }
        """,
        """
            public void Forward@N(EventMessage e, Action<EventMessage> next)
            {
                try
                {
                    if (e.EventId == @I || e.EventId == @J)
                        next(new EventMessage { EventId = e.EventId, ParamOne = e.ParamOne, Time = e.Time + 1 });
                    else if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == SdkEventParams.NetworkChanged.WiFi)
                        next(e);
                }
                catch (InvalidOperationException failure)
                {
                    _names["@N"] = failure.Message;
                }
            }
        """,
    ];

    /// <summary>The sources of a number of event-handling methods, full of numbers as people write them, or with the constants that they keep.</summary>
    public static IReadOnlyList<(string Name, string Text)> Create(int methods, bool named = false)
    {
        var files = new List<(string, string)>();
        for (var first = 0; first < methods; first += MethodsPerFile)
        {
            var number = files.Count;
            var text = new StringBuilder();
            foreach (var name in s_usings)
                text.AppendLine(CultureInfo.InvariantCulture, $"using {name};");
            text.AppendLine(CultureInfo.InvariantCulture, $$"""
                namespace Calls.Handlers;

                public sealed class Handler{{number}}
                {
                    private readonly Dictionary<string, string> _names = new();
                    private readonly List<EventMessage> _messages = new();
                    private int _count;
                """);
            for (var i = first; i < first + MethodsPerFile && i < methods; i++)
                text.AppendLine().AppendLine(Method(i, named));
            files.Add(($"Handler{number}.cs", text.AppendLine("}").ToString()));
        }

        return files;
    }

    /// <summary>One file with so many raw IDs.</summary>
    public static string RawIds(int count)
    {
        var text = new StringBuilder("using TencentCloud.Trtc.V20190722.Models;\n\nnamespace Calls.Handlers;\n\npublic static class Raw\n{\n");
        for (var i = 0; i < count; i++)
            text.AppendLine(CultureInfo.InvariantCulture, $"    public static bool Is{i}(EventMessage e) => e.EventId == {s_events[i % s_events.Length].Id};");
        return text.AppendLine("}").ToString();
    }

    private static string Method(int number, bool named)
    {
        var (id, one) = s_events[number * 7 % s_events.Length];
        var (otherId, otherOne) = s_events[(number * 3 + 1 + number / 10) % s_events.Length];
        if (otherId == id)
            (otherId, otherOne) = s_events[(number * 7 + 1) % s_events.Length];
        return s_hole.Replace(s_methods[number % s_methods.Length], hole => hole.Value switch
        {
            "@N" => Text(number),
            "@I" => Event(id),
            "@J" => Event(otherId),
            "@P" => Param(id, one),
            "@Q" => Param(otherId, otherOne),
            // There is no constant of a value that the parameter does not have.
            "@B" => named ? Param(id, one) : "9",
            ['@', 'S', .. var digits] => Event(Value(digits)),
            ['@', 'A', .. var digits] => Name(Value(digits) < 2000 ? typeof(RoomDismissalEventIds) : typeof(RealTimeEventIds), Value(digits)),
            ['@', 'X', .. var digits] => Name(typeof(ExceptionalExperienceIds), Value(digits)),
            _ => throw new InvalidOperationException(hole.Value),
        });

        string Event(int value) => Name(typeof(SdkEventIds), value);

        string Param(int eventId, int value) => named ? "SdkEventParams." + Constant(typeof(SdkEventIds), eventId) + "." + Constant(ParamsOf(eventId), value) : Text(value);

        string Name(Type table, int value) => named ? table.Name + "." + Constant(table, value) : Text(value);
    }

    private static Type ParamsOf(int id) => typeof(SdkEventParams).GetNestedType(Constant(typeof(SdkEventIds), id))!;

    private static string Constant(Type table, int value) => table.GetFields().Single(field => field.GetRawConstantValue() is int number && number == value).Name;

    private static int Value(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
