using System.Reflection;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>The engine tells what it observes; it knows neither diagnostics nor the catalog.</summary>
public class FlowFolderTests
{
    private static readonly string[] s_foreign = ["Microsoft.CodeAnalysis.Diagnostics", "TrtcAnalyzers.Rules", "TrtcAnalyzers.Catalog", "TrtcAnalyzers.Configuration"];

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Signatures_name_no_diagnostics()
    {
        var types = typeof(TrtcAnalyzer).Assembly.GetTypes().Where(static type => type.Namespace == "TrtcAnalyzers.Flow").ToArray();
        Assert.NotEmpty(types);
        var used = types.SelectMany(static type => type.GetFields(All).Select(static field => field.FieldType)
            .Concat(type.GetMethods(All).SelectMany(static method => method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(All).SelectMany(static constructor => constructor.GetParameters()).Select(static parameter => parameter.ParameterType)));
        Assert.DoesNotContain(used, static type => s_foreign.Contains(type.Namespace) || type.FullName == "Microsoft.CodeAnalysis.Diagnostic");
    }

    [Fact]
    public void Sources_name_no_diagnostics()
    {
        var root = typeof(FlowFolderTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "RepositoryRoot").Value!;
        var files = Directory.GetFiles(Path.Combine(root, "src", "Analyzers", "Flow"), "*.cs");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            foreach (var word in s_foreign.Concat(["Descriptor", "TRTC1", "TRTC2", "ReportDiagnostic", "CatalogId"]))
                Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }
    }
}
