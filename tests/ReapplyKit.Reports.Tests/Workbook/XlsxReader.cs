using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace ReapplyKit.Reports.Tests;

/// <summary>Reads a workbook cell by cell, after the format's own validator has found nothing wrong with it.</summary>
internal static partial class XlsxReader
{
    private const string General = "General";

    public static IReadOnlyDictionary<string, SheetRead> Read(byte[] xlsx, string? only = null)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var problems = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document);
        Assert.Empty(problems.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        var book = document.WorkbookPart!;
        var styles = book.WorkbookStylesPart!.Stylesheet!;
        return book.Workbook!.Sheets!.Elements<Sheet>()
            .Where(s => only is null || s.Name == only)
            .Select(s => Sheet(s.Name!.Value!, ((WorksheetPart)book.GetPartById(s.Id!.Value!)).Worksheet!, styles))
            .ToDictionary(s => s.Name);
    }

    public static (int Column, int Row) Place(string address)
    {
        var match = Address().Match(address);
        var column = match.Groups[1].Value.Aggregate(0, (sum, letter) => sum * 26 + letter - 'A' + 1);
        return (column, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    private static SheetRead Sheet(string name, Worksheet sheet, Stylesheet styles)
    {
        var cells = sheet.Descendants<Cell>().ToDictionary(c => Place(c.CellReference!.Value!), c => Cell(c, styles));
        var (pane, filter) = (sheet.Descendants<Pane>().SingleOrDefault(), sheet.Descendants<AutoFilter>().SingleOrDefault());
        return new SheetRead(name, cells, pane?.TopLeftCell?.Value, filter?.Reference?.Value);
    }

    private static CellRead Cell(Cell cell, Stylesheet styles)
    {
        var format = (CellFormat)styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
        var font = (Font)styles.Fonts!.ElementAt((int)format.FontId!.Value);
        var pattern = ((Fill)styles.Fills!.ElementAt((int)format.FillId!.Value)).PatternFill!;
        var isText = cell.DataType is { } type && type.Value == CellValues.InlineString;
        Assert.True(isText || cell.DataType is null, "A cell holds text or a number.");
        var number = styles.NumberingFormats!.Elements<NumberingFormat>().SingleOrDefault(n => n.NumberFormatId!.Value == format.NumberFormatId!.Value);
        return new CellRead(
            isText ? Shown(cell.InlineString!.Text!.Text) : null,
            cell.CellValue is { } value ? double.Parse(value.Text, CultureInfo.InvariantCulture) : null,
            cell.CellFormula?.Text,
            font.Color!.Rgb!.Value![2..],
            pattern.PatternType!.Value == PatternValues.Solid ? pattern.ForegroundColor!.Rgb!.Value![2..] : null,
            number?.FormatCode?.Value ?? General,
            format.QuotePrefix?.Value ?? false);
    }

    // What the file escapes as _xHHHH_, a spreadsheet shows as that character.
    private static string Shown(string written) =>
        Escape().Replace(written, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("^([A-Z]+)([0-9]+)$")]
    private static partial Regex Address();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
