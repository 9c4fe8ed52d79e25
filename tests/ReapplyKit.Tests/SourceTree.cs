using System.Runtime.CompilerServices;

namespace ReapplyKit.Tests;

/// <summary>The repository as it lies on disk, found from where this file was compiled.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    public static string Core => Path.Combine(Root, "src", "ReapplyKit");

    public static string Seed(string name) => File.ReadAllText(Path.Combine(Root, "seeds", name + ".json"));

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
