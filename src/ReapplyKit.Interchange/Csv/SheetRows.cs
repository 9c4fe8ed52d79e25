namespace ReapplyKit.Interchange;

/// <summary>The rows of a table as they come, from a text or a workbook: one at a time, nothing said of what they mean.</summary>
internal abstract class SheetRows : IDisposable
{
    /// <summary>The line on which the current row begins.</summary>
    public abstract int Line { get; }

    /// <summary>How many cells the current row has.</summary>
    public abstract int CellCount { get; }

    /// <summary>The current row as it stands in the file.</summary>
    public abstract string Text { get; }

    /// <summary>Whether the current row is hidden.</summary>
    public virtual bool IsHiddenRow => false;

    /// <summary>Whether something in the current row is crossed out.</summary>
    public virtual bool IsCrossedOutRow => false;

    /// <summary>Goes to the next row; false at the end, or where the file cannot be read on, which <see cref="Fault"/> tells.</summary>
    public abstract bool Read();

    /// <summary>A cell of the current row, valid until the next is read.</summary>
    public abstract ReadOnlySpan<char> Cell(int place);

    /// <summary>Why the file cannot be read from the current line on; null where it was read to its end.</summary>
    public string? Fault { get; protected set; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    /// <summary>The current row with texts of its own.</summary>
    public string[] Cells() => Cells(int.MaxValue);

    /// <summary>The first cells of the current row.</summary>
    public string[] Cells(int most)
    {
        var cells = new string[Math.Min(CellCount, most)];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Cell(i).ToString();
        return cells;
    }
}
