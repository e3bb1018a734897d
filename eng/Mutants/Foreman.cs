using System.Diagnostics;
using System.Globalization;

namespace TrtcAnalyzers.Mutants;

/// <summary>Hands mutants to worker processes. One that crashes or never ends is replaced by another that goes on with the next mutant.</summary>
internal sealed class Foreman
{
    private const string Crashed = "killed by the end of the process";

    private readonly object _lock = new();
    private readonly Queue<Mutant> _mutants;

    // The checks that reach a mutant, those first that reach few: they are about less, and sooner done.
    private readonly Dictionary<int, List<string>> _checks = [];
    private readonly List<string> _killers = [];

    public Foreman(IEnumerable<Mutant> mutants)
    {
        _mutants = new(mutants);
        var reached = new List<(string Check, string[] Mutants)>();
        using (var worker = Start("follow"))
        {
            while (worker.StandardOutput.ReadLine()?.Split('\t') is [var check, .. var numbers])
                reached.Add((check, numbers));
            worker.WaitForExit();
            if (worker.ExitCode != 0)
                throw new InvalidOperationException("Which mutants the tests reach is not known.");
        }

        // Whoever reaches a class may see what is in its static fields, and so may the class's own tests.
        var classes = _mutants.ToDictionary(static mutant => mutant.Id, static mutant => mutant.File.Split('.')[0]);
        var ofFields = Numbers(reached[0].Mutants).Where(classes.ContainsKey).ToLookup(id => classes[id]);
        foreach (var (check, numbers) in reached.Skip(1).OrderBy(static one => one.Mutants.Length))
        {
            var ids = Numbers(numbers);
            var seen = ids.Where(classes.ContainsKey).Select(id => classes[id]).Append(check.Split("Tests.")[0]).Distinct();
            foreach (var id in ids.Union(seen.SelectMany(name => ofFields[name])))
            {
                if (!_checks.TryGetValue(id, out var checks))
                    _checks[id] = checks = [];
                checks.Add(check);
            }
        }
    }

    public async Task WorkAsync()
    {
        while (Next() is { } first)
        {
            using var worker = Start("try");
            for (var mutant = first; mutant is not null; mutant = Next())
            {
                await worker.StandardInput.WriteLineAsync($"{mutant.Id}\t{string.Join('\t', ChecksOf(mutant))}");
                await worker.StandardInput.FlushAsync();
                // What ends the process without a word, a stack that overflows or memory that runs out, fails every test.
                var answer = (await worker.StandardOutput.ReadLineAsync() ?? Crashed).Split(' ', 2);
                Note(mutant, answer);
                if (mutant.Fate == Fate.TimedOut || mutant.Fate == Fate.Killed && await worker.StandardOutput.ReadLineAsync() != "ok")
                    break;
            }

            worker.StandardInput.Close();
            if (!worker.WaitForExit(5000))
                worker.Kill();
        }
    }

    /// <summary>The next mutant that any check reaches.</summary>
    private Mutant? Next()
    {
        lock (_lock)
        {
            while (_mutants.TryDequeue(out var mutant))
            {
                if (_checks.ContainsKey(mutant.Id))
                    return mutant;
                mutant.Fate = Fate.NotReached;
            }

            return null;
        }
    }

    private static int[] Numbers(string[] words) => [.. words.Where(static word => word.Length > 0).Select(static word => int.Parse(word, CultureInfo.InvariantCulture))];

    // What killed one mutant often kills the next.
    private IEnumerable<string> ChecksOf(Mutant mutant)
    {
        var checks = _checks[mutant.Id];
        lock (_lock)
            return [.. _killers.Intersect(checks).Take(5).Union(checks)];
    }

    private void Note(Mutant mutant, string[] answer)
    {
        mutant.KilledBy = answer.ElementAtOrDefault(1);
        mutant.Fate = answer[0] switch
        {
            "killed" => Fate.Killed,
            "timeout" => Fate.TimedOut,
            "survived" => Fate.Survived,
            _ => throw new InvalidOperationException(string.Join(' ', answer)),
        };
        Console.Error.WriteLine($"{mutant.Id} {mutant.File}({mutant.Line}) {mutant.Fate} {mutant.KilledBy}");
        if (mutant is not { Fate: Fate.Killed, KilledBy: { } killer })
            return;
        lock (_lock)
        {
            _killers.Remove(killer);
            _killers.Insert(0, killer);
        }
    }

    private static Process Start(string task)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program, Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(Foreman).Assembly.Location, task] : [task])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        // What never stops to allocate ends before the machine does.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x140000000";
        // As many as take a second or two.
        start.Environment.TryAdd("TRTC_RANDOM_PROGRAMS", "500");
        return Process.Start(start)!;
    }
}
