using System.Collections;
using System.Text;
using CliWrap;
using CliWrap.Buffered;

namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>Runs the <c>dotnet</c> command as somebody would at a fresh prompt, whatever started the tests.</summary>
internal static class Dotnet
{
    // A build of a handful of small projects; far beyond what a slow machine needs, so that only a hang ends here.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>The <c>dotnet</c> command that runs the tests.</summary>
    public static string Executable { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs <c>dotnet</c> with the arguments in a folder, and gives its exit code and its whole output.</summary>
    /// <exception cref="TimeoutException">It does not end.</exception>
    public static Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments) =>
        RunAsync(folder, new Dictionary<string, string?>(), arguments);

    /// <summary>The same with variables of the environment; null takes one away.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        CompilerServer.Start();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var result = await Cli.Wrap(Executable)
                .WithArguments(arguments)
                .WithWorkingDirectory(folder)
                .WithEnvironmentVariables(Variables(environment))
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync(Encoding.UTF8, limit.Token);
            return (result.ExitCode, result.StandardOutput + result.StandardError);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end within {Limit}.");
        }
    }

    private static Dictionary<string, string?> Variables(IReadOnlyDictionary<string, string?> more)
    {
        var variables = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryEntry inherited in Environment.GetEnvironmentVariables())
        {
            // What the build or the test run around us has set for itself; null takes a variable away.
            var name = (string)inherited.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("NUGET_", StringComparison.OrdinalIgnoreCase) || name is "Configuration" or "Platform" or "CI")
                variables[name] = null;
        }

        // No process stays behind, what runs for seconds is not compiled twice, and the messages are those that the tests know.
        variables["MSBUILDDISABLENODEREUSE"] = "1";
        variables["UseSharedCompilation"] = "true";
        variables["SharedCompilationId"] = CompilerServer.PipeName;
        variables["DOTNET_TieredPGO"] = "0";
        variables["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        variables["DOTNET_CLI_UI_LANGUAGE"] = "en";
        variables["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        variables["DOTNET_NOLOGO"] = "1";
        variables["DOTNET_SKIP_WORKLOAD_INTEGRITY_CHECK"] = "1";
        foreach (var (name, value) in more)
            variables[name] = value;
        return variables;
    }
}
