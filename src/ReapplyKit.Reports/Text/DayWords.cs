using NodaTime.Text;

namespace ReapplyKit.Reports;

/// <summary>Days and hours within a text.</summary>
internal static class DayWords
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static string Of(LocalDate day) => Day.Format(day);

    public static string Of(LocalTime hour) => Hour.Format(hour);
}
