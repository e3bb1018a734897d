using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers;
using TrtcAnalyzers.Benchmarks;
using TrtcAnalyzers.Benchmarks.Analyzers;
using TrtcAnalyzers.Benchmarks.Code;
using TrtcAnalyzers.Benchmarks.Measures;
using TrtcAnalyzers.Benchmarks.Micro;

if (Settings.Parse(args) is not { } settings)
{
    Table.Write(Settings.Usage);
    return 1;
}

if (settings.Shape is { } shape)
{
    // The only thing that this process does.
    var program = SizedProgram.All[shape];
    Table.Scaling(shape, program.Size, await FlowScaling.MeasureAsync(program, program.IsDeep ? settings.Runs : settings.Runs * 4));
    return 0;
}

var contestants = Contestant.All();
Table.Write($"Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version}, {Environment.ProcessorCount} processors, one thread used, {settings.Runs} runs; limits are compared with the fastest run, which other programs on the machine disturb least");

if (settings.Asks("ordinary"))
{
    var files = OrdinaryCode.Create(settings.Lines);
    Programs.EnsureCompiles(Programs.Parse(files));
    var costs = await ExecutionTimes.MeasureAsync(files, contestants, settings.Runs, settings.Allocations);
    Table.Costs($"Code without TRTC, {files.Sum(file => file.Text.Split('\n').Length):N0} lines in {files.Count} files", costs);
    Table.Limit("ours / BannedApiAnalyzers", Ratio(costs, Contestant.Banned), 1 / 20.0);
    Table.Limit("ours / Sonar S109", Ratio(costs, Contestant.Sonar), 1);

    // By itself: the two of ours read the names in a file once between them, and whoever comes second would seem to cost nothing.
    var bulb = new Contestant(Contestant.Annotate, new AnnotateMemberAnalyzer());
    Table.Costs("The same, the light bulb of TRTC1003", await ExecutionTimes.MeasureAsync(files, [bulb, contestants.Single(static contestant => contestant.Name == Contestant.Banned)], settings.Runs, settings.Allocations));
}

if (settings.Asks("beside"))
{
    // The same code as part of a program that has some TRTC elsewhere, as every user's has.
    var ordinary = OrdinaryCode.Create(settings.Lines);
    var events = EventCode.Create(10);
    var library = Programs.Library([.. events, Annotated()]);
    foreach (var (what, files, reference) in new (string, IReadOnlyList<(string, string)>, MetadataReference?)[]
             {
                 ("beside 10 event-handling methods", [.. OrdinaryCode.WithoutLookAlikes(ordinary), .. events], null),
                 ("beside 10 event-handling methods, an EventId of its own in each file", [.. ordinary, .. events], null),
                 ("over a library that uses the catalog", OrdinaryCode.WithoutLookAlikes(ordinary), library),
             })
    {
        Programs.EnsureCompiles(Programs.Parse(files), reference);
        Contestant[] parts = [.. contestants, new(Contestant.Marked, new PartAnalyzer(reads: false)), new(Contestant.Read, new PartAnalyzer(reads: true))];
        Table.Costs($"{settings.Lines:N0} lines without TRTC {what}", await ExecutionTimes.MeasureAsync(files, parts, settings.Runs, settings.Allocations, reference));
    }
}

