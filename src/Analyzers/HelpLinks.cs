using System.Reflection;

namespace TrtcAnalyzers;

/// <summary>The address of a rule's page, from the one property of the build that holds the project's address.</summary>
internal static class HelpLinks
{
    private static readonly string s_base = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == "TrtcProjectUrl")?.Value?.TrimEnd('/') ?? "";

    /// <summary>The page of a rule, or null as long as the project has no public address: no link is made up.</summary>
    public static string? For(string id) => s_base.Length == 0 ? null : s_base + "/blob/main/docs/rules/" + id + ".md";
}
