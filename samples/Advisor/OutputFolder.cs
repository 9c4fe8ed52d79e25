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
        foreach (var path in LongWork.Do(console, work => files.Select(file => Write(folder, file.Key, file.Value, work)).ToList()))
            console.MarkupLineInterpolated($"Wrote {path}");
    }

    private static string Write(DirectoryInfo folder, string name, Func<byte[]> content, LongWork work) => work.Step("Writing " + name, () =>
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, content());
        return path;
    });
}
