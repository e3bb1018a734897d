using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace TrtcAnalyzers.Benchmarks.Micro;

/// <summary>The parts that run most often, each by itself, with BenchmarkDotNet.</summary>
internal static class Micro
{
    public static void Run()
    {
        // In this process, which is set up as the other measures need it; nothing is built besides.
        var config = DefaultConfig.Instance
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);
        BenchmarkRunner.Run([typeof(ValueSetBenchmarks), typeof(RoleBenchmarks), typeof(CatalogBenchmarks)], config);
    }
}
