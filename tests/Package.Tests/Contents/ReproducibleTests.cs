using System.IO.Compression;
using CliWrap;
using CliWrap.Buffered;
using TrtcAnalyzers.Package.Tests.Sample;

namespace TrtcAnalyzers.Package.Tests.Contents;

/// <summary>Anybody who builds the same sources gets the same package, byte for byte, wherever the clone lies and whenever it is built.</summary>
public class ReproducibleTests
{
    [Fact]
    public async Task Two_clones_in_different_folders_give_the_same_package()
    {
        // The working tree as it is, committed in a repository of its own; then a clone of that in a folder of another depth.
        using var first = new RepositoryCopy();
        await GitAsync(first.Folder, "init", "-q");
        await GitAsync(first.Folder, "add", "-A");
        await GitAsync(first.Folder, "-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "As it is");
        var second = Directory.CreateTempSubdirectory("trtc-clone-").FullName;
        try
        {
            var clone = Path.Combine(second, "some", "where else");
            await GitAsync(first.Folder, "clone", "-q", first.Folder, clone);
            // Files of a clone are as old as the clone, and zip archives know seconds in steps of two.
            await Task.Delay(TimeSpan.FromSeconds(2.1));

            var (one, other) = (await PackAsync(first.Folder), await PackAsync(clone));

            Assert.Equal(Contents(one), Contents(other));
            Assert.True(File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other)), "The entries are the same, but the archives around them are not.");
        }
        finally
        {
            Directory.Delete(second, recursive: true);
        }
    }

    private static async Task<string> PackAsync(string folder)
    {
        // Analyzers write nothing into what is built.
        var (exitCode, output) = await Consumers.Dotnet.RunAsync(
            folder, "pack", "src/Package", "-o", "out", "-m:1", "-tl:off", "-v:q", "-nologo", "-p:RunAnalyzers=false");
        Assert.True(exitCode == 0, output);
        return Assert.Single(Directory.GetFiles(Path.Combine(folder, "out"), "*.nupkg"));
    }

    // Each entry with a fingerprint, so that a failure names what differs.
    private static string[] Contents(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(static entry =>
        {
            using var content = entry.Open();
            return entry.FullName + " " + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content));
        })];
    }

    private static async Task GitAsync(string folder, params string[] arguments)
    {
        var result = await Cli.Wrap("git").WithArguments(arguments).WithWorkingDirectory(folder).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        Assert.True(result.ExitCode == 0, result.StandardOutput + result.StandardError);
    }
}
