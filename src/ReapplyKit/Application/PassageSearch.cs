namespace ReapplyKit;

/// <summary>Finds the passages of a statement in its text; how spaces and lines break does not matter.</summary>
internal readonly struct PassageSearch(PersonalStatement statement)
{
    private readonly string _text = Plain(statement.Text ?? "");

    public bool Stands(RedFlagPassage passage) => _text.Contains(Plain(passage.Text), StringComparison.Ordinal);

    /// <returns>The whole percent of the text that its passages cover, each place once; null where one does not stand in it.</returns>
    public int? Percent()
    {
        if (!statement.RedFlags.All(Stands))
            return null;
        var covered = new bool[_text.Length];
        foreach (var passage in statement.RedFlags)
        {
            var plain = Plain(passage.Text);
            covered.AsSpan(_text.IndexOf(plain, StringComparison.Ordinal), plain.Length).Fill(true);
        }
        return _text.Length == 0 ? 0 : (int)(covered.LongCount(isCovered => isCovered) * 100 / _text.Length);
    }

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
