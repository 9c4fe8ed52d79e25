namespace ReapplyKit.Reports;

/// <summary>Blocks that several parts share.</summary>
internal static class Blocks
{
    public static Block Text(PhraseHandler words) => new Paragraph(Phrase.Of(words));

    public static IEnumerable<Block> List(IEnumerable<Phrase> items) => List(items.Select(i => new Bullet(i)));

    public static IEnumerable<Block> List(IEnumerable<Bullet> items) => items.ToValueList() is { IsEmpty: false } all ? [new Bullets(all)] : [];

    public static IEnumerable<Block> Table(string caption, ValueList<string> columns, IEnumerable<ValueList<Phrase>> rows) =>
        rows.ToValueList() is { IsEmpty: false } all ? [new Grid(caption, columns, all)] : [];

    /// <summary>Checks as a table: what was looked at, how it came out, what stood there, what is asked, and why.</summary>
    public static IEnumerable<Block> Checks(ReportSource source, string caption, IEnumerable<Check> checks) => Table(
        caption,
        ["What", "State", "Value read", "Asked", "Why", "Source"],
        checks.Select<Check, ValueList<Phrase>>(c =>
            [ReportWords.Capital(c.Subject), Run.Of(c.State), c.Value, c.Asked, source.Why(c.Rule), source.Cited(c.Rule)]));
}
