using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// A date as far as it is known: a day, a month of a year, or a year alone. What is not known is kept as a range, not guessed.
/// </summary>
/// <remarks>There is no order, since ranges may overlap; compare <see cref="Earliest"/> or <see cref="Latest"/>.</remarks>
public sealed record PartialDate
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2200;
    private const int MonthsOfAYear = 12;

    private PartialDate(LocalDate earliest, LocalDate latest) => (Earliest, Latest) = (earliest, latest);

    /// <summary>The first day it can be.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day it can be.</summary>
    public LocalDate Latest { get; }

    /// <summary>Whether the day is known.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>A known day.</summary>
    /// <param name="date">The day, of the years 1900 to 2200.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside these years.</exception>
    public static PartialDate On(LocalDate date)
    {
        Guard.Against.StatedDayOutOfRange(date);
        return new(date, date);
    }

    /// <summary>A month of a year, its day unknown.</summary>
    /// <param name="year">The year, 1900 to 2200.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range, or there is no such month.</exception>
    public static PartialDate In(int year, int month)
    {
        Guard.Against.OutOfRange(year, nameof(year), FirstYear, LastYear);
        Guard.Against.OutOfRange(month, nameof(month), 1, MonthsOfAYear);
        var start = new LocalDate(year, month, 1);
        return new PartialDate(start, DateAdjusters.EndOfMonth(start));
    }

    /// <summary>A year, its month and day unknown.</summary>
    /// <param name="year">The year, 1900 to 2200.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public static PartialDate In(int year)
    {
        Guard.Against.OutOfRange(year, nameof(year), FirstYear, LastYear);
        return new PartialDate(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
    }

    /// <summary>Reads <c>2020</c>, <c>2020-06</c> or <c>2020-06-15</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, where the text is one.</param>
    /// <returns>Whether the text is a date of the calendar.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = text?.Length switch
        {
            4 when TryNumber(text, out var year) => In(year),
            7 when text[4] == '-' && TryNumber(text.AsSpan(0, 4), out var year) && TryMonth(text.AsSpan(5), out var month) =>
                In(year, month),
            10 when DayText.TryRead(text, out var day) && day.Year is >= FirstYear and <= LastYear => On(day),
            _ => null,
        };
        return date is not null;
    }

    /// <summary>Reads <c>2020</c>, <c>2020-06</c> or <c>2020-06-15</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static PartialDate Parse(string text) => TryParse(Guard.Against.Null(text), out var date)
        ? date : throw new FormatException($"\"{text}\" is not a date such as 2020, 2020-06 or 2020-06-15.");

    /// <summary>A date as it is written: <c>Graduation = "2021-06"</c>.</summary>
    /// <param name="text">A year, month or day, as <see cref="Parse"/> reads it.</param>
    /// <exception cref="FormatException">The text is not a date.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator PartialDate?(string? text) => text is null ? null : Parse(text);

    /// <summary>A known day.</summary>
    /// <param name="date">The day, of the years 1900 to 2200.</param>
    public static implicit operator PartialDate(LocalDate date) => On(date);

    // LINQPad shows this in place of a box of properties.
    internal object ToDump() => ToString();

    /// <summary>The date as far as it is known.</summary>
    /// <returns><c>2020</c>, <c>2020-06</c> or <c>2020-06-15</c>, which <see cref="TryParse"/> reads back.</returns>
    public override string ToString()
    {
        if (IsExact)
            return DayText.Of(Earliest);
        var day = DayText.Of(Earliest);
        return Earliest.Month == Latest.Month ? day[..^3] : day[..^6];
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int year) =>
        text.ContainsOnlyDigits() & int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year is >= FirstYear and <= LastYear;

    private static bool TryMonth(ReadOnlySpan<char> text, out int month) =>
        text.ContainsOnlyDigits() & int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out month)
            && month is >= 1 and <= 12;
}
