using System.Diagnostics;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("TrtcAnalyzers.Package.Tests.Consumers.WithCompilerServer", "TrtcAnalyzers.Package.Tests")]

namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>
/// The compiler server that compiles for all the throw-away builds, as one does on a developer's machine. It is the run's own, so that it ends with the run,
/// and loads no analyzer of anybody else. A build for which the compiler has to be a process of its own says <c>UseSharedCompilation=false</c>.
/// </summary>
internal static class CompilerServer
{
    private static readonly Lock s_lock = new();
    private static Process? s_process;

    /// <summary>The name by which builds find it.</summary>
    public static string PipeName { get; } = "trtc-" + Guid.NewGuid().ToString("n");

    /// <summary>Starts it, unless that is done.</summary>
    public static void Start()
    {
        lock (s_lock)
            s_process ??= Process.Start(Dotnet.Executable, [BuildFacts.CompilerServer, "-pipename:" + PipeName]);
    }

    public static void Stop()
    {
        lock (s_lock)
        {
            s_process?.Kill();
            s_process?.Dispose();
            s_process = null;
        }
    }
}

/// <summary>xunit's usual way to run tests; once they have run, it stops the compiler server.</summary>
public sealed class WithCompilerServer : XunitTestFramework
{
    public WithCompilerServer(IMessageSink messageSink)
        : base(messageSink) => DisposalTracker.Add(new Stopping());

    private sealed class Stopping : IDisposable
    {
        public void Dispose() => CompilerServer.Stop();
    }
}
