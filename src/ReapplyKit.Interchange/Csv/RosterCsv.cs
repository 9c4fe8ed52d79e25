using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a roster of applicants as people keep it, CSV or <c>.xlsx</c>, one row each. Columns stand in any order under their names or
/// usual headers (<c>seeds/COLUMNS.md</c> lists them). A roster that does not state how often an exam was sat leaves that unknown.
/// </summary>
public static class RosterCsv
{
    /// <summary>How many rows a chunk has where nothing else is asked for.</summary>
    public const int DefaultChunkSize = 4096;

    private const int LongestTextKept = 2000;

    /// <summary>Reads a roster.</summary>
    /// <param name="file">CSV in UTF-8, UTF-16 or Windows-1252, or an .xlsx workbook; read to its end and closed.</param>
    /// <param name="given">What is known beside the file, such as the season; null for nothing.</param>
    /// <returns>The applicants, with what was set aside and noted; or why the file is no roster at all.</returns>
    public static OneOf<Roster, InputProblems> Read(Stream file, FileDefaults? given = null)
    {
        var (entries, setAside, notes) = (new List<RosterEntry>(), new List<SetAsideRow>(), new NoteLog());
        var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var nameless = new Dictionary<RosterEntry, int>();
        return Walk(file, given ?? FileDefaults.None, notes, (entry, _) =>
        {
            entries.Add(entry);
            if (!lineOf.TryAdd(entry.Profile.Reference!, entry.Line))
                notes.Add("", Invariant($"lines {lineOf[entry.Profile.Reference!]} and {entry.Line}"), entry.Profile.Reference, "references stand more than once; each row is judged for itself");
            if (entry.Profile.Reference == RosterRow.ReferenceOf(entry.Line) && Facts(entry) is var facts && !nameless.TryAdd(facts, entry.Line))
                notes.Add("", Invariant($"lines {nameless[facts]} and {entry.Line}"), null, "rows without a reference say the same; each is judged for itself, so leave out what is there twice");
        }, setAside.Add, (columns, row) =>
        {
            // All rows are here still, and a 1 above is no more certain than one below.
            foreach (var column in columns)
            {
                row.Note(column, ZeroAttempts.AllLeftOpen);
                for (var i = 0; i < entries.Count; i++)
                    entries[i] = RosterRow.WithOpenAttempts(entries[i], column);
            }
        }).MapT0(_ => new Roster(entries.ToValueList(), setAside.ToValueList(), notes.Notes));
    }

    private static RosterEntry Facts(RosterEntry entry) => entry with { Line = 0, Profile = entry.Profile with { Reference = null } };

    /// <summary>
    /// Reads a roster of any length into columns for batch scoring. No more than a chunk stands in memory, and rows with something wrong
    /// are handed over with the chunk they stand in.
    /// </summary>
    /// <param name="file">As for <see cref="Read"/>; read as the chunks are asked for, and closed at the end.</param>
    /// <param name="reading">How facts are read off a file.</param>
    /// <param name="asOf">The day of judgement, of rows that name none.</param>
    /// <param name="chunkSize">The most rows of a chunk, good and bad; 1 or more.</param>
    /// <param name="given">What is known beside the file; null for nothing.</param>
    /// <returns>The chunks in order, each of its own; the last may hold no row and say why the rest cannot be read.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The chunk size is not positive, or the day lies outside 2009 to 2100.</exception>
    public static IEnumerable<RosterChunk> ReadInChunks(
        Stream file, ProfileReading reading, LocalDate asOf, int chunkSize = DefaultChunkSize, FileDefaults? given = null)
    {
        Guard.Against.Null(file);
        Guard.Against.Null(reading);
        Guard.Against.DayOutOfRange(asOf);
        Guard.Against.NegativeOrZero(chunkSize);
        return Chunks(file, reading, asOf, chunkSize, given ?? FileDefaults.None);
    }

