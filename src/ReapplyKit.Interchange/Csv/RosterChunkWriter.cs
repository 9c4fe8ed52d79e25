using ReapplyKit.Batch;

namespace ReapplyKit.Interchange;

/// <summary>Gathers the rows of a chunk; once it has handed them over, it begins a new one.</summary>
internal sealed class RosterChunkWriter(int size, FileReading reading, LocalDate asOf)
{
    // A chunk ends earlier where the rows kept aside are long.
    private const int MostCharactersKept = 1 << 20;

    private readonly ColumnWriter _applicants = new(size);
    private readonly List<int> _lines = new(size);
    private readonly List<BadRosterRow> _bad = [];
    private int _charactersKept;

    public bool IsEmpty => _lines.Count + _bad.Count == 0;

    public bool IsFull => _lines.Count + _bad.Count >= size || _charactersKept >= MostCharactersKept;

    public void Add(int line, in RubricRow row)
    {
        _applicants.Add(row);
        _lines.Add(line);
    }

    /// <summary>Reads the current row the slow way, and keeps it with its problems where it has any.</summary>
    public void AddOrKeepAside(CsvLines lines)
    {
        var log = new ProblemLog();
        var entry = RosterRow.Entry(lines.Row(log));
        if (log.IsEmpty)
        {
            Add(lines.Line, RubricRow.Of(reading.FactsOf(entry.Profile, asOf)));
            return;
        }
        _bad.Add(new BadRosterRow(lines.Line, lines.Text, log.Problems));
        _charactersKept += _bad[^1].Text.Length;
    }

    public RosterChunk Take(ValueList<string> ignoredColumns)
    {
        var chunk = new RosterChunk
        {
            Applicants = _applicants.Take(),
            Lines = _lines.ToValueList(),
            BadRows = _bad.ToValueList(),
            IgnoredColumns = ignoredColumns,
        };
        _lines.Clear();
        _bad.Clear();
        _charactersKept = 0;
        return chunk;
    }
}
