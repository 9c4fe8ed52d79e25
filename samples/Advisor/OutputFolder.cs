using Spectre.Console;

namespace Advisor;

/// <summary>Writes an answer's files.</summary>
internal static class OutputFolder
{
    public static void Write(DirectoryInfo? folder, IReadOnlyDictionary<string, Func<byte[]>> files, IAnsiConsole console)
    {
        if (folder is null)
            return;
        folder.Create();
        foreach (var (name, content) in files)
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(path, content());
            console.MarkupLineInterpolated($"Wrote {path}");
        }
    }
}
