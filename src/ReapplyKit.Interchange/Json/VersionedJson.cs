using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>
/// Opens a document that states its version. A newer one may mean anything by what it says, so nothing else of it is judged.
/// </summary>
internal static class VersionedJson
{
    public static OneOf<T, InputProblems> Read<T>(ReadOnlyMemory<byte> utf8, Func<JsonCursor, int, T> read)
    {
        var log = new ProblemLog(isTolerant: true);
        using var document = JsonText.Open(utf8, log);
        if (document is null)
            return new InputProblems(log.Problems);
        var root = new JsonCursor(document.RootElement, "$", log);
        root["version"].Required();
        if (IsNewer(root, out var version))
            return new InputProblems(log.Problems);
        var value = read(root, version);
        return log.IsEmpty ? value : new InputProblems(log.Problems);
    }

    /// <summary>Whether a document states a version that this library does not know; then that is noted.</summary>
    public static bool IsNewer(JsonCursor root, out int version)
    {
        version = root["version"].Whole(1, int.MaxValue) ?? 0;
        if (version <= DocumentVersion.Current)
            return false;
        root["version"].Problem(Invariant($"this library reads version {DocumentVersion.Current}; a newer one needs a newer library"));
        return true;
    }
}
