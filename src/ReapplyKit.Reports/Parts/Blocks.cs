namespace ReapplyKit.Reports;

/// <summary>Blocks that several parts share.</summary>
internal static class Blocks
{
    public static Block Text(PhraseHandler words) => new Paragraph(Phrase.Of(words));

    public static IEnumerable<Block> List(IEnumerable<Phrase> items) => List(items.Select(i => new Bullet(i)));

    public static IEnumerable<Block> List(IEnumerable<Bullet> items) => items.ToValueList() is { IsEmpty: false } all ? [new Bullets(all)] : [];

    public static IEnumerable<Block> Table(string caption, ValueList<string> columns, IEnumerable<ValueList<Phrase>> rows) =>
        rows.ToValueList() is { IsEmpty: false } all ? [new Grid(caption, columns, all)] : [];

    /// <summary>Entries under a heading; nothing where there are none.</summary>
    public static IEnumerable<Block> Entries(string? heading, IEnumerable<Entry> entries)
    {
        if (entries.ToValueList() is not { IsEmpty: false } all)
            yield break;
        if (heading is not null)
            yield return new Subheading(heading);
        yield return new Entries(all);
    }

    /// <summary>Checks: what was looked at, how it came out, what stood there and what is asked; the reason where it is not met.</summary>
    public static IEnumerable<Block> Checks(ReportSource source, string? heading, IEnumerable<Check> checks) => Entries(heading, checks.Select(c => new Entry(
        Run.Strong(ReportWords.Capital(c.Subject)),
        Phrase.Of($"{Run.Of(c.State)} {c.Value}{(c.Asked.Length == 0 ? (Phrase)"" : Run.Faint($" (asked: {c.Asked})"))}{(c.State == CheckState.Met ? Phrase.Of($" {source.Cited(c.Rule)}") : "")}"),
        c.State == CheckState.Met ? [] : [source.Told(c.Rule)])));
}
