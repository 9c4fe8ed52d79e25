namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a visa policy off the cells of a row: one on all types, such as <c>J-1; no H-1B</c>, and one for each type. What they leave
/// open is noted.
/// </summary>
internal sealed class VisaCells(CsvRow row, NoteLog ambiguous)
{
    private const int LongestCell = 1000;

    public VisaPolicy Read()
    {
        var all = Read(ProgramCsvColumns.Visas, VisaCell.Read).Value;
        var j1 = Read(ProgramCsvColumns.J1, t => VisaCell.Read(t, VisaWord.J1));
        var h1B = Read(ProgramCsvColumns.H1B, t => VisaCell.Read(t, VisaWord.H1B));
        var other = Read(ProgramCsvColumns.OtherVisa, t => VisaCell.Read(t, VisaWord.Other));
        return new VisaPolicy(
            Agree(ProgramCsvColumns.J1, j1, p => p.J1, all),
            Agree(ProgramCsvColumns.H1B, h1B, p => p.H1B, all),
            Stated(Read(ProgramCsvColumns.H1BNeedsStep3, WordCell.Step3).Value, h1B.Value.Step3ForH1B, all.Step3ForH1B),
            Agree(ProgramCsvColumns.OtherVisa, other, p => p.Other, all),
            Read(ProgramCsvColumns.UsCitizensOnly, CitizensOnly).Value
                ?? all.UsCitizensOnly ?? j1.Value.UsCitizensOnly ?? h1B.Value.UsCitizensOnly);
    }

    // The cell may repeat what its column is called.
    private static CellReading<bool?> CitizensOnly(string text) =>
        VisaCell.Read(text).Value.UsCitizensOnly == true ? new(true) : WordCell.YesNo(text);

    private static Step3Demand Stated(params ReadOnlySpan<Step3Demand> demands)
    {
        foreach (var demand in demands)
        {
            if (demand != Step3Demand.Unknown)
                return demand;
        }
        return Step3Demand.Unknown;
    }

    private CellReading<T> Read<T>(CsvColumn column, Func<string, CellReading<T>> read)
    {
        if (row.Said(column, LongestCell) is not { } text)
            return default;
        var reading = read(text);
        if (reading.Note is { } note)
            row.Note(ambiguous, column, note);
        return reading;
    }

    // A list that leaves a type out does not deny it: its own column says more. A doubt in that column stands.
    private Sponsorship Agree(CsvColumn column, CellReading<VisaPolicy> cell, Func<VisaPolicy, Sponsorship> of, VisaPolicy all)
    {
        var (own, listed) = (of(cell.Value), of(all));
        if (own == Sponsorship.Unknown && cell.Note is not null)
            return own;
        if (own is Sponsorship.Unknown or Sponsorship.NotListed && listed != Sponsorship.Unknown)
            return listed;
        if (listed is Sponsorship.Unknown or Sponsorship.NotListed || own == listed)
            return own;
        row.Note(ambiguous, column, "says one thing and the list of visas another");
        return Sponsorship.Unknown;
    }
}
