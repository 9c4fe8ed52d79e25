namespace ReapplyKit;

/// <summary>Reads the clauses of a pack.</summary>
internal static class ClauseReader
{
    public static Clause[] Read(JsonCursor at)
    {
        at.Knows("parts", "clauses");
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in at["parts"].Required().Items())
        {
            part.Knows("id", "title");
            if (part["id"].Required().Text() is { } id && part["title"].Required().Text() is { } title && !parts.TryAdd(id, title))
                part["id"].Problem("names two parts");
        }
        var clauses = new List<Clause>();
        var ids = new HashSet<ClauseId>();
        foreach (var clause in at["clauses"].Required().Items())
        {
            clause.Knows("id", "text", "source");
            var id = clause["id"].Required().Read<ClauseId>(ClauseId.TryParse, "a clause number such as M12.3");
            var text = clause["text"].Required().Text();
            if (id is null || text is null)
                continue;
            if (!ids.Add(id))
                clause["id"].Problem("numbers two clauses");
            if (!parts.TryGetValue(id.Part, out var title))
                clause["id"].Problem("stands in a part that does not exist");
            clauses.Add(new Clause(id, title ?? "", text, clause["source"].Text()));
        }
        return [.. clauses];
    }
}
