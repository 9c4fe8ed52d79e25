using NodaTime.Text;

namespace ReapplyKit;

/// <summary>A day as it is written in files.</summary>
internal static class DayText
{
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string? Of(LocalDate? day) => day is { } known ? Of(known) : null;
}
