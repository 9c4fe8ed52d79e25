namespace ReapplyKit.Interchange.Tests;

/// <summary>A table of cells as people write them beside the answer that each should get, with a line of headers.</summary>
internal static class PhraseTable
{
    public static List<string[]> Read(string folder, string name) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "ReapplyKit.Interchange.Tests", folder, name)).Skip(1).Select(line => line.Split('\t'))];
}
