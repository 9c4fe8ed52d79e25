namespace ReapplyKit.Tests;

/// <summary>The picture of the rooms in CONTRIBUTING: who uses whom, as a Mermaid graph.</summary>
internal static class RoomPicture
{
    private const string Begin = "<!-- rooms: drawn by ArchitectureTests, renewed with REAPPLYKIT_APPROVE=true -->\n";
    private const string End = "<!-- /rooms -->";

    /// <summary>Draws one arrow for each use, without those that a longer way shows already.</summary>
    /// <param name="uses">Who uses whom.</param>
    /// <param name="rooms">The rooms from the cellar up; each uses only rooms before it.</param>
    public static string Of(IEnumerable<(string From, string To)> uses, IReadOnlyList<string> rooms)
    {
        var direct = uses.ToLookup(u => u.From, u => u.To);
        var reached = new Dictionary<string, HashSet<string>>();
        var arrows = new List<string>();
        foreach (var room in rooms)
        {
            reached[room] = [.. direct[room], .. direct[room].SelectMany(used => reached[used])];
            arrows.AddRange(direct[room].Where(used => !direct[room].Any(other => reached[other].Contains(used)))
                .OrderBy(used => rooms.ToList().IndexOf(used)).Select(used => $"    {room} --> {used}\n"));
        }
        return $"```mermaid\nflowchart TD\n{string.Concat(arrows)}```\n";
    }

    /// <summary>The picture that stands in CONTRIBUTING; while approving, the one found is put there first.</summary>
    public static string Approved(string found)
    {
        var file = Path.Combine(Repository.Root, ".github", "CONTRIBUTING.md");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        if (Tests.Approved.IsApproving)
            File.WriteAllText(file, text[..begin] + found + text[end..]);
        return Tests.Approved.IsApproving ? found : text[begin..end];
    }
}
