namespace ReapplyKit.Reports.Tests;

/// <summary>A cell as <see cref="XlsxReader"/> read it: its text as a spreadsheet shows it, or its number, and its look resolved.</summary>
internal sealed record CellRead(
    string? Text, double? Number, string? Formula, string FontColour, string? FillColour, string NumberFormat, bool IsQuoted)
{
    /// <summary>The day that a number with a day's format stands for.</summary>
    public LocalDate? Day => Number is { } number && NumberFormat.Contains('d', StringComparison.Ordinal)
        ? LocalDate.FromDateTime(DateTime.FromOADate(number))
        : null;
}
