namespace TrtcAnalyzers.Benchmarks.Code;

/// <summary>A program of which there can be more: what it costs is measured at once, twice and four times its size.</summary>
/// <param name="Size">How many there are of what it repeats, the first time.</param>
/// <param name="IsDeep">Whether the compiler itself takes long for it: it takes up to twenty seconds each time for what nests deep.</param>
/// <param name="Files">Its sources, for a size.</param>
internal sealed record SizedProgram(int Size, bool IsDeep, Func<int, IReadOnlyList<(string Name, string Text)>> Files)
{
    // Those of the long shapes that grow by several statements at a time, which people would write on five lines or more.
    private static readonly HashSet<string> s_bySeveralStatements =
    [
        "calls", "messages built and passed on", "messages built first", "messages of others filled", "second names", "names handed out", "elements of a list", "places of a list",
        "messages of one ID", "loops in a row", "jumps in one loop", "tries in a row", "disposals in a row", "goto everywhere",
    ];

    /// <summary>
    /// Code full of TRTC as people write it and as they keep it, and all shapes of hard code: of these, a quarter of the largest size that an editor is expected to meet (two thousand
    /// conditions in a row, a method of five thousand lines, two hundred levels).
    /// </summary>
    public static IReadOnlyDictionary<string, SizedProgram> All { get; } = new Dictionary<string, SizedProgram>(
    [
        new("methods with raw numbers", new(500, IsDeep: false, static size => EventCode.Create(size))),
        new("methods with constants", new(500, IsDeep: false, static size => EventCode.Create(size, named: true))),
        .. HardShapes.Long.Select(static pair => KeyValuePair.Create(pair.Key, OfShape(pair.Value, s_bySeveralStatements.Contains(pair.Key) ? 250 : HardShapes.MostInRow(pair.Key) / 4, isDeep: false))),
        .. HardShapes.Deep.Select(static pair => KeyValuePair.Create("nested " + pair.Key, OfShape(pair.Value, 50, isDeep: true))),
    ]);

    private static SizedProgram OfShape(Func<int, string> shape, int size, bool isDeep) => new(size, isDeep, size => [("Program.cs", HardShapes.Program(shape, size))]);
}
