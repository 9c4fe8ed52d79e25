using NodaTime.Text;

namespace ReapplyKit.Tests;

/// <summary>Days and marks as theories write them.</summary>
internal static class Iso
{
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static PartialDate On(string text) => PartialDate.On(Day(text));

    /// <summary>A year, a month or a day.</summary>
    public static PartialDate Partial(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException($"'{text}' is not a date.", nameof(text));

    public static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
            yield return day;
    }
}
