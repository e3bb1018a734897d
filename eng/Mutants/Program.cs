using TrtcAnalyzers.Mutants;

// With the report of Stryker and the number of processes: has workers try all of its mutants, or those with some numbers, and prints what became
// of them. A worker is this program with "follow" or "try".
switch (args)
{
    case ["follow"]: await Worker.FollowAsync(); return 0;
    case ["try"]: await Worker.TryAsync(); return 0;
}

if (args is not [var report, var processes, .. var numbers])
{
    Console.Error.WriteLine("usage: TrtcAnalyzers.Mutants <mutation-report.json> <processes> [number of a mutant]...");
    return 1;
}

var chosen = numbers.Select(static number => int.Parse(number, null)).ToHashSet();
var mutants = Mutant.Read(report).Where(mutant => chosen.Count == 0 || chosen.Contains(mutant.Id)).ToList();
var foreman = new Foreman(mutants.Where(static mutant => mutant.IsToTry));
await Task.WhenAll(Enumerable.Range(0, int.Parse(processes, null)).Select(_ => Task.Run(foreman.WorkAsync)));
Summary.Print(mutants);
return 0;
