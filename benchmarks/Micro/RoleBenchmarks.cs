using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Benchmarks.Code;
using TrtcAnalyzers.Benchmarks.Measures;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Benchmarks.Micro;

/// <summary>The question that is asked about every property, field, parameter and call of a program: has it a role?</summary>
public class RoleBenchmarks
{
    private RoleMap _roles = null!;
    private ISymbol _eventId = null!;
    private ISymbol _ordinary = null!;
    private ISymbol _sameName = null!;
    private ISymbol _parameter = null!;

    [GlobalSetup]
    public void Setup()
    {
        var compilation = Programs.Compile(Programs.Parse(OrdinaryCode.Create(200)));
        _roles = new RoleMap(compilation, null, new Shapes());
        _eventId = compilation.GetTypeByMetadataName("TencentCloud.Trtc.V20190722.Models.EventMessage")!.GetMembers("EventId").Single();
        _ordinary = compilation.GetSymbolsWithName("Amount").Single();
        // A number named EventId, in a class that has nothing to do with TRTC.
        _sameName = compilation.GetSymbolsWithName("EventId").Single();
        _parameter = ((IMethodSymbol)compilation.GetSymbolsWithName("Scale").Single()).Parameters[0];
    }

    [Benchmark]
    public object PropertyOfTheCloudSdk() => _roles.RoleOf(_eventId);

    [Benchmark]
    public object OrdinaryProperty() => _roles.RoleOf(_ordinary);

    [Benchmark]
    public object SameNameElsewhere() => _roles.RoleOf(_sameName);

    [Benchmark]
    public object OrdinaryParameter() => _roles.RoleOf(_parameter);
}
