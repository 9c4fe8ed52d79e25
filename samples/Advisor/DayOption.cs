using System.Globalization;
using NodaTime;

namespace Advisor;

/// <summary>Reads a day of the command line: 2026-11-23, 2026-2-3, 23 Nov 2026.</summary>
internal static class DayOption
{
    private static readonly string[] Forms = ["yyyy-M-d", "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy"];

    /// <summary>The day; null where the text is none, or could be two.</summary>
    public static LocalDate? Read(string text) =>
        DateOnly.TryParseExact(text.Replace(",", "", StringComparison.Ordinal).Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) // NodaTime's patterns take 200 methods to start
            ? LocalDate.FromDateOnly(day) : null;
}
