namespace ReapplyKit.Interchange;

/// <summary>Reads one program off its row. A cell that could mean two things is left unknown and noted as ambiguous.</summary>
internal sealed class ProgramRow(CsvRow row, ProblemLog ambiguous)
{
    public ResidencyProgram? Read()
    {
        var name = FreeText(ProgramCsvColumns.Name);
        if (name is null)
            row.Problem(ProgramCsvColumns.Name, "a program needs a name");
        var code = NrmpProgramCode.TryParse(row.Text(ProgramCsvColumns.Code), out var read) ? read : null;
        if (code is null && row.Text(ProgramCsvColumns.Code) is { } text)
            row.Problem(ProgramCsvColumns.Code, "is no NRMP program code such as 1903140C0: " + NrmpProgramCode.WhyNot(text));
        var program = new ResidencyProgram
        {
            Name = name ?? "?",
            Code = code,
            AcgmeId = FreeText(ProgramCsvColumns.Acgme),
            Specialty = FreeText(ProgramCsvColumns.Specialty),
            Track = Read(ProgramCsvColumns.Track, WordCell.Track) is var track and not ProgramTrack.Unknown ? track : code?.Track ?? default,
            Setting = Read(ProgramCsvColumns.Setting, WordCell.Setting),
            City = FreeText(ProgramCsvColumns.City),
            State = FreeText(ProgramCsvColumns.State),
            Region = FreeText(ProgramCsvColumns.Region),
            Positions = Counted(ProgramCsvColumns.Positions),
            ImgPresence = Presence(),
            Visa = new VisaCells(row, ambiguous).Read(),
            Requirements = new ProgramRequirements
            {
                MinStep2Ck = Requires(ProgramCsvColumns.MinStep2Ck, CellUnit.Points, 1, ExamAttempt.HighestScore),
                MaxYearsSinceGraduation = Requires(ProgramCsvColumns.MaxYears, CellUnit.Years, 0, ProgramBounds.Years),
                MaxAttempts = Requires(ProgramCsvColumns.MaxAttempts, CellUnit.Attempts, 1, ProgramBounds.Attempts),
                MinUsceMonths = Requires(ProgramCsvColumns.MinUsceMonths, CellUnit.Months, 0, ProgramBounds.UsceMonths),
                MinLetters = Requires(ProgramCsvColumns.MinLetters, CellUnit.Letters, 0, ProgramBounds.Letters),
                EcfmgCertificate = Read(ProgramCsvColumns.Ecfmg, WordCell.Certificate),
            },
            Sources = FreeText(ProgramCsvColumns.Source) is { } source ? [new ProgramSource(source, row.Date(ProgramCsvColumns.Seen))] : [],
        };
        return name is null ? null : program;
    }

    // Only where any text is welcome is it given back as it was before a writer neutralised it.
    private string? FreeText(CsvColumn column) => row.Text(column) is { } text ? CsvCell.Text(text) : null;

    private ImgPresence Presence()
    {
        var share = Read(ProgramCsvColumns.ImgPercent, t => ShareCell.Share(t, isPercent: true));
        if (share.Percent is null && Read(ProgramCsvColumns.ImgShare, t => ShareCell.Share(t, isPercent: false)) is { IsKnown: true } other)
            share = other;
        return share.Percent is null && Counted(ProgramCsvColumns.ImgResidents) is { } residents
            ? ImgPresence.Count(residents)
            : share;
    }

    private int? Counted(CsvColumn column) => Read(column, t => ShareCell.Count(t, ProgramBounds.Residents));

    private Requirement<int> Requires(CsvColumn column, CellUnit unit, int atLeast, int atMost) =>
        Read(column, t => RequirementCell.Read(t, unit, atLeast, atMost));

    /// <summary>Reads a cell; what it leaves open is noted, and the row stays.</summary>
    private T? Read<T>(CsvColumn column, Func<string, CellReading<T>> read)
    {
        if (row.Text(column) is not { } text)
            return default;
        var (value, note) = read(text);
        if (note is not null)
            row.Note(ambiguous, column, note);
        return value;
    }
}
