namespace ReapplyKit.Reports;

/// <summary>Verdicts as cells: always the word, and a colour that says the same.</summary>
internal static class ToneCells
{
    public static SheetCell Of(Tier tier) => SheetCell.Text(ReportWords.Title(tier), tier switch
    {
        Tier.Competitive => CellLook.Good,
        Tier.Borderline => CellLook.Fair,
        Tier.Concerning => CellLook.Poor,
        Tier.Unknown => CellLook.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    });

    public static SheetCell Of(ProgramLabel label) => SheetCell.Text(ReportWords.Title(label), label switch
    {
        ProgramLabel.Green => CellLook.Good,
        ProgramLabel.Yellow => CellLook.Fair,
        ProgramLabel.Red => CellLook.Poor,
        ProgramLabel.Excluded => CellLook.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    });

    public static SheetCell Of(AnswerState state) => SheetCell.Text(ReportWords.Title(state), state switch
    {
        AnswerState.Answered => CellLook.Good,
        AnswerState.Partly => CellLook.Fair,
        AnswerState.Open => CellLook.Poor,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    });

    public static SheetCell Of(ChangeDirection direction) => SheetCell.Text(ReportWords.Title(direction), direction switch
    {
        ChangeDirection.Better => CellLook.Good,
        ChangeDirection.Worse => CellLook.Poor,
        _ => CellLook.Unknown,
    });

    public static SheetCell Of(DateStatus status) =>
        SheetCell.Text(ReportWords.Title(status), status == DateStatus.Confirmed ? CellLook.Good : CellLook.Fair);

    /// <summary>A check with what stood there and what is asked; nothing where it does not apply.</summary>
    public static SheetCell Of(Check? check) => check is null ? SheetCell.Text("") : SheetCell.Text(
        $"{ReportWords.Title(check.State)}: {check.Value}" + (check.State == CheckState.Met ? "" : $" (asked: {check.Asked})"),
        check.State switch
        {
            CheckState.Met => CellLook.Good,
            CheckState.NotMet => CellLook.Poor,
            _ => CellLook.Unknown,
        });
}
