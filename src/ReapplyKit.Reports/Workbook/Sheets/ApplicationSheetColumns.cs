namespace ReapplyKit.Reports;

/// <summary>The columns that the final spreadsheet adds: ties, signal, fee, statement, letters and e-mail.</summary>
internal static class ApplicationSheetColumns
{
    public static IEnumerable<ProgramSheetColumn> All { get; } =
    [
        Column("Connection", 18, row => SheetCell.Text(ReportWords.All(row.Ties))),
        Column("Signal", 36, row => SheetCell.Text(row.Signal is { } signal ? $"{ReportWords.Title(signal.Tier)}: {signal.Reason}" : "")),
        Column("ERAS fee ($)", 10, row => SheetCell.Dollars(row.FeeDollars)),
        Column("Statement", 12, row => SheetCell.Text(ReportWords.Of(row.Statement))),
        Column("Letters to assign", 8, row => SheetCell.Number(row.Letters)),
        Column("E-mail", 16, row => SheetCell.Text(row.Email is { } email
            ? FormattableString.Invariant($"{email.FewestSentences} to {email.MostSentences} sentences") : "")),
    ];

    private static ProgramSheetColumn Column(string heading, double width, Func<ApplicationRow, SheetCell> cell) =>
        new(heading, width, (_, row) => row is null ? SheetCell.Text("") : cell(row));
}