if (settings.Asks("events"))
{
    // First as people write it, where almost every number is a finding; then as they keep it, where what is left to do is to follow the code.
    foreach (var named in new[] { false, true })
    {
        double? once = null;
        foreach (var times in settings.FourTimes ? [1, 2, 4] : new[] { 1, 2 })
        {
            var files = EventCode.Create(settings.Methods * times, named);
            Programs.EnsureCompiles(Programs.Parse(files));
            var findings = await ExecutionTimes.FindingsAsync(files, new TrtcAnalyzer());
            Contestant[] parts =
            [
                new(Contestant.Marked, new PartAnalyzer(reads: false)),
                new(Contestant.Read, new PartAnalyzer(reads: true)),
                new(Contestant.Known, new KnownFindingsAnalyzer(findings)),
                new(Contestant.Walk, new WalkAnalyzer(graphs: false)),
                new(Contestant.LowerBound, new LowerBoundAnalyzer(findings)),
                new(Contestant.Graphs, new WalkAnalyzer(graphs: true)),
            ];
            var costs = await ExecutionTimes.MeasureAsync(files, [.. contestants, .. parts], settings.Runs, settings.Allocations);
            Table.Costs($"Code full of TRTC, {(named ? "with constants" : "with raw numbers")}, {times}x: {settings.Methods * times:N0} event-handling methods", costs);
            Table.Limit("ours / BannedApiAnalyzers", Ratio(costs, Contestant.Banned), 1 / 2.0);
            // What of the limit is gone before anything is analysed.
            Table.Limit($"{Contestant.LowerBound} / BannedApiAnalyzers", costs[Contestant.LowerBound].Best / costs[Contestant.Banned].Best, 1 / 2.0);
            Table.Limit("marked, walked through once, findings reported / BannedApiAnalyzers", (costs[Contestant.Marked].Best + costs[Contestant.Walk].Best + costs[Contestant.Known].Best) / costs[Contestant.Banned].Best, 1 / 2.0);
            var time = costs[Contestant.Ours].Best;
            if (once is { } first)
                Table.Limit($"{times}x / 1x", time / first, times * 1.1);
            once ??= time;
        }
    }
}

if (settings.Asks("models"))
{
    // What it costs to tell people's own types, over the cloud SDK's that are known by their names.
    var sdk = EventCode.Create(settings.Methods);
    double? known = null;
    foreach (var (models, files) in new[] { ("models of the cloud SDK", sdk), ("models of its own", OwnModels.InPlaceOfTheSdk(sdk)) })
    {
        Programs.EnsureCompiles(Programs.Parse(files));
        Contestant[] few = [.. contestants.Where(static contestant => contestant.Name is Contestant.Ours or Contestant.Banned), new(Contestant.Read, new PartAnalyzer(reads: true))];
        var costs = await ExecutionTimes.MeasureAsync(files, few, settings.Runs, settings.Allocations);
        Table.Costs($"Code full of TRTC, {models}, {settings.Methods:N0} event-handling methods", costs);
        var read = costs[Contestant.Read].Best;
        if (known is { } first)
            Table.Write($"- own models / the cloud SDK's, until they are read: {read / first:F3}");
        known ??= read;
    }
}

if (settings.Asks("cold"))
{
    Table.Cold("First compilation of a new process, 2,000 lines without TRTC", ColdCompilation.Measure(OrdinaryCode.Create(2000), settings.Runs));
    Table.Cold("First compilation of a new process, 100 event-handling methods with raw numbers", ColdCompilation.Measure(EventCode.Create(100), settings.Runs));
    Table.Cold("First compilation of a new process, 100 event-handling methods with constants", ColdCompilation.Measure(EventCode.Create(100, named: true), settings.Runs));
}

if (settings.Asks("fixall"))
{
    var (seconds, before, after) = await FixAllTime.MeasureAsync(places: 2000, Math.Min(settings.Runs, 3));
    Table.Write($"\n### Fix all in one file: {before} places, {after} left\n");
    Table.Limit("seconds", seconds, 5);
}

if (settings.Asks("edit"))
{
    var trees = Programs.Parse([.. OrdinaryCode.Create(settings.Lines), .. EventCode.Create(500)]);
    Programs.EnsureCompiles(trees);
    Table.Edits($"One method edited in a file without TRTC, project of {trees.Count} files", await EditTime.MeasureAsync(trees, edited: 0, contestants, settings.Runs * 4));
    Table.Edits("One method edited in a file of 50 event-handling methods", await EditTime.MeasureAsync(trees, edited: trees.Count - 1, contestants, settings.Runs * 4));
}

if (settings.Asks("flow-scaling"))
{
    Table.ScalingHead();
    foreach (var name in SizedProgram.All.Keys)
        OwnProcess.Run("--shape", name, "--runs", settings.Runs.ToString(CultureInfo.InvariantCulture));
}

if (settings.Asks("micro"))
    Micro.Run();

return 0;

// One attribute is enough for a library to be one that can give members a role.
static (string Name, string Text) Annotated() => ("Annotated.cs", "namespace Calls.Handlers; public sealed class Seen { [TrtcCatalog.TrtcEventId] public long Last { get; set; } }");

static double Ratio(IReadOnlyDictionary<string, Cost> costs, string other) => costs[Contestant.Ours].Best / costs[other].Best;
