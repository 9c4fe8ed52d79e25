using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>
/// Writes an answer's files. What a person has edited since is kept beside the new file, what an earlier run wrote and this one does not
/// is removed, and each of it is told.
/// </summary>
internal sealed class OutputFolder(DirectoryInfo folder, IAnsiConsole console)
{
    private readonly OutputLedger _ledger = OutputLedger.Of(folder);

    /// <summary>Why nothing can be written to a folder; empty where it can.</summary>
    public static ValueList<Problem> Check(DirectoryInfo? folder)
    {
        if (folder is null)
            return [];
        var existing = folder;
        while (!existing.Exists && !File.Exists(existing.FullName) && existing.Parent is { } parent)
            existing = parent;
        if (File.Exists(existing.FullName))
            return Refuse(folder, existing == folder ? "is a file; name a folder" : $"lies below {existing.Name}, which is a file; name a folder");
        if (!existing.Exists)
            return Refuse(folder, "does not exist, nor does anything above it; name a folder that can be made");
        try
        {
            using var probe = File.Create(Path.Combine(existing.FullName, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose);
            return [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(folder, "cannot be written to; choose another folder, or ask for the right to write there");
        }
    }

    /// <summary>Writes all files of an answer, and removes what an earlier run wrote and this one does not.</summary>
    public void Write(IReadOnlyDictionary<string, Func<byte[]>> files)
    {
        // Side by side: nothing that an answer is written as waits for another.
        var unfinished = LongWork.Do(console, work => Task.WhenAll(files.Select(file =>
            Task.Run(() => work.Step("Writing " + file.Key, () => Unfinished(file.Value))))).GetAwaiter().GetResult());
        foreach (var (name, path) in files.Keys.Zip(unfinished))
            Place(name, path);
        foreach (var name in _ledger.Names.Except(files.Keys).ToList())
            RemoveStale(name);
        _ledger.Save();
    }

    private static string Unfinished(Func<byte[]> content)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, content());
        return path;
    }

    /// <summary>Writes one file that is finished elsewhere, and leaves all others as they are.</summary>
    public void WriteOne(string name, string unfinished)
    {
        Place(name, unfinished);
        _ledger.Save();
    }

    private void Place(string name, string unfinished)
    {
        folder.Create();
        var path = Path.Combine(folder.FullName, name);
        var (before, after) = (OutputLedger.HashOf(path), OutputLedger.HashOf(unfinished)!);
        if (before is not null && before != after && before != _ledger[name])
        {
            var kept = Beside(name);
            File.Move(path, Path.Combine(folder.FullName, kept));
            console.Line($"Kept {name} as {kept}: it was changed after an earlier run wrote it");
        }
        File.Move(unfinished, path, overwrite: true);
        _ledger[name] = after;
        console.Line($"{(before is null || before != after ? before is null ? "Wrote" : "Replaced" : "Unchanged:")} {path}");
    }

    private void RemoveStale(string name)
    {
        var path = Path.Combine(folder.FullName, name);
        if (OutputLedger.HashOf(path) is { } hash && hash == _ledger[name])
        {
            File.Delete(path);
            console.Line($"Removed {name}: it belongs to an earlier plan, and this one has none");
        }
        else if (File.Exists(path))
        {
            console.Line($"Left {name}: it belongs to an earlier plan and was edited since");
        }
        _ledger[name] = null;
    }

    private string Beside(string name)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        var number = 1;
        while (File.Exists(Path.Combine(folder.FullName, $"{stem}.before-{number}{ending}")))
            number++;
        return $"{stem}.before-{number}{ending}";
    }

    private static ValueList<Problem> Refuse(DirectoryInfo folder, string message) => [new Problem("--out", folder.FullName, message)];
}
