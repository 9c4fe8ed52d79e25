using System.Security.Cryptography;

namespace Advisor;

/// <summary>What earlier runs wrote to a folder, with the hash of each file, so that a person's edits and files are told from ours.</summary>
internal sealed class OutputLedger
{
    private const string Name = ".reapplykit";

    private readonly string _path;
    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    private OutputLedger(string path) => _path = path;

    /// <summary>The names of the files that earlier runs wrote.</summary>
    public IEnumerable<string> Names => _hashes.Keys;

    /// <summary>The hash of a file as it was written; null where no run wrote it.</summary>
    public string? this[string name]
    {
        get => _hashes.GetValueOrDefault(name);
        set
        {
            if (value is null)
                _hashes.Remove(name);
            else
                _hashes[name] = value;
        }
    }

    /// <summary>Reads the ledger of a folder; an empty one where there is none, or where somebody changed it beyond reading.</summary>
    public static OutputLedger Of(DirectoryInfo folder)
    {
        var ledger = new OutputLedger(Path.Combine(folder.FullName, Name));
        if (!File.Exists(ledger._path))
            return ledger;
        foreach (var line in File.ReadLines(ledger._path))
        {
            // A name that is a path would reach outside the folder.
            if (line.Split("  ", 2) is [var hash, var name] && name == Path.GetFileName(name))
                ledger[name] = hash;
        }
        return ledger;
    }

    /// <summary>The hash of a file; null where there is none.</summary>
    public static string? HashOf(string path)
    {
        if (!File.Exists(path))
            return null;
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    public void Save() => File.WriteAllLines(_path, _hashes.Select(file => $"{file.Value}  {file.Key}"));
}
