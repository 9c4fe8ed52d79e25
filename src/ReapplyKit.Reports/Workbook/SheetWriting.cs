using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReapplyKit.Reports;

/// <summary>Writes a sheet as the format wants it: views, columns, rows, filter, merged cells and page, in this order.</summary>
internal static class SheetWriting
{
    public static Worksheet Write(SheetPage page, bool isFirst)
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(page, isFirst)),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(page.Widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })),
            new SheetData(page.Rows.Select((row, i) => Row(page, row, i + 1))));
        if (page.Filter is { } table)
            sheet.Append(new AutoFilter { Reference = CellAddress.Range(1, table.First, page.Widths.Count, table.Last) });
        if (page.Merged.Count > 0)
            sheet.Append(new MergeCells(page.Merged.Select(range => new MergeCell { Reference = range })) { Count = (uint)page.Merged.Count });
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { Orientation = OrientationValues.Landscape, FitToWidth = (uint)page.PagesWide, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&L&A&RPage &P of &N")));
        return sheet;
    }

    private static SheetView View(SheetPage page, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = page.ShowsGrid, TabSelected = isFirst };
        if (page.FrozenRows == 0 && page.FrozenColumns == 0)
            return view;
        var pane = (page.FrozenRows, page.FrozenColumns) switch
        {
            ( > 0, > 0) => PaneValues.BottomRight,
            ( > 0, _) => PaneValues.BottomLeft,
            _ => PaneValues.TopRight,
        };
        view.Append(new Pane
        {
            HorizontalSplit = page.FrozenColumns > 0 ? page.FrozenColumns : null,
            VerticalSplit = page.FrozenRows > 0 ? page.FrozenRows : null,
            TopLeftCell = CellAddress.Of(page.FrozenColumns + 1, page.FrozenRows + 1),
            ActivePane = pane,
            State = PaneStateValues.Frozen,
        });
        return view;
    }

    private static Row Row(SheetPage page, IReadOnlyList<SheetCell?> cells, int number)
    {
        var written = cells.Index().Where(c => c.Item is not null).Select(c => Cell(c.Item!, CellAddress.Of(c.Index + 1, number)));
        return new Row(written) { RowIndex = (uint)number, Height = page.Heights[number], CustomHeight = true };
    }

    private static Cell Cell(SheetCell cell, string address)
    {
        var written = new Cell { CellReference = address, StyleIndex = (uint)cell.Look };
        if (cell.Content == CellContent.Number)
        {
            if (cell.Expression is { } expression)
                written.Append(new CellFormula(expression));
            written.Append(new CellValue(cell.Value));
        }
        else if (cell.Value.Length > 0)
        {
            written.DataType = CellValues.InlineString;
            written.Append(new InlineString(new Text(CellText.Of(cell.Value)) { Space = SpaceProcessingModeValues.Preserve }));
        }
        return written;
    }
}
