using System.Reflection;

namespace TrtcAnalyzers.Tests;

/// <summary>Tells which rows of a test the compiler at hand can read.</summary>
internal static class Syntax
{
    /// <summary>Whether the tests run on a compiler that knows C# 14. The other one that the package serves knows C# 12.</summary>
    public static bool HasCSharp14 { get; } = Version.Parse(
        typeof(Syntax).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "RoslynVersion").Value!) >= new Version(5, 0);

    /// <summary>Rows that every compiler reads, and rows that need C# 13 or 14.</summary>
    public static TheoryData<string> Rows(string[] always, params string[] newest) =>
        new(HasCSharp14 ? [.. always, .. newest] : always);
}
