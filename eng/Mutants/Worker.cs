using System.Diagnostics;
using System.Globalization;
using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.Mutants;

/// <summary>
/// Either says which mutants each check reaches, or tries mutants: a line of standard input is a mutant and the checks to try it with, and what
/// became of it goes to standard output.
/// </summary>
internal static class Worker
{
    // A check that takes longer without any mutant is left out: there are quicker ones about the same.
    private static readonly TimeSpan s_slow = TimeSpan.FromSeconds(5);

    // One that takes longer with a mutant never ends.
    private static readonly TimeSpan s_endless = TimeSpan.FromSeconds(30);

    // Whole classes that take minutes.
    private static readonly string[] s_slowClasses = ["CorpusTests", "DeterminismTests", "HardCodeTests"];

    private static readonly MutantSwitch s_mutants = new();
    private static readonly object s_lock = new();
    private static long s_began;
    private static string? s_checked;

    /// <summary>Says which mutants change static fields, behind no name, and then <c>check: mutants</c> for each check that holds without a mutant, soon enough.</summary>
    public static async Task FollowAsync()
    {
        s_mutants.TurnOff();
        Console.WriteLine($"\t{string.Join('\t', s_mutants.OfFields)}");
        foreach (var check in await ChecksAsync())
        {
            if (!await check.HoldsAsync())
            {
                Console.Error.WriteLine($"fails by itself: {check.Name}");
                continue;
            }

            var start = Stopwatch.GetTimestamp();
            await check.HoldsAsync();
            if (Stopwatch.GetElapsedTime(start) > s_slow)
            {
                Console.Error.WriteLine($"slow, left out: {check.Name}");
                continue;
            }

            s_mutants.Follow();
            await check.HoldsAsync();
            Console.WriteLine($"{check.Name}\t{string.Join('\t', s_mutants.Reached())}");
        }
    }

    public static async Task TryAsync()
    {
        s_mutants.TurnOff();
        var checks = (await ChecksAsync()).ToDictionary(static check => check.Name);
        var learned = new HashSet<Check>();
        new Thread(Watch) { IsBackground = true }.Start();
        while (Console.ReadLine()?.Split('\t') is [var mutant, .. var names])
        {
            Check? failing = null;
            foreach (var name in names)
            {
                var check = checks[name];
                s_mutants.TurnOff();
                // The first time it learns what to expect.
                if (learned.Add(check))
                    await check.HoldsAsync();
                s_mutants.TurnOn(int.Parse(mutant, CultureInfo.InvariantCulture));
                if (await HoldsAsync(check))
                    continue;
                failing = check;
                break;
            }

            s_mutants.TurnOff();
            Say(failing is null ? "survived" : $"killed {failing.Name}");
            // Pooled memory that the mutant left in a bad state would kill all that come after it.
            if (failing is not null)
                Say(await failing.HoldsAsync() ? "ok" : "spoilt");
        }
    }

    private static async Task<bool> HoldsAsync(Check check)
    {
        lock (s_lock)
            (s_checked, s_began) = (check.Name, Stopwatch.GetTimestamp());
        var holds = await check.HoldsAsync();
        lock (s_lock)
            s_checked = null;
        return holds;
    }

    // A thread cannot be stopped, so the process ends; another one goes on with the next mutant.
    private static void Watch()
    {
        while (true)
        {
            Thread.Sleep(500);
            lock (s_lock)
            {
                if (s_checked is null || Stopwatch.GetElapsedTime(s_began) < s_endless)
                    continue;
                Say($"timeout {s_checked}");
                Environment.Exit(0);
            }
        }
    }

    /// <summary>All that the tests expect.</summary>
    private static async Task<IEnumerable<Check>> ChecksAsync()
    {
        var (programs, others) = await TestSources.DivideAsync();
        // To try a new test: only those of some classes.
        var only = Environment.GetEnvironmentVariable("TRTC_MUTANT_TESTS")?.Split(',');
        return Programs.Checks(TestSources.OfFirstAndLastVersion(programs).Where(program => IsAsked(program.Row)))
            .Concat(others.Where(row => IsAsked(row) && !s_slowClasses.Contains(row.Method.DeclaringType!.Name)).Select(static row => new RowCheck(row)));

        bool IsAsked(TestRow row) => only is null || only.Contains(row.Method.DeclaringType!.Name);
    }

    private static void Say(string line)
    {
        lock (s_lock)
            Console.Out.WriteLine(line);
    }
}
