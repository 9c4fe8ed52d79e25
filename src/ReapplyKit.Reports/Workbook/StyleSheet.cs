using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReapplyKit.Reports;

/// <summary>The workbook's cell formats, one for each look in their order, so that a look's number is its format's.</summary>
internal static class StyleSheet
{
    private const uint FirstOwnFormat = 164;

    private static readonly string[] Formats = ["d mmm yyyy", "d", "0\" % IMG\"", "\"$\"#,##0"];
    private static readonly CellLook[] Looks = Enum.GetValues<CellLook>();

    public static Stylesheet Make()
    {
        var fonts = Looks.Select(Font).ToArray();
        Fill[] fills = [Pattern(PatternValues.None), Pattern(PatternValues.Gray125), .. Looks.Select(Fill)];
        var borders = new Borders(new Border(), Box(), Rows()) { Count = 3 };
        var written = new CellFormats(Looks.Select(Format)) { Count = (uint)Looks.Length };
        return new Stylesheet(
            new NumberingFormats(Formats.Select(Numbering)) { Count = (uint)Formats.Length },
            new Fonts(fonts) { Count = (uint)fonts.Length },
            new Fills(fills) { Count = (uint)fills.Length },
            borders,
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            written,
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
    }

    private static NumberingFormat Numbering(string code, int place) => new() { NumberFormatId = FirstOwnFormat + (uint)place, FormatCode = code };

    private static Font Font(CellLook look)
    {
        var font = new Font();
        if (look is CellLook.Title or CellLook.Heading or CellLook.Header or CellLook.Month || look.IsTotal() || look.IsTone())
            font.Append(new Bold());
        if (look == CellLook.Note)
            font.Append(new Italic());
        font.Append(
            new FontSize { Val = look.FontSize() },
            new Color { Rgb = Argb(StyleColours.Of(look).Font) },
            new FontName { Val = "Calibri" },
            new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Fill Fill(CellLook look) => StyleColours.Of(look).Fill is { } colour
        ? new Fill(new PatternFill(new ForegroundColor { Rgb = Argb(colour) }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid })
        : Pattern(PatternValues.None);

    private static CellFormat Format(CellLook look)
    {
        var isBar = look >= CellLook.Research;
        var isCentred = isBar || look is CellLook.WeekDay or CellLook.Number;
        var hasBorder = look is not (CellLook.Plain or CellLook.Title or CellLook.Heading or CellLook.Sentence or CellLook.Note) && !isBar;
        return new CellFormat(new Alignment
        {
            Indent = look.IsMoney() ? 1u : null,
            Horizontal = isCentred ? HorizontalAlignmentValues.Center
                : look.IsMoney() ? HorizontalAlignmentValues.Right
                : look == CellLook.Date ? HorizontalAlignmentValues.Left
                : HorizontalAlignmentValues.General,
            Vertical = isBar || look.IsHeading() ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
            WrapText = look.Wraps(),
        })
        {
            NumberFormatId = NumberFormat(look),
            FontId = (uint)look,
            FillId = 2 + (uint)look,
            BorderId = isBar ? 2u : hasBorder ? 1u : 0u,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            QuotePrefix = NumberFormat(look) == 0, // text stays text even when somebody edits it
        };
    }

    private static uint NumberFormat(CellLook look) => look switch
    {
        CellLook.Date => FirstOwnFormat,
        CellLook.WeekDay => FirstOwnFormat + 1,
        CellLook.Percent => FirstOwnFormat + 2,
        CellLook.Dollars or CellLook.TotalDollars => FirstOwnFormat + 3,
        CellLook.Number or CellLook.TotalNumber => 1,
        _ => 0,
    };

    private static Fill Pattern(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Border Box() => new(
        Edge<LeftBorder>(StyleColours.Line),
        Edge<RightBorder>(StyleColours.Line),
        Edge<TopBorder>(StyleColours.Line),
        Edge<BottomBorder>(StyleColours.Line),
        new DiagonalBorder());

    // Bars of neighbouring rows stay apart, weeks of one bar together.
    private static Border Rows() => new(
        new LeftBorder(), new RightBorder(), Edge<TopBorder>(StyleColours.Paper), Edge<BottomBorder>(StyleColours.Paper), new DiagonalBorder());

    private static TEdge Edge<TEdge>(string colour)
        where TEdge : BorderPropertiesType, new()
    {
        var edge = new TEdge { Style = BorderStyleValues.Thin };
        edge.Append(new Color { Rgb = Argb(colour) });
        return edge;
    }

    private static HexBinaryValue Argb(string colour) => new("FF" + colour);
}
