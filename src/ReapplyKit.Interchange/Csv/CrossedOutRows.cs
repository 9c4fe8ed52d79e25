using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace ReapplyKit.Interchange;

/// <summary>The rows of a worksheet in which a cell that says something is crossed out, which the reader of workbooks does not tell.</summary>
internal static class CrossedOutRows
{
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true };

    /// <summary>Whether anything of the workbook may be crossed out.</summary>
    public static bool MayBeIn(Stream whole)
    {
        using var archive = new ZipArchive(whole, ZipArchiveMode.Read, leaveOpen: true);
        using var styles = Part(archive, "xl/styles.xml");
        while (styles?.ReadToFollowing("strike", Spreadsheet) == true)
        {
            if (IsOn(styles))
                return true;
        }
        return false;
    }

    /// <summary>The rows of a sheet, from 1, and whether others may be crossed out by a rule of the sheet, which is not worked out.</summary>
    public static (HashSet<int> Rows, bool MayBeOthers) Of(Stream whole, string sheet)
    {
        var (rows, mayBeOthers) = (new HashSet<int>(), false);
        using var archive = new ZipArchive(whole, ZipArchiveMode.Read, leaveOpen: true);
        var (styles, ofRules) = StylesOf(archive);
        using var cells = PathOf(archive, sheet) is { } path ? Part(archive, path) : null;
        var (row, isCrossedOut) = (0, false);
        while (cells?.Read() == true)
        {
            if (cells.NodeType != XmlNodeType.Element)
                continue;
            switch (cells.LocalName)
            {
                case "row":
                    row = Figure(cells, "r") ?? row + 1;
                    break;
                case "c":
                    isCrossedOut = Figure(cells, "s") is { } style && styles.Contains(style);
                    break;
                case "v" or "is" when isCrossedOut:
                    rows.Add(row);
                    break;
                case "cfRule":
                    mayBeOthers |= Figure(cells, "dxfId") is { } rule && ofRules.Contains(rule);
                    break;
                default:
                    break;
            }
        }
        return (rows, mayBeOthers);
    }

    // The styles of cells whose font is crossed out, and those that rules give them.
    private static (HashSet<int> Styles, HashSet<int> OfRules) StylesOf(ZipArchive archive)
    {
        var (fonts, styles, rules, rule) = (new HashSet<int>(), new HashSet<int>(), new HashSet<int>(), -1);
        var (part, font, style) = ("", -1, -1);
        using var reader = Part(archive, "xl/styles.xml");
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.Depth == 1)
                part = reader.LocalName;
            else if (part == "fonts" && reader is { Depth: 2, LocalName: "font" })
                font++;
            else if (part == "fonts" && reader.LocalName == "strike" && IsOn(reader))
                fonts.Add(font);
            else if (part == "dxfs" && reader is { Depth: 2, LocalName: "dxf" })
                rule++;
            else if (part == "dxfs" && reader.LocalName == "strike" && IsOn(reader))
                rules.Add(rule);
            else if (part == "cellXfs" && reader is { Depth: 2, LocalName: "xf" } && ++style >= 0 && Figure(reader, "fontId") is { } own && fonts.Contains(own))
                styles.Add(style);
        }
        return (styles, rules);
    }

    private static string? PathOf(ZipArchive archive, string sheet)
    {
        string? id = null;
        using (var workbook = Part(archive, "xl/workbook.xml"))
        {
            while (id is null && workbook?.ReadToFollowing("sheet", Spreadsheet) == true)
                id = workbook.GetAttribute("name") == sheet ? workbook.GetAttribute("id", Relations) : null;
        }
        using var relations = Part(archive, "xl/_rels/workbook.xml.rels");
        while (id is not null && relations?.Read() == true)
        {
            if (relations.GetAttribute("Id") == id && relations.GetAttribute("Target") is { } target)
                return target.StartsWith('/') ? target[1..] : "xl/" + target;
        }
        return null;
    }

    private static XmlReader? Part(ZipArchive archive, string path) =>
        archive.GetEntry(path)?.Open() is { } part ? XmlReader.Create(part, Settings) : null;

    private static bool IsOn(XmlReader strike) => strike.GetAttribute("val") is not ("0" or "false");

    private static int? Figure(XmlReader element, string name) =>
        int.TryParse(element.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : null;
}
