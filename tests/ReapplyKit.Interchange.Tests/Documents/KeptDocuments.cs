namespace ReapplyKit.Interchange.Tests;

/// <summary>Documents of version 1 as they were once written: whoever keeps such a file can still read it.</summary>
internal static class KeptDocuments
{
    /// <summary>A case that states everything there is to state.</summary>
    public static ReapplicationCase Case => CaseJson.Read(Read(DocumentKind.Case)).AsT0;

    public static ValueList<ResidencyProgram> Programs => ProgramJson.Read(Read(DocumentKind.Programs)).AsT0;

    public static byte[] Read(DocumentKind kind) => File.ReadAllBytes(PathOf(kind));

    public static string PathOf(DocumentKind kind) => Path.Combine(
        Repository.Root, "tests", "ReapplyKit.Interchange.Tests", "Documents", "v1", kind.ToString().ToLowerInvariant() + ".json");
}
