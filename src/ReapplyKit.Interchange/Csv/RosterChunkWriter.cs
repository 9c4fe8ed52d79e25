using System.Runtime.CompilerServices;
using ReapplyKit.Batch;

namespace ReapplyKit.Interchange;

/// <summary>Gathers the rows of a chunk; once it has handed them over, it begins a new one.</summary>
internal sealed class RosterChunkWriter(SheetLines lines, int size, ProfileReading reading, LocalDate asOf, FileDefaults given)
{
    // A chunk ends earlier where the rows kept aside are long.
    private const int MostCharactersKept = 1 << 20;

    private readonly int? _reference = lines.PlaceOf(RosterCsvColumns.Reference);
    private readonly ColumnWriter _applicants = new(size);
    private readonly List<int> _lines = new(size);
    private readonly List<SetAsideRow> _setAside = [];
    private ReferenceColumn _references = new(Math.Min(size, RosterCsv.DefaultChunkSize));
    private int _charactersKept;

    public bool IsEmpty => _lines.Count + _setAside.Count == 0;

    public bool IsFull => _lines.Count + _setAside.Count >= size || _charactersKept + _references.Characters >= MostCharactersKept;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(in RubricRow row)
    {
        _applicants.Add(row);
        _lines.Add(lines.Line);
        _references.Add(_reference is { } place && place < lines.CellCount ? lines.Cell(place) : []);
    }

    /// <summary>Reads the current row the slow way, and sets it aside with its problems where it has any.</summary>
    public void AddOrSetAside()
    {
        var log = new ProblemLog();
        if (lines.Row(log) is not { } row)
            return;
        if (lines.Zeros.Look(row) is { Count: > 0 } late)
            ZeroAttempts.NoteLate(late, row);
        var entry = RosterRow.Entry(row, given);
        if (log.IsEmpty)
        {
            RosterDoubts.Note(row, entry, asOf);
            Add(RubricRow.Of(entry.FactsOf(reading, asOf)));
            return;
        }
        _setAside.Add(new SetAsideRow(lines.Line, lines.Text, log.Problems));
        _charactersKept += _setAside[^1].Text.Length;
    }

    public RosterChunk Take(ValueList<Problem> problems = default)
    {
        var chunk = new RosterChunk
        {
            Applicants = _applicants.Take(),
            Lines = _lines.ToValueList(),
            SetAside = _setAside.ToValueList(),
            Notes = lines.Notes.Notes,
            Problems = problems,
            References = _references,
        };
        _lines.Clear();
        _setAside.Clear();
        (lines.Notes, _references, _charactersKept) = (new NoteLog(), new ReferenceColumn(Math.Min(size, RosterCsv.DefaultChunkSize)), 0);
        return chunk;
    }
}
