using System.Diagnostics;

namespace Samples.Tests;

/// <summary>A built sample as a process of its own.</summary>
internal static class SampleProcess
{
    public const string Host = "dotnet";

    public static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly);

    public static Process Start(string assembly, params string[] args)
    {
        var start = new ProcessStartInfo(Host, [PathOf(assembly), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }
}
