using Ardalis.GuardClauses;

namespace ReapplyKit.Reports;

/// <summary>One sheet as it is put together, row by row, before any format.</summary>
/// <param name="name">The name on its tab.</param>
/// <param name="widths">The widths of its columns, in characters.</param>
internal sealed class SheetPage(string name, params IReadOnlyList<double> widths)
{
    private const double LineHeight = 15;
    private const double HighestRow = 400;
    private const double TitleHeight = 28;
    private const double HeadingHeight = 21;

    private readonly List<IReadOnlyList<SheetCell?>> _rows = [];
    private readonly List<string> _merged = [];
    private readonly Dictionary<int, double> _heights = [];

    public string Name { get; } = name;

    public IReadOnlyList<double> Widths { get; } = widths;

    public IReadOnlyList<IReadOnlyList<SheetCell?>> Rows => _rows;

    public IReadOnlyList<string> Merged => _merged;

    /// <summary>The heights of the rows, by their number.</summary>
    public IReadOnlyDictionary<int, double> Heights => _heights;

    /// <summary>The rows that stay in sight, from the top.</summary>
    public int FrozenRows { get; init; }

    /// <summary>The columns that stay in sight, from the left.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>The rows of the table that can be filtered, its header included; null where there is none.</summary>
    public (int First, int Last)? Filter { get; set; }

    /// <summary>How many printed pages it is wide at most.</summary>
    public int PagesWide { get; init; } = 1;

    /// <summary>Whether the grid is drawn: in a chart of cells it helps, in text it disturbs.</summary>
    public bool ShowsGrid { get; init; }

    /// <summary>The number of the row that comes next.</summary>
    public int NextRow => _rows.Count + 1;

    /// <summary>A row as high as its highest cell.</summary>
    public void Add(params IReadOnlyList<SheetCell?> cells)
    {
        _rows.Add(Guard.Against.Null(cells));
        SetHeight(cells.Index().Select(c => Lines(c.Item, Widths[c.Index])).DefaultIfEmpty(1).Max() * LineHeight);
    }

    public void Blank() => Add();

    /// <summary>A title over the whole width, on as many lines as its larger letters need.</summary>
    public void Title(string text)
    {
        var title = SheetCell.Text(text, CellLook.Title);
        Across(title, Lines(title, Widths.Sum()) * TitleHeight);
    }

    public void Heading(string text)
    {
        if (_rows.Count > 0)
            Blank();
        Across(SheetCell.Text(text, CellLook.Heading), HeadingHeight);
    }

    public void Header(params IEnumerable<string> names) => Add([.. names.Select(name => SheetCell.Text(name, CellLook.Header))]);

    /// <summary>A sentence over the whole width, as high as it needs.</summary>
    public void Sentence(string text, CellLook look = CellLook.Sentence)
    {
        var sentence = SheetCell.Text(text, look);
        Across(sentence, Lines(sentence, Widths.Sum()) * LineHeight);
    }

    public void Merge(int fromColumn, int toColumn)
    {
        if (toColumn > fromColumn)
            _merged.Add(CellAddress.Range(fromColumn, _rows.Count, toColumn, _rows.Count));
    }

    private void Across(SheetCell cell, double height)
    {
        _rows.Add([cell, .. Enumerable.Repeat(SheetCell.Text("", cell.Look), Widths.Count - 1)]);
        Merge(1, Widths.Count);
        SetHeight(height);
    }

    private void SetHeight(double height) => _heights[_rows.Count] = Math.Min(height, HighestRow);

    // Widths are counted in characters of plain letters.
    private static int Lines(SheetCell? cell, double width) => cell is { Content: CellContent.Text, Value.Length: > 0 } && cell.Look.Wraps()
        ? WrappedLines.Count(SafeText.Line(cell.Value, CellText.Longest), width * CellLook.Plain.FontSize() / cell.Look.FontSize())
        : 1;
}
