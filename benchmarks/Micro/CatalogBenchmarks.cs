using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Benchmarks.Code;
using TrtcAnalyzers.Benchmarks.Measures;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Benchmarks.Micro;

/// <summary>What a compilation pays once: whether there is a catalog at all, and reading its tables at the first TRTC value.</summary>
public class CatalogBenchmarks
{
    private static readonly AnalyzerOptions s_options = new([]);

    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _withoutCatalog = null!;
    private IdCatalog _catalog = null!;
    private IMethodSymbol _method = null!;

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Programs.Compile(Programs.Parse(OrdinaryCode.Create(40_000)));
        _withoutCatalog = _compilation.RemoveReferences(_compilation.References.Where(static reference => reference.Display?.Contains("TrtcCatalog", StringComparison.Ordinal) == true));
        _catalog = Read();
        _method = (IMethodSymbol)_compilation.GetSymbolsWithName("Scale", SymbolFilter.Member).First();
    }

    [Benchmark]
    public object? StartWithoutCatalog() => CatalogContext.TryCreate(_withoutCatalog, s_options, CancellationToken.None);

    [Benchmark]
    public object? StartWithCatalog() => CatalogContext.TryCreate(_compilation, s_options, CancellationToken.None);

    [Benchmark]
    public object ReadTables() => Read();

    [Benchmark]
    public object? Find() => _catalog.Find(IdSpace.Event, 1003);

    [Benchmark]
    public object Nearest() => _catalog.Nearest(IdSpace.Event, 1999, 3);

    /// <summary>The search for delegates with a role, which a program with TRTC values in it pays once.</summary>
    [Benchmark]
    public object? FindDelegates() => new MethodGroups(_compilation, static _ => false).SignatureOf(_method);

    private IdCatalog Read() => IdCatalog.Create(TableFinder.Find(_compilation, CancellationToken.None), _compilation, CancellationToken.None);
}
