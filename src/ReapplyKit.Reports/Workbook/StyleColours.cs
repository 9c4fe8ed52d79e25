namespace ReapplyKit.Reports;

/// <summary>
/// Font and fill of each look, as RRGGBB; no fill is the white of the sheet. Every pair is legible by WCAG AA, but for bars, which are seen by their fill.
/// </summary>
internal static class StyleColours
{
    public const string Paper = "FFFFFF";
    public const string Ink = "1F2937";
    public const string Line = "D1D5DB";

    public static (string Font, string? Fill) Of(CellLook look) => look switch
    {
        CellLook.Title or CellLook.Heading => ("1E3A5F", null),
        CellLook.Header => (Paper, "1E3A5F"),
        CellLook.Note => ("4B5563", null),
        CellLook.Total or CellLook.TotalNumber or CellLook.TotalDollars => (Ink, "E5E7EB"),
        CellLook.Good => ("065F2C", "D3F2DD"),
        CellLook.Fair => ("6B3A00", "FFEFC2"),
        CellLook.Poor => ("8B0D1A", "FBD9DC"),
        CellLook.Unknown => ("374151", "E5E7EB"),
        CellLook.Month => (Paper, "1E3A5F"),
        CellLook.WeekDay => (Ink, "E5E7EB"),
        CellLook.Research => Bar("4338CA"),
        CellLook.Clinical => Bar("0B6E4F"),
        CellLook.ExamPrep => Bar("9A4A06"),
        CellLook.Admin => Bar("4B5563"),
        CellLook.Communication => Bar("0369A1"),
        CellLook.Application => Bar("A21CAF"),
        CellLook.Critical => (Paper, "B91C1C"),
        CellLook.Slack => ("6B7280", "F9FAFB"),
        CellLook.SeasonDate => (Paper, "111827"),
        _ => (Ink, null),
    };

    // A bar's character is there to be read out or copied; to the eye the cell is one piece.
    private static (string, string?) Bar(string colour) => (colour, colour);
}
