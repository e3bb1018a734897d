using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.Tests;

// A test project that refers to another one has this class twice, and means its own.
#pragma warning disable CS0436

/// <summary>The tests run on the Roslyn that their project names, not on one that another package dragged in.</summary>
public sealed class RoslynVersionTests
{
    [Fact]
    public void RunsOnTheRoslynOfItsProject()
    {
        var asked = typeof(RoslynVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RoslynVersion").Value;
        var loaded = typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Assert.StartsWith(asked! + "-", loaded.Replace('+', '-'), StringComparison.Ordinal);
    }
}
