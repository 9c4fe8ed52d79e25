namespace ReapplyKit.Reports;

/// <summary>The columns that the final spreadsheet adds: ties, signal, fee, statement, letters and e-mail.</summary>
internal static class ApplicationColumns
{
    public static IEnumerable<ProgramColumn> All { get; } =
    [
        Column("Connection", 18, row => SheetCell.Text(EnumWords.All(row.Ties))),
        Column("Signal", 36, row => SheetCell.Text(row.Signal is { } signal ? $"{EnumWords.Of(signal.Tier)}: {signal.Reason}" : "")),
        Column("ERAS fee ($)", 10, row => SheetCell.Dollars(row.FeeDollars)),
        Column("Statement", 12, row => SheetCell.Text(EnumWords.Sentence(row.Statement))),
        Column("Letters", 8, row => SheetCell.Number(row.Letters)),
        Column("E-mail", 16, row => SheetCell.Text(row.Email is { } email
            ? FormattableString.Invariant($"{email.FewestSentences} to {email.MostSentences} sentences") : "")),
    ];

    private static ProgramColumn Column(string heading, double width, Func<ApplicationRow, SheetCell> cell) =>
        new(heading, width, (_, row) => row is null ? SheetCell.Text("") : cell(row));
}
