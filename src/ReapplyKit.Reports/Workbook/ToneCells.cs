namespace ReapplyKit.Reports;

/// <summary>Verdicts as cells: always the word, and a colour that says the same.</summary>
internal static class ToneCells
{
    public static SheetCell Of(Tier tier) => SheetCell.Text(EnumWords.Of(tier), tier switch
    {
        Tier.Competitive => CellLook.Good,
        Tier.Borderline => CellLook.Fair,
        Tier.Concerning => CellLook.Poor,
        _ => CellLook.Unknown,
    });

    public static SheetCell Of(ProgramLabel label) => SheetCell.Text(EnumWords.Of(label), label switch
    {
        ProgramLabel.Green => CellLook.Good,
        ProgramLabel.Yellow => CellLook.Fair,
        ProgramLabel.Red => CellLook.Poor,
        _ => CellLook.Unknown,
    });

    public static SheetCell Of(AnswerState state) => SheetCell.Text(EnumWords.Of(state), state switch
    {
        AnswerState.Answered => CellLook.Good,
        AnswerState.Partly => CellLook.Fair,
        _ => CellLook.Poor,
    });

    public static SheetCell Of(ChangeDirection direction) => SheetCell.Text(EnumWords.Of(direction), direction switch
    {
        ChangeDirection.Better => CellLook.Good,
        ChangeDirection.Worse => CellLook.Poor,
        _ => CellLook.Unknown,
    });

    public static SheetCell Of(DateStatus status) =>
        SheetCell.Text(EnumWords.Of(status), status == DateStatus.Confirmed ? CellLook.Good : CellLook.Fair);

    /// <summary>A check with what stood there and what is asked; nothing where it does not apply.</summary>
    public static SheetCell Of(Check? check) => check is null ? SheetCell.Text("") : SheetCell.Text(
        $"{EnumWords.Of(check.State)}: {check.Value}" + (check.State == CheckState.Met ? "" : $" (asked: {check.Asked})"),
        check.State switch
        {
            CheckState.Met => CellLook.Good,
            CheckState.Missed => CellLook.Poor,
            _ => CellLook.Unknown,
        });
}
