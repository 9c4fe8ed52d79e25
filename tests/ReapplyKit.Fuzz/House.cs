using System.Runtime.CompilerServices;

namespace ReapplyKit.Fuzz;

/// <summary>Where the files stand that inputs are made from, found from this source file.</summary>
internal static class House
{
    public static string Root { get; } = Find();

    /// <summary>Public lists that lie beside the repository on some machines and are never part of it.</summary>
    public static string RealData { get; } = Path.Combine(Root, "..", "shared", "data");

    public static byte[] Read(params string[] path) => File.ReadAllBytes(Path.Combine([Root, .. path]));

    private static string Find([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
