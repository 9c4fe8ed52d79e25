using System.Globalization;

namespace ReapplyKit.Reports;

/// <summary>One cell: what it holds and how it looks. Text is always text, never a formula; only <see cref="Formula"/> writes one.</summary>
internal sealed record SheetCell(CellContent Content, string Value, CellLook Look)
{
    // Spreadsheets count days so from here on; they take 1900 for a leap year and are a day off before.
    private static readonly LocalDate FirstTrueDay = new(1900, 3, 1);
    private static readonly LocalDate LastDay = new(9999, 12, 31);
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    /// <summary>How the value is computed, without the equals sign; null where it is stated.</summary>
    public string? Expression { get; private init; }

    public static SheetCell Text(string? text, CellLook look = CellLook.Text) => new(CellContent.Text, text ?? "", look);

    public static SheetCell Number(int number, CellLook look = CellLook.Number) =>
        new(CellContent.Number, number.ToString(CultureInfo.InvariantCulture), look);

    /// <summary>An amount in whole dollars; what is unknown is a word and no number.</summary>
    public static SheetCell Dollars(int? dollars) => dollars is { } known ? Number(known, CellLook.Dollars) : Text("unknown", CellLook.Unknown);

    /// <summary>A day as a number that the format shows as a day; as text where spreadsheets have no number for it.</summary>
    public static SheetCell Date(LocalDate? date, CellLook look = CellLook.Date) => date switch
    {
        null => Text(""),
        { } day when day < FirstTrueDay || day > LastDay => Text(DayText.Of(day)),
        { } day => Number(Period.DaysBetween(DayZero, day), look),
    };

    /// <summary>A computed number, with the value it comes to.</summary>
    public static SheetCell Formula(string expression, int value, CellLook look) => Number(value, look) with { Expression = expression };
}
