using System.Diagnostics;

namespace Docs.Tests;

/// <summary>A program of the repository as the build leaves it, run as a process of its own.</summary>
internal static class BuiltProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // The last folder of this assembly is the configuration it was built in, and theirs too.
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;

    public static string PathOf(string project)
    {
        var name = System.IO.Path.GetFileName(project);
        return System.IO.Path.Combine(Repository.Root, "artifacts", "bin", name, Configuration, name + ".dll");
    }

    public static Process Start(string project, string folder, params IEnumerable<string> args) =>
        Process.Start(new ProcessStartInfo("dotnet", [PathOf(project), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        })!;

    /// <summary>Runs to the end in a folder; what it printed, or the test fails.</summary>
    public static async Task<string> Run(string project, string folder, params IEnumerable<string> args)
    {
        using var process = Start(project, folder, args);
        using var patience = new CancellationTokenSource(Patience);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, $"{project} {string.Join(' ', args)}: {output}{await error}");
        return output;
    }

    /// <summary>A path of a built program in a document names a project of the repository and the place where its build puts it.</summary>
    public static void AssertMadeByBuild(string path)
    {
        var below = path[path.IndexOf("artifacts/", StringComparison.Ordinal)..]
            .Replace("/debug/", $"/{Configuration}/", StringComparison.Ordinal);
        Assert.True(File.Exists(System.IO.Path.Combine(Repository.Root, below)), path);
    }
}
