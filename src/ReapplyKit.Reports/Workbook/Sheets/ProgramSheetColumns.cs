namespace ReapplyKit.Reports;

/// <summary>The columns that every program list has: what the program is, its label and why.</summary>
internal static class ProgramSheetColumns
{
    public static IEnumerable<ProgramSheetColumn> Of(RulePack rules) =>
    [
        new("Program", 42, (p, _) => SheetCell.Text(p.Assessment.Program.Name)),
        new("Label", 10, (p, _) => p.Override is { Includes: false } ? SheetCell.Text("kept off") : ToneCells.Of(p.Assessment.ListLabel)),
        new("Label today", 10, (p, _) => ToneCells.Of(p.Assessment.Label)),
        new("Status", 14, (p, _) => SheetCell.Text(p.Assessment.Program.Status)),
        new("Notes", 30, (p, _) => SheetCell.Text(p.Assessment.Program.Notes)),
        new("NRMP code", 12, (p, _) => SheetCell.Text(p.Assessment.Program.Code?.ToString())),
        new("Specialty", 20, (p, _) => SheetCell.Text(p.Assessment.Program.Specialty)),
        new("Track", 13, (p, _) => SheetCell.Text(Stated(p.Assessment.Program.Track))),
        new("Setting", 19, (p, _) => SheetCell.Text(Stated(p.Assessment.Program.Setting))),
        new("City", 18, (p, _) => SheetCell.Text(p.Assessment.Program.City)),
        new("State", 7, (p, _) => SheetCell.Text(p.Assessment.Program.State)),
        new("IMG friendliness", 16, (p, _) => Presence(p.Assessment.Program.ImgPresence)),
        new("Visa policy", 34, (p, _) => SheetCell.Text(Visa(p.Assessment.Program.Visa))),
        new("Reason", 64, (p, _) => SheetCell.Text(Reason(p.Assessment, rules))),
        new("Speaks against", 32, (p, _) => SheetCell.Text(Against(p.Assessment))),
        new("Ask or add", 44, (p, _) => SheetCell.Text(Findings(p.Assessment.Unknowns))),
        new(FormattableString.Invariant($"Facts known (of {ResidencyProgram.FactCount})"), 11, (p, _) => SheetCell.Number(p.Assessment.FactsKnown)),
        new("Decided by hand", 30, (p, _) => SheetCell.Text(ProgramFactCells.Decision(p.Override))),
    ];

    /// <summary>Every fact of the program, so that the sheet can be read back after somebody has edited it.</summary>
    public static IEnumerable<ProgramSheetColumn> Facts => ProgramFactCells.Columns.Where(column => column.Heading != "Hospital type").Select(column =>
        new ProgramSheetColumn(column.Heading, 14, (p, _) => SheetCell.Text(column.Cell(p.Assessment.Program))));

    private static string Stated<TEnum>(TEnum value)
        where TEnum : struct, Enum => Convert.ToInt32(value, null) == 0 ? ReportWords.NotStated : ReportWords.Of(value);

    private static SheetCell Presence(ImgPresence presence) =>
        presence.Percent is { } percent ? SheetCell.Number(percent, CellLook.Percent) : SheetCell.Text(presence.ToString());

    private static string Visa(VisaPolicy visa) =>
        $"J-1 {Said(visa.J1)}; H-1B {Said(visa.H1B)}" + (visa.UsCitizensOnly == true ? "; US citizens only" : "");

    private static string Said(Sponsorship sponsorship) => sponsorship == Sponsorship.Unknown ? ReportWords.NotStated : ReportWords.Of(sponsorship);

    private static string Reason(ProgramAssessment assessment, RulePack rules) =>
        $"{rules.Book[assessment.Rule].Text} {Citation.Of(assessment.Rule, rules)}"
        + (assessment.LiftedBy is { } lift ? $" Lifted by one step: {rules.Book[lift].Text} {Citation.Of(lift, rules)}" : "");

    private static string Against(ProgramAssessment assessment) => string.Join("; ",
        assessment.Charges.Select(c => c.Reason).Concat(assessment.Cautions.Select(f => $"{ReportWords.Of(f.Factor)}: {f.Program}")));

    private static string Findings(ValueList<ProgramFinding> findings) =>
        string.Join("; ", findings.Select(f => $"{ReportWords.Of(f.Factor)}: {f.Program}"));
}
