using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ReapplyKit.Fuzz;

/// <summary>A workbook put together by hand, part by part, as the format's specification says.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Sheets by name, each a list of rows of cells: text, number, percentage as <c>Percent</c>, a day, or null.</summary>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets) => Parts(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"/>"))}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id=\"st\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
        .. sheets.Select((s, i) => ($"xl/worksheets/sheet{i + 1}.xml", Sheet(s.Rows))),
    ]);

    /// <summary>The day that every part bears, so that the same parts are the same bytes at any hour and in any zone.</summary>
    public static DateTimeOffset DayOfParts { get; } = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Parts(IEnumerable<(string Name, string Content)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = DayOfParts;
                using var part = entry.Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return file.ToArray();
    }

    private static string Sheet(object?[][] rows) =>
        $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((cell, c) => Cell(cell, $"{(char)('A' + c)}{r + 1}")))}</row>"))}</sheetData></worksheet>";

    private static string Cell(object? value, string at) => value switch
    {
        null => "",
        string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        bool isTrue => $"<c r=\"{at}\" t=\"b\"><v>{(isTrue ? 1 : 0)}</v></c>",
        Percent percent => $"<c r=\"{at}\" s=\"1\"><v>{percent.Share.ToString(CultureInfo.InvariantCulture)}</v></c>",
        LocalDate day => $"<c r=\"{at}\" s=\"2\"><v>{Period.DaysBetween(new LocalDate(1899, 12, 30), day)}</v></c>",
        IFormattable number => $"<c r=\"{at}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentException("No cell holds this.", nameof(value)),
    };
}

/// <summary>A share shown as a percentage.</summary>
internal sealed record Percent(double Share);
