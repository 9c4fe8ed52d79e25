using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a roster of applicants as CSV in UTF-8, one row each. Columns stand in any order under their names or usual aliases; only the
/// reference is
/// required. A roster that does not state how often an exam was sat leaves that unknown.
/// </summary>
public static class RosterCsv
{
    /// <summary>How many rows a chunk has where nothing else is asked for.</summary>
    public const int OrdinaryChunk = 4096;

    /// <summary>Reads a roster.</summary>
    /// <param name="utf8">The file, with or without byte-order mark; read to its end and closed.</param>
    /// <returns>The applicants; or every problem with its line and column.</returns>
    public static OneOf<Roster, InputProblems> Read(Stream utf8)
    {
        Guard.Against.Null(utf8);
        var log = new ProblemLog();
        var table = new CsvTable(RosterCsvColumns.All, log);
        var entries = table.Rows(utf8).Select(RosterRow.Entry).ToValueList();
        return log.IsEmpty ? new Roster(entries, table.IgnoredColumns) : new InputProblems(log.Problems);
    }

    /// <summary>
    /// Reads a roster of any length into columns for batch scoring. No more than a chunk stands in memory, and rows with something wrong
    /// are handed over
    /// with the chunk they stand in.
    /// </summary>
    /// <param name="utf8">The file, with or without byte-order mark; read as the chunks are asked for, and closed at the end.</param>
    /// <param name="reading">How facts are read off a file.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <param name="chunkSize">The most rows of a chunk, good and bad; 1 or more.</param>
    /// <returns>The chunks in order, each of its own; the last may hold no row and say why the rest cannot be read.</returns>
    /// <exception cref="ArgumentException">The chunk size is not positive.</exception>
    public static IEnumerable<RosterChunk> ReadInChunks(Stream utf8, FileReading reading, LocalDate asOf, int chunkSize = OrdinaryChunk)
    {
        Guard.Against.Null(utf8);
        Guard.Against.Null(reading);
        Guard.Against.NegativeOrZero(chunkSize);
        return Chunks(utf8, reading, asOf, chunkSize);
    }

    private static IEnumerable<RosterChunk> Chunks(Stream utf8, FileReading reading, LocalDate asOf, int chunkSize)
    {
        var log = new ProblemLog();
        var table = new CsvTable(RosterCsvColumns.All, log);
        using var lines = table.Open(utf8);
        var chunk = new RosterChunkWriter(chunkSize, reading, asOf);
        if (lines is not null)
        {
            var scan = new RosterScan(lines, reading, asOf);
            while (lines.Read())
            {
                if (scan.TryRead(out var row))
                    chunk.Add(lines.Line, row);
                else
                    chunk.AddOrKeepAside(lines);
                if (chunk.IsFull)
                    yield return chunk.Take(table.IgnoredColumns);
            }
        }
        if (!chunk.IsEmpty || !log.IsEmpty)
            yield return chunk.Take(table.IgnoredColumns) with { Problems = log.Problems };
    }
}
