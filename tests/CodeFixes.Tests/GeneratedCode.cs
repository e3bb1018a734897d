using System.Reflection;
using System.Text;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Writes files as they lie about in a program that handles TRTC's events, in the layouts that people have.</summary>
internal sealed class GeneratedCode(int seed)
{
    private static readonly int[] Events = Numbers(typeof(TrtcCatalog.SdkEventIds));
    private static readonly int[] WebEvents = Numbers(typeof(TrtcCatalog.WebRtcEventIds));

    // A and B are events, W is one of WebRTC, I the number of the method.
    private static readonly string[] Methods =
    [
        """
        public static string NameI(EventMessage e)
        {
            // what a reader of the log sees
            switch (e.EventId)
            {
                case A: return "first"; // A
                case BUL:
                    return "second";
                case W when e.Type == 1: return "web";
                case null: return "A";
                default: return $"other {e.EventId}";
            }
        }
        """,
        """
        public static bool IsI(EventMessage e) => e.EventId == A
            || e.EventId is B or W
            || e is { EventId: 1003, ParamOne: 1 };
        """,
        """
        public static int WiFiI(IEnumerable<EventMessage> events)
        {
            var count = 0;
            foreach (var e in events)
            {
                if (e.EventId != 1003)
                    continue;
        #if !NEVER
                if (e.ParamOne == 1 || e.ParamOne == /* cable */ 5)
                    count++;
        #else
                if (e.ParamOne == 1) count = 1003;
        #endif
            }

            return count;
        }
        """,
        """
        #region Building
        public static EventMessage MakeI(bool web) => new EventMessage
        {
            EventId = web ? WUL : AUL,
            Time = 1003,
        };
        #endregion
        """,
        """
        private static readonly string TextI = @"1003
          A
        ";
        public static List<ulong?> OfI(List<EventMessage> all)
        {
            ulong id = A;
            var other = BUL;
            return all.Where(e => e.EventId == id || e.EventId == other || e.EventId == WL).Select(e => e.EventId).ToList();
        }
        """,
        """
        public static int PairI(EventMessage e) =>
            (e.EventId, e.ParamOne) switch
            {
                (1003, 1) => 1,
                (1003, 5) => 2,
                (A, _) => 3,
                _ => 4,
            };
        """,
    ];

    private static readonly string[] Heads =
    [
        "using System.Collections.Generic;\nusing System.Linq;\nusing TencentCloud.Trtc.V20190722.Models;\n\nnamespace Calls\n{\nBODY}\n",
        "// Licence: see LICENSE.\n// All rights reserved.\n\nusing System.Collections.Generic;\nusing System.Linq;\n\nusing TencentCloud.Trtc.V20190722.Models;\n\nnamespace Calls;\n\nBODY",
        "#nullable disable\nusing System.Collections.Generic;\nusing System.Linq;\nusing TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nBODY",
        "/* one */ using System.Linq; // two\nusing System.Collections.Generic;\nusing Ids = TrtcCatalog.SdkEventIds;\nusing TencentCloud.Trtc.V20190722.Models;\n\nnamespace Calls.Deeper {\n\nBODY}",
        "namespace Calls\n{\n    using System.Collections.Generic;\n    using System.Linq;\n    using TencentCloud.Trtc.V20190722.Models;\n\nBODY}\n",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A file with a class of as many lines, or a few more.</summary>
    public string File(int lines)
    {
        var body = new StringBuilder($"public static class Handlers{seed}\n{{\n");
        for (var (count, method) = (0, 0); count < lines; method++)
        {
            var text = Method(method);
            count += text.Split('\n').Length + 1;
            body.Append(text).Append("\n\n");
        }

        var file = Heads[seed % Heads.Length].Replace("BODY", body.Append("}\n").ToString(), StringComparison.Ordinal);
        if (seed % 3 == 1)
            file = file.Replace("    ", "\t", StringComparison.Ordinal);
        return seed % 4 == 1 ? file.ReplaceLineEndings("\r\n") : file;
    }

    private string Method(int index)
    {
        var text = Methods[_random.Next(Methods.Length)];
        var first = Pick(Events);
        var second = Pick([.. Events.Where(id => id != first)]);
        return System.Text.RegularExpressions.Regex.Replace(text, @"(?<=\w)I\b|\b[ABW](?=(UL|L)?\b)", hit => hit.Value switch
        {
            "I" => index.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "A" => first.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "B" => second.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => Pick(WebEvents).ToString(System.Globalization.CultureInfo.InvariantCulture),
        });
    }

    private int Pick(int[] from) => from[_random.Next(from.Length)];

    private static int[] Numbers(Type table) =>
        [.. table.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static f => (int)f.GetRawConstantValue()!).Where(static id => id != 1003).Distinct()];
}
