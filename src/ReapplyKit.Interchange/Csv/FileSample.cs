namespace ReapplyKit.Interchange;

/// <summary>What the first rows of a file tell of all its cells, before any row is read.</summary>
/// <param name="Zeros">The columns of attempts that may count failures.</param>
/// <param name="IsNoneMissing">Whether "None" is what a program wrote for an empty cell, as pandas does.</param>
internal sealed record FileSample(ZeroAttempts Zeros, bool IsNoneMissing)
{
    /// <summary>What Python calls nothing.</summary>
    public const string None = "None";

    private const int MostRows = 1000;

    private static readonly string[] Nothing = ["nan", "NaN", "NaT", "<NA>"];

    // No person writes "None" there.
    private static readonly CsvColumn[] NeverNone =
    [
        ProgramCsvColumns.Name, ProgramCsvColumns.Institution, ProgramCsvColumns.City, ProgramCsvColumns.State, ProgramCsvColumns.Location, ProgramCsvColumns.Region,
        ProgramCsvColumns.Code, ProgramCsvColumns.Acgme, ProgramCsvColumns.Specialty, ProgramCsvColumns.Track, ProgramCsvColumns.Setting,
        RosterCsvColumns.Reference, RosterCsvColumns.Graduation, RosterCsvColumns.YearsSinceGraduation, RosterCsvColumns.GraduateType, RosterCsvColumns.Season,
        RosterCsvColumns.Step1Date, RosterCsvColumns.Step2CkDate, RosterCsvColumns.AsOf,
    ];

    /// <summary>Nothing is known beforehand.</summary>
    public static FileSample Unknown => new(new ZeroAttempts(), IsNoneMissing: false);

    /// <summary>Looks at the first rows below a header.</summary>
    /// <param name="rows">The file from its beginning.</param>
    /// <param name="places">Where its columns stand.</param>
    /// <param name="above">How many rows stand above the first of the list.</param>
    public static FileSample Of(SheetRows rows, Dictionary<CsvColumn, ColumnPlace> places, int above)
    {
        var (zeros, isNoneMissing) = (new ZeroAttempts(), false);
        var (attempts, neverNone) = (Places(places, ZeroAttempts.Columns), Places(places, NeverNone));
        for (var row = 0; row < above + MostRows && rows.Read(); row++)
        {
            if (row < above)
                continue;
            if (Array.Exists(attempts, place => place < rows.CellCount && rows.Cell(place).TrimStart() is ['0' or 'z' or 'Z', ..]))
                zeros.Look(new CsvRow(rows.Line, rows.Cells(), places, new ProblemLog(), new NoteLog()));
            for (var at = 0; !isNoneMissing && at < rows.CellCount; at++)
                isNoneMissing = IsNothing(rows.Cell(at), Array.IndexOf(neverNone, at) >= 0);
        }
        return new(zeros, isNoneMissing);
    }

    private static bool IsNothing(ReadOnlySpan<char> cell, bool isNeverNone)
    {
        if (cell.Length is < 3 or > 4)
            return false;
        foreach (var word in Nothing)
        {
            if (cell.SequenceEqual(word))
                return true;
        }
        return isNeverNone && cell.SequenceEqual(None);
    }

    private static int[] Places(Dictionary<CsvColumn, ColumnPlace> places, CsvColumn[] columns)
    {
        var found = new List<int>();
        foreach (var column in columns)
        {
            for (var place = places.GetValueOrDefault(column); place is not null; place = place.Next)
                found.Add(place.At);
        }
        return [.. found];
    }
}
