using System.Globalization;

namespace ReapplyKit.Interchange;

/// <summary>
/// One row, and the readings a cell may have. A blank cell and the usual marks for "no answer" are not stated; a cell that cannot be read is a problem
/// with its line and column, and never a guess.
/// </summary>
internal sealed class CsvRow(int line, string[] cells, Dictionary<CsvColumn, (int Place, string Header)> places, ProblemLog log)
{
    private static readonly string[] NotStated = ["", "-", "–", "—", "?", "n/a", "na", "n.a.", "#n/a", "nan", "unknown", "not stated", "not reported", "null"];
    private static readonly string[] Yes = ["yes", "y", "true", "1"];
    private static readonly string[] No = ["no", "n", "false", "0"];

    public int Line => line;

    /// <summary>The cell's text, or null where it states nothing.</summary>
    public string? Text(CsvColumn column)
    {
        if (!places.TryGetValue(column, out var at) || at.Place >= cells.Length)
            return null;
        var text = Visible(cells[at.Place]).Trim();
        return States(text) ? text : null;
    }

    // Web sheets leave characters behind that nobody sees and that mean nothing; those that join or turn letters stay.
    private static string Visible(string cell) =>
        cell.Replace("\u200B", "", StringComparison.Ordinal).Replace("\u2060", "", StringComparison.Ordinal);

    /// <summary>Whether a cell states anything.</summary>
    public static bool States(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (!cell.IsEmpty && char.IsAsciiDigit(cell[0]))
            return true;
        foreach (var mark in NotStated)
        {
            if (cell.Equals(mark, StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    public int? Whole(CsvColumn column, int atLeast, int atMost) => Text(column) is { } text ? Whole(column, text, atLeast, atMost) : null;

    public int? Whole(CsvColumn column, string text, int atLeast, int atMost)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= atLeast && value <= atMost)
            return value;
        return Refuse<int>(column, string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {atLeast} to {atMost}"));
    }

    public decimal? Number(CsvColumn column, decimal atLeast, decimal atMost)
    {
        if (Text(column) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= atLeast && value <= atMost)
            return value;
        return Refuse<decimal>(column, string.Create(CultureInfo.InvariantCulture, $"must be a number from {atLeast} to {atMost}"));
    }

    public bool? YesNo(CsvColumn column)
    {
        if (Text(column) is not { } text)
            return null;
        if (Yes.Contains(text, StringComparer.OrdinalIgnoreCase))
            return true;
        if (No.Contains(text, StringComparer.OrdinalIgnoreCase))
            return false;
        return Refuse<bool>(column, "must be yes or no");
    }

    /// <summary>Whether the cell says yes or no, and no more.</summary>
    public bool SaysYesOrNo(CsvColumn column) =>
        Text(column) is { } text && text is not ("0" or "1") && Yes.Concat(No).Contains(text, StringComparer.OrdinalIgnoreCase);

    public LocalDate? Date(CsvColumn column)
    {
        if (Text(column) is not { } text)
            return null;
        var parsed = NodaTime.Text.LocalDatePattern.Iso.Parse(text);
        return parsed.Success ? parsed.Value : Refuse<LocalDate>(column, "must be a date of the calendar, such as 2026-03-20");
    }

    /// <summary>One of an enum's words; case, spaces and hyphens do not matter.</summary>
    public TEnum? Word<TEnum>(CsvColumn column)
        where TEnum : struct, Enum
    {
        if (Text(column) is not { } text)
            return null;
        var plain = string.Concat(text.Where(char.IsLetterOrDigit));
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (string.Equals(Enum.GetName(value), plain, StringComparison.OrdinalIgnoreCase))
                return value;
        }
        return Refuse<TEnum>(column, $"must be one of {Words.All<TEnum>()}");
    }

    public T? Read<T>(CsvColumn column, TryReader<T> tryRead, string expected)
        where T : class
    {
        if (Text(column) is not { } text)
            return null;
        if (tryRead(text, out var value))
            return value;
        Problem(column, $"{expected} is expected");
        return null;
    }

    public void Problem(CsvColumn column, string message) => Note(log, column, message);

    /// <summary>Notes something about a cell, with its line and column.</summary>
    public void Note(ProblemLog notes, CsvColumn column, string message)
    {
        var known = places.TryGetValue(column, out var at);
        var where = string.Create(CultureInfo.InvariantCulture, $"line {line}, {(known ? at.Header : column.Name)}");
        notes.Add(where, known && at.Place < cells.Length ? cells[at.Place] : null, message);
    }

    private T? Refuse<T>(CsvColumn column, string message)
        where T : struct
    {
        Problem(column, message);
        return null;
    }
}
