namespace Docs.Tests;

/// <summary>A folder of its own in which the fictional files stand where they stand in the repository; it goes with the test.</summary>
internal sealed class SampleFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("docs-");

    public SampleFolder() => Copy(
        new DirectoryInfo(System.IO.Path.Combine(Repository.Root, "samples", "Advisor")),
        _folder.CreateSubdirectory("samples").CreateSubdirectory("Advisor"));

    public string Path => _folder.FullName;

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles().Where(f => f.Extension is ".json" or ".csv"))
            file.CopyTo(System.IO.Path.Combine(to.FullName, file.Name));
        foreach (var folder in from.EnumerateDirectories())
            Copy(folder, to.CreateSubdirectory(folder.Name));
    }
}
