using System.Globalization;
using TrtcAnalyzers.Benchmarks.Code;

namespace TrtcAnalyzers.Benchmarks;

/// <summary>What the command line asks for.</summary>
internal sealed record Settings
{
    public const string Usage = """
        Options: --lines N      lines of code without TRTC (40000)
                 --methods N    event-handling methods at 1x (10000)
                 --runs N       runs of which the fastest counts (5)
                 --only PART    one of: ordinary, beside, events, models, cold, fixall, edit, flow-scaling, micro
                 --shape NAME   what one shape of flow-scaling costs, and nothing else
                 --no-4x        leave out four times the methods
                 --no-alloc     leave out the allocated bytes
        """;

    public int Lines { get; private init; } = 40_000;

    public int Methods { get; private init; } = 10_000;

    public int Runs { get; private init; } = 5;

    public string? Only { get; private init; }

    public string? Shape { get; private init; }

    public bool FourTimes { get; private init; } = true;

    public bool Allocations { get; private init; } = true;

    public bool Asks(string part) => Only is null || Only == part;

    /// <summary>The settings, or null where the command line says something else.</summary>
    public static Settings? Parse(string[] arguments)
    {
        var settings = new Settings();
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed > 0 ? parsed : (int?)null;
            switch (arguments[i])
            {
                case "--no-4x": settings = settings with { FourTimes = false }; continue;
                case "--no-alloc": settings = settings with { Allocations = false }; continue;
                case "--only" when value is "ordinary" or "beside" or "events" or "models" or "cold" or "fixall" or "edit" or "flow-scaling" or "micro": settings = settings with { Only = value }; break;
                case "--shape" when SizedProgram.All.ContainsKey(value): settings = settings with { Shape = value }; break;
                case "--lines" when number is { } lines: settings = settings with { Lines = lines }; break;
                case "--methods" when number is { } methods: settings = settings with { Methods = methods }; break;
                case "--runs" when number is { } runs: settings = settings with { Runs = runs }; break;
                default: return null;
            }

            i++;
        }

        return settings;
    }
}
