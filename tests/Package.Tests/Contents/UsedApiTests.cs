namespace TrtcAnalyzers.Package.Tests.Contents;

/// <summary>The shipped assemblies read the code that the compiler hands them, and touch nothing else of the machine.</summary>
public class UsedApiTests
{
    // Namespaces, types or members; a name covers all that is under it.
    private static readonly string[] Forbidden =
    [
        "System.IO",
        "System.Net",
        "System.Diagnostics.Process",
        "System.Diagnostics.ProcessStartInfo",
        "System.Diagnostics.EventLog",
        "System.Environment",
        "System.AppContext",
        "System.AppDomain",
        "System.Console",
        "System.Runtime.InteropServices.Marshal",
        "System.Runtime.InteropServices.NativeLibrary",
        "System.Runtime.Loader",
        "System.Reflection.Emit",
        "System.Reflection.Assembly.Load",
        "System.Reflection.Assembly.LoadFrom",
        "System.Reflection.Assembly.LoadFile",
        "System.Reflection.Assembly.UnsafeLoadFrom",
        "System.Activator",
        "System.Linq.Expressions.Expression",
        "Microsoft.Win32",
    ];

    private static readonly string[] Allowed =
    [
        // Text in memory, which happens to live in System.IO.
        "System.IO.TextReader", "System.IO.TextWriter", "System.IO.StringReader", "System.IO.StringWriter",
        // The compiler writes it into every iterator.
        "System.Environment.get_CurrentManagedThreadId",
    ];

    [Theory]
    [InlineData(ShippedAssembly.Catalog)]
    [InlineData(ShippedAssembly.Analyzers)]
    [InlineData(ShippedAssembly.CodeFixes)]
    [InlineData(ShippedAssembly.Completion)]
    public void No_file_network_process_environment_or_emitted_code(string entry)
    {
        var assembly = ShippedAssembly.Open(entry);
        Assert.Contains("System.Object", assembly.ReferencedTypes);
        // A type is judged by the members that are used, or by itself where there are none (typeof, a field of the type).
        string[] members = [.. assembly.ReferencedMembers];
        string[] used = [.. members.Concat(assembly.ReferencedTypes.Where(type => !members.Any(member => IsUnder(member, type)))).Where(IsForbidden)];
        Assert.Empty(used);
        Assert.Empty(assembly.NativeMethods);
    }

    [Theory]
    [InlineData("System.IO.File.ReadAllText", true)]
    [InlineData("System.Net.Http.HttpClient", true)]
    [InlineData("System.Environment.get_NewLine", true)]
    [InlineData("System.Environment.get_CurrentManagedThreadId", false)]
    [InlineData("System.Reflection.Assembly.Load", true)]
    [InlineData("System.Reflection.Assembly.GetName", false)]
    [InlineData("System.IO.StringWriter.Write", false)]
    [InlineData("System.IOException", false)]
    public void A_name_covers_what_is_under_it(string name, bool forbidden) => Assert.Equal(forbidden, IsForbidden(name));

    private static bool IsForbidden(string name) =>
        Forbidden.Any(entry => IsUnder(name, entry)) && !Allowed.Any(entry => IsUnder(name, entry));

    private static bool IsUnder(string name, string entry) =>
        name.StartsWith(entry, StringComparison.Ordinal) && (name.Length == entry.Length || name[entry.Length] == '.');
}