    /// <summary>
    /// Judges a roster of any length from sheet to sheet: a row for each applicant with the tiers and their reasons, and one for each row
    /// that was set aside, with its problems. No more than a row stands in memory.
    /// </summary>
    /// <param name="file">As for <see cref="Read"/>; read to its end and closed.</param>
    /// <param name="sheet">Where the sheet of tiers goes, as CSV in UTF-8; left open.</param>
    /// <param name="rules">The pack to judge by.</param>
    /// <param name="asOf">The day of judgement, of rows that name none.</param>
    /// <param name="given">What is known beside the file; null for nothing.</param>
    /// <returns>How many were judged and set aside, with notes; or why the file is no roster at all.</returns>
    public static OneOf<RosterCount, InputProblems> Assess(Stream file, Stream sheet, RulePack rules, LocalDate asOf, FileDefaults? given = null)
    {
        Guard.Against.Null(sheet);
        Guard.Against.Null(rules);
        Guard.Against.DayOutOfRange(asOf);
        var notes = new NoteLog();
        using var writer = new TierSheet(sheet, rules, asOf);
        return Walk(file, (given ?? FileDefaults.None) with { AsOf = asOf }, notes, writer.Write, writer.Write)
            .MapT0(_ => new RosterCount(writer.Assessed, writer.SetAside, notes.Notes));
    }

    private static OneOf<bool, InputProblems> Walk(Stream file, FileDefaults given, NoteLog notes, Action<RosterEntry, CsvRow> read, Action<SetAsideRow> setAside,
        Action<List<CsvColumn>, CsvRow>? found = null)
    {
        found ??= ZeroAttempts.NoteLate;
        Guard.Against.Null(file);
        var log = new ProblemLog();
        var table = new SheetTable(RosterCsvColumns.Table, given, notes, log);
        using var lines = table.Open(file);
        if (lines is null)
            return new InputProblems(log.Problems);
        var (isEmpty, isRead) = (true, false);
        while (lines.Read())
        {
            var rowLog = new ProblemLog();
            if (lines.Row(rowLog) is not { } row)
                continue;
            isEmpty = false;
            if (lines.Zeros.Look(row) is { Count: > 0 } late)
                found(late, row);
            var entry = RosterRow.Entry(row, given);
            if (rowLog.IsEmpty)
            {
                isRead = true;
                RosterDoubts.Note(row, entry, given.AsOf);
                read(entry, row);
            }
            else
                setAside(new SetAsideRow(lines.Line, ProblemLog.Shorten(lines.Text, LongestTextKept), rowLog.Problems) { Reference = entry.Profile.Reference });
        }
        if (lines.Fault is { } fault)
        {
            var problem = SheetLines.Unreadable(lines.Line, fault);
            if (isEmpty)
                return new InputProblems([problem]);
            setAside(new SetAsideRow(lines.Line, "", [problem]));
        }
        if (!isRead)
        {
            notes.Add("", "", null, isEmpty ? "the roster names its columns and holds no applicant"
                : "the roster holds no applicant to assess: every row is set aside");
        }
        table.NoteEncoding(notes);
        return true;
    }

    private static IEnumerable<RosterChunk> Chunks(Stream file, ProfileReading reading, LocalDate asOf, int chunkSize, FileDefaults given)
    {
        var (log, notes) = (new ProblemLog(), new NoteLog());
        var table = new SheetTable(RosterCsvColumns.Table, given, notes, log);
        using var lines = table.Open(file);
        if (lines is null)
        {
            yield return NoRoster(log.Problems);
            yield break;
        }
        var chunk = new RosterChunkWriter(lines, chunkSize, reading, asOf, given);
        var scan = new RosterScan(lines, reading, asOf);
        while (IsFilled(chunk, lines, scan))
            yield return chunk.Take();
        table.NoteEncoding(lines.Notes);
        ValueList<Problem> problems = lines.Fault is { } fault ? [SheetLines.Unreadable(lines.Line, fault)] : [];
        if (!chunk.IsEmpty || !problems.IsEmpty || !lines.Notes.IsEmpty)
            yield return chunk.Take(problems);
    }

    // False where the rows end before. What is called for every row is compiled at once as it is to stay: a roster is over before it has shown what runs often.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsFilled(RosterChunkWriter chunk, SheetLines lines, RosterScan scan)
    {
        while (lines.Read())
        {
            if (scan.TryRead(out var row))
                chunk.Add(row);
            else
            {
                chunk.AddOrSetAside();
                scan.Settle();
            }
            if (chunk.IsFull)
                return true;
        }
        return false;
    }

    private static RosterChunk NoRoster(ValueList<Problem> problems) => new()
    {
        Applicants = Batch.ApplicantColumns.Of(),
        Lines = [],
        SetAside = [],
        Notes = [],
        References = new ReferenceColumn(),
        Problems = problems,
    };
}
