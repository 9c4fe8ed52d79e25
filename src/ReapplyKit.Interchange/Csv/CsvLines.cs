using Sylvan.Data.Csv;
using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>
/// Walks the rows of a CSV text below its header, every row with its line; blank lines are passed over, oversized and malformed records
/// named.
/// </summary>
internal sealed class CsvLines(CsvDataReader reader, Dictionary<CsvColumn, (int Place, string Header)> places, ProblemLog log) : IDisposable
{
    private int _next = 2;

    /// <summary>The line on which the current row begins.</summary>
    public int Line { get; private set; }

    /// <summary>How many cells the current row has.</summary>
    public int CellCount => reader.RowFieldCount;

    /// <summary>Whether the current row has more cells than there are columns.</summary>
    public bool HasTooManyCells => CellCount > reader.FieldCount;

    /// <summary>The current row as it stands in the text, without its line end.</summary>
    public string Text => reader.GetRawRecordSpan().TrimEnd("\r\n").ToString();

    /// <summary>
    /// Goes to the next row that is not blank; false at the end, or with a problem noted where the text is not readable from there on.
    /// </summary>
    public bool Read()
    {
        while (Advance())
        {
            if (CellCount != 1 || !Cell(0).IsEmpty)
                return true;
        }
        return false;
    }

    public int? PlaceOf(CsvColumn column) => places.TryGetValue(column, out var at) ? at.Place : null;

    /// <summary>A cell of the current row, valid until the next is read.</summary>
    public ReadOnlySpan<char> Cell(int place) => reader.GetFieldSpan(place);

    /// <summary>The current row with texts of its own, its problems noted in a log.</summary>
    public CsvRow Row(ProblemLog rowLog)
    {
        var cells = new string[CellCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = reader.GetString(i);
        if (HasTooManyCells)
            rowLog.Add(Where(Line), cells[^1], Invariant($"has {cells.Length} cells under {reader.FieldCount} headers; a comma inside a cell needs quotes"));
        return new CsvRow(Line, cells, places, rowLog);
    }

    public void Dispose() => reader.Dispose();

    private bool Advance()
    {
        Line = _next;
        try
        {
            if (!reader.Read())
                return false;
        }
        catch (Exception e) when (CsvFault.IsNoted(e, Where(Line), log))
        {
            return false;
        }
        var record = reader.GetRawRecordSpan();
        _next += 1 + record.Count('\n') - (record.EndsWith('\n') ? 1 : 0);
        return true;
    }

    private static string Where(int line) => Invariant($"line {line}");
}
