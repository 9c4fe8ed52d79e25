using System.Runtime.CompilerServices;

namespace ReapplyKit.Interchange;

/// <summary>One column of a roster, read as a whole number that stands for what its cell states.</summary>
internal sealed class RosterCell
{
    /// <summary>The reading of a cell with something wrong, or something to tell.</summary>
    public const int Wrong = -1;

    private readonly SheetLines _lines;
    private readonly CsvColumn _column;
    private readonly Func<CsvRow, int> _read;
    private readonly int _place;
    private readonly int _unstated;
    private readonly CellMemo? _memo;

    public RosterCell(SheetLines lines, CsvColumn column, Func<CsvRow, int> read, int cellsRemembered = 1 << 8)
    {
        (_lines, _column, _read) = (lines, column, read);
        _unstated = Settle("");
        _place = lines.PlaceOf(column) ?? int.MaxValue;
        _memo = lines.PlaceOf(column) is null ? null : new CellMemo(cellsRemembered, Settle);
    }

    /// <summary>What a cell that states nothing reads as.</summary>
    public int Unstated => _unstated;

    public bool IsPresent => _memo is not null;

    /// <summary>Reads the cell of the current row; most rosters lack most columns, so that it takes no call to find none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read() => _place < _lines.CellCount ? Remembered() : _unstated;

    private int Remembered() => _memo![_lines.Cell(_place)];

    private int Settle(string cell)
    {
        var (log, notes) = (new ProblemLog(), new NoteLog());
        var places = new Dictionary<CsvColumn, ColumnPlace> { [_column] = new(0, _lines.HeaderOf(_column) ?? _column.Name) };
        if (_lines.IsNoneMissing && cell == FileSample.None)
            cell = "";
        var reading = _read(new CsvRow(0, [cell], places, log, notes) { Zeros = _lines.Zeros });
        return log.IsEmpty && notes.IsEmpty ? reading : Wrong;
    }
}
