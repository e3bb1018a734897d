using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Benchmarks.Analyzers;

/// <summary>An additional file of a compilation that exists in memory only.</summary>
internal sealed class AdditionalFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    /// <summary>A list of banned symbols such as a team would keep.</summary>
    public static AdditionalFile BannedSymbols { get; } = new("BannedSymbols.txt", """
        P:System.DateTime.Now;Use a clock that tests can set
        P:System.DateTime.Today;Use a clock that tests can set
        P:System.DateTimeOffset.Now;Use UtcNow
        M:System.Threading.Thread.Sleep(System.Int32);Use Task.Delay
        M:System.Threading.Thread.Sleep(System.TimeSpan);Use Task.Delay
        T:System.Collections.ArrayList;Use a generic list
        T:System.Collections.Hashtable;Use a generic dictionary
        T:System.Net.WebClient;Use HttpClient
        M:System.Guid.NewGuid;Take it from the generator
        M:System.Console.WriteLine(System.String);Use the log
        M:System.Console.Write(System.String);Use the log
        M:System.GC.Collect;Leave it to the runtime
        M:System.Environment.Exit(System.Int32);Return from Main
        P:System.Threading.Tasks.Task`1.Result;Await it
        M:System.Threading.Tasks.Task.Wait;Await it
        T:System.Random;Use RandomNumberGenerator
        M:System.String.Format(System.String,System.Object[]);Use interpolation
        M:System.IO.File.ReadAllText(System.String);Use the asynchronous one
        F:System.String.Empty;Write ""
        T:System.Runtime.Serialization.Formatters.Binary.BinaryFormatter;Not safe
        """);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
