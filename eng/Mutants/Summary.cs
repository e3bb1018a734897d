using System.Globalization;

namespace TrtcAnalyzers.Mutants;

/// <summary>Prints each mutant that survived, and the score of each file and of all.</summary>
internal static class Summary
{
    public static void Print(IReadOnlyList<Mutant> mutants)
    {
        foreach (var mutant in mutants.Where(static mutant => mutant.Fate is Fate.Survived or Fate.NotReached))
            Console.WriteLine($"{mutant.Id} {mutant.File}({mutant.Line}){(mutant.Fate == Fate.NotReached ? " not reached" : "")}: {mutant.Original}\n    => {mutant.Replacement}");
        Console.WriteLine();
        foreach (var file in mutants.GroupBy(static mutant => mutant.File).OrderBy(static file => file.Key, StringComparer.Ordinal))
            Console.WriteLine(Line(file.Key, [.. file]));
        Console.WriteLine(Line("all", mutants));
    }

    // As Stryker counts: what runs for ever is found out, and what does not compile is no mutant.
    private static string Line(string name, IReadOnlyCollection<Mutant> mutants)
    {
        int Count(Fate fate) => mutants.Count(mutant => mutant.Fate == fate);

        var killed = Count(Fate.Killed) + Count(Fate.TimedOut);
        return string.Create(CultureInfo.InvariantCulture,
            $"{name}: {Count(Fate.Killed)} killed, {Count(Fate.TimedOut)} timed out, {Count(Fate.Survived)} survived, {Count(Fate.NotReached)} not reached, {Count(Fate.NoMutant)} not compiled, {100.0 * killed / Math.Max(1, killed + Count(Fate.Survived) + Count(Fate.NotReached)):F1} %");
    }
}
