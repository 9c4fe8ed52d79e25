using System.Runtime.CompilerServices;

namespace Tests.Shared;

/// <summary>Where the repository stands, found from this source file.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Public data that lies beside the repository on some machines and is never part of it.</summary>
    public static string RealData { get; } = Path.Combine(Root, "..", "shared", "data");

    public static byte[] Read(params string[] path) => File.ReadAllBytes(Path.Combine([Root, .. path]));

    private static string Find([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
