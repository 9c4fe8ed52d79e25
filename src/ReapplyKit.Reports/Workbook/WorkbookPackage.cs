using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReapplyKit.Reports;

/// <summary>Puts sheets into one package; every name in it is given, none is drawn.</summary>
internal static class WorkbookPackage
{
    private const string WorkbookContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static MemoryStream Write(IReadOnlyList<SheetPage> pages)
    {
        var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddNewPart<WorkbookPart>(WorkbookContent, "rId1");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = StyleSheet.Make();
            foreach (var (place, page) in pages.Index())
                book.AddNewPart<WorksheetPart>(IdOf(place)).Worksheet = SheetWriting.Write(page, isFirst: place == 0);
            book.Workbook = new Workbook(
                new BookViews(new WorkbookView { XWindow = 0, YWindow = 0, WindowWidth = 28_800, WindowHeight = 16_000 }),
                new Sheets(pages.Select((page, place) => new Sheet { Id = IdOf(place), SheetId = (uint)place + 1, Name = page.Name })));
            if (pages.Index().Where(p => p.Item.FrozenRows > 0).Select(p => Titles(p.Item, (uint)p.Index)).ToArray() is { Length: > 0 } titles)
                book.Workbook.Append(new DefinedNames(titles));
        }
        return package;
    }

    private static string IdOf(int place) => string.Create(CultureInfo.InvariantCulture, $"sheet{place + 1}");

    // What is frozen on the screen is repeated on each printed page.
    private static DefinedName Titles(SheetPage page, uint place)
    {
        var rows = string.Create(CultureInfo.InvariantCulture, $"'{page.Name}'!$1:${page.FrozenRows}");
        var titles = page.FrozenColumns == 0 ? rows : $"'{page.Name}'!$A:${CellAddress.Column(page.FrozenColumns)},{rows}";
        return new DefinedName(titles) { Name = "_xlnm.Print_Titles", LocalSheetId = place };
    }
}
