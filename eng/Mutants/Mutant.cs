using System.Text.Json.Nodes;

namespace TrtcAnalyzers.Mutants;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>It was not tried yet.</summary>
    None,

    /// <summary>The compiler refused it, or settings leave it out.</summary>
    NoMutant,
    Killed,
    TimedOut,
    Survived,

    /// <summary>No test reaches it.</summary>
    NotReached,
}

/// <summary>One change of the code, as the report of Stryker describes it.</summary>
internal sealed class Mutant(int id, string file, int line, string original, string replacement, bool isMutant)
{
    public int Id { get; } = id;

    public string File { get; } = file;

    public int Line { get; } = line;

    /// <summary>The first line of the code that is replaced, with what is around it.</summary>
    public string Original { get; } = original;

    public string Replacement { get; } = replacement;

    public Fate Fate { get; set; } = isMutant ? Fate.None : Fate.NoMutant;

    /// <summary>The test that noticed it.</summary>
    public string? KilledBy { get; set; }

    public bool IsToTry => Fate == Fate.None;

    public static IReadOnlyList<Mutant> Read(string report)
    {
        var mutants = new List<Mutant>();
        foreach (var (path, file) in JsonNode.Parse(System.IO.File.ReadAllText(report))!["files"]!.AsObject())
        {
            var lines = file!["source"]!.GetValue<string>().Split('\n');
            foreach (var mutant in file["mutants"]!.AsArray())
            {
                var status = mutant!["status"]!.GetValue<string>();
                if (status == "Ignored")
                    continue;
                var line = mutant["location"]!["start"]!["line"]!.GetValue<int>();
                mutants.Add(new Mutant(
                    int.Parse(mutant["id"]!.GetValue<string>(), null), Path.GetFileName(path), line, lines[line - 1].Trim(),
                    mutant["replacement"]!.GetValue<string>().ReplaceLineEndings(" "), status != "CompileError"));
            }
        }

        return mutants;
    }
}
