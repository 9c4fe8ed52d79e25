using System.Globalization;

namespace ReapplyKit.Interchange;

/// <summary>Gathers what a reader should tell: the same note of the same column is one, with a count, its lines and three examples.</summary>
internal sealed class NoteLog
{
    private const int MostExamples = 3;
    private const string OneLine = "line ";

    // Messages are few; should one quote its cell, what is kept stays bounded.
    private const int MostNotes = 200;

    private readonly Dictionary<(string Column, string Message), (int Count, List<string> Examples, LineRanges Lines, (string Where, string? Said) Last)> _notes = [];
    private readonly List<(string Column, string Message)> _order = [];

    public bool IsEmpty => _order.Count == 0;

    public ValueList<ReadingNote> Notes => _order.Select(key =>
        new ReadingNote(key.Column, key.Message, _notes[key].Count, _notes[key].Examples.ToValueList()) { Lines = _notes[key].Lines.ToString() }).ToValueList();

    /// <summary>Notes something.</summary>
    /// <param name="column">The column's header; empty for the whole file.</param>
    /// <param name="where">The line; empty where there is none.</param>
    /// <param name="value">What stood there; null where nothing did.</param>
    /// <param name="message">The note, the same for every cell it concerns.</param>
    public void Add(string column, string where, string? value, string message)
    {
        var key = (column, message);
        if (!_notes.TryGetValue(key, out var note))
        {
            if (_order.Count == MostNotes)
                return;
            _order.Add(key);
            note = (0, [], new LineRanges(), default);
        }
        var said = (where, value is null ? null : ProblemLog.Shorten(value));
        // What a row states twice is told once.
        if (where.Length > 0 && note.Last == said)
            return;
        if (note.Examples.Count < MostExamples && (where.Length > 0 || value is not null) && !IsShown(note.Examples, said.Item2))
            note.Examples.Add(value is null ? where : where.Length == 0 ? said.Item2! : $"{where}: {said.Item2}");
        if (where.StartsWith(OneLine, StringComparison.Ordinal) && int.TryParse(where.AsSpan(OneLine.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            note.Lines.Add(line);
        _notes[key] = (note.Count + 1, note.Examples, note.Lines, said);
    }

    // Three times the same cell shows no more than once.
    private static bool IsShown(List<string> examples, string? value) =>
        value is not null && examples.Exists(e => e == value || e.EndsWith($": {value}", StringComparison.Ordinal));
}
