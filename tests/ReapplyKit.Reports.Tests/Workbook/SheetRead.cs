namespace ReapplyKit.Reports.Tests;

/// <summary>A sheet as <see cref="XlsxReader"/> read it; rows and columns count from 1.</summary>
internal sealed record SheetRead(string Name, IReadOnlyDictionary<(int Column, int Row), CellRead> Cells, string? Frozen, string? Filter)
{
    public CellRead? this[int column, int row] => Cells.GetValueOrDefault((column, row));

    public int LastRow => Cells.Keys.Max(c => c.Row);

    public int LastColumn => Cells.Keys.Max(c => c.Column);

    public IEnumerable<CellRead> Texts => Cells.Values.Where(c => c.Text is not null);

    /// <summary>The column under a heading of a row.</summary>
    public int Column(string heading, int row = 1) => Assert.Single(Cells, c => c.Key.Row == row && c.Value.Text == heading).Key.Column;

    /// <summary>The only row that has a text in a column.</summary>
    public int Row(string text, int column = 1) => Assert.Single(Cells, c => c.Key.Column == column && c.Value.Text == text).Key.Row;
}
