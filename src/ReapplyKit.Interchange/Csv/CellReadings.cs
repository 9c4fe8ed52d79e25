namespace ReapplyKit.Interchange;

/// <summary>Remembers how the cells of a program list are read, since most say what another of their column has said before; memory has a bound.</summary>
internal sealed class CellReadings
{
    private const int Most = 10_000;
    private const int LongestCell = 200;

    private readonly Dictionary<(CsvColumn Column, string Cell), object> _readings = [];

    /// <summary>What a cell reads as.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="cell">Its text.</param>
    /// <param name="read">Reads it, by nothing but its text.</param>
    public CellReading<T> Of<T>(CsvColumn column, string cell, Func<string, CellReading<T>> read)
    {
        if (_readings.TryGetValue((column, cell), out var known) && known is CellReading<T> reading)
            return reading;
        reading = read(cell);
        if (cell.Length <= LongestCell && _readings.Count < Most)
            _readings[(column, cell)] = reading;
        return reading;
    }
}
