namespace ReapplyKit.Reports;

/// <summary>A line of runs.</summary>
internal readonly record struct Phrase(ValueList<Run> Runs)
{
    public static Phrase Of(PhraseHandler words) => words.Finish();

    public static Phrase Joined(IEnumerable<Phrase> phrases, string separator = ", ")
    {
        var joined = new PhraseHandler(separator.Length, formattedCount: 1);
        foreach (var phrase in phrases)
        {
            if (!joined.IsEmpty)
                joined.AppendLiteral(separator);
            joined.AppendFormatted(phrase);
        }
        return joined.Finish();
    }

    /// <summary>Texts with a separator between them; each is shortened for itself where it must be.</summary>
    public static Phrase Listed(IEnumerable<string> texts, string separator = ", ") => Joined(texts.Select(t => (Phrase)t), separator);

    public static implicit operator Phrase(string text) => new(text.Length == 0 ? [] : [new Run(text)]);

    public static implicit operator Phrase(Run run) => new([run]);
}
