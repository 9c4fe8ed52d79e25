using System.Globalization;

namespace ReapplyKit;

/// <summary>
/// Days and times as they are written in files, 2026-03-20 and 09:00, and as they are said. Read and written by hand, because NodaTime's
/// patterns cost a first answer 673 methods to compile, and its calendars 40.
/// </summary>
internal static class DayText
{
    private const int DaysPerWeek = 7;
    private const int Length = 10;

    private static DateTimeFormatInfo English => CultureInfo.InvariantCulture.DateTimeFormat;

    // Digit by digit: a plan holds hundreds of days, and number formats take their time.
    public static string Of(LocalDate day) => day.Year < 0
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}")
        : string.Create(Length, day, static (text, written) =>
        {
            var (year, month, number) = written;
            Digits(year, text[..4]);
            text[4] = text[7] = '-';
            Digits(month, text[5..7]);
            Digits(number, text[8..]);
        });

    public static string? Of(LocalDate? day) => day is { } known ? Of(known) : null;

    /// <summary>A time of day to the second: 09:00:00.</summary>
    public static string Of(LocalTime time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}:{time.Second:D2}");

    /// <summary>The day as it is said: 20 March 2026.</summary>
    public static string Said(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{DayAndMonth(day)} {day.Year:D4}");

    public static string? Said(LocalDate? day) => day is { } known ? Said(known) : null;

    /// <summary>A day of the running year: 20 March.</summary>
    public static string DayAndMonth(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {English.GetMonthName(day.Month)}");

    /// <summary>A day as it is said in another year or in its own: 20 March, with its year where that is another than the one spoken in.</summary>
    public static string SaidIn(int year, LocalDate day) => day.Year == year ? DayAndMonth(day) : Said(day);

    /// <summary>The day in short: 20 Mar 2026.</summary>
    public static string Short(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {ShortMonth(day.Month)} {day.Year:D4}");

    /// <summary>The day in short, with its weekday: Fri 20 Mar 2026.</summary>
    public static string WithWeekday(LocalDate day) => $"{Weekday(day)} {Short(day)}";

    /// <summary>The month in short: Mar.</summary>
    public static string ShortMonth(int month) => English.GetAbbreviatedMonthName(month);

    /// <summary>The day of the week in short: Fri.</summary>
    public static string Weekday(LocalDate day) => English.GetAbbreviatedDayName((DayOfWeek)((int)day.DayOfWeek % DaysPerWeek));

    /// <summary>A month: March 2026.</summary>
    public static string Month(YearMonth month) =>
        string.Create(CultureInfo.InvariantCulture, $"{English.GetMonthName(month.Month)} {month.Year:D4}");

    public static bool TryRead(ReadOnlySpan<char> text, out LocalDate day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-' || Number(text[..4]) is not { } year || year == 0
            || Number(text[5..7]) is not { } month || Number(text[8..]) is not { } number
            || month is < 1 or > 12 || number < 1 || number > DaysOfMonth(year, month))
            return false;
        day = new LocalDate(year, month, number);
        return true;
    }

    public static bool TryReadTime(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        if (text.Length != 5 || text[2] != ':' || Number(text[..2]) is not { } hour || Number(text[3..]) is not { } minute
            || hour > 23 || minute > 59)
            return false;
        time = new LocalTime(hour, minute);
        return true;
    }

    // As NodaTime's own calendar counts, which takes 40 methods to start.
    public static int DaysOfMonth(int year, int month) => English.Calendar.GetDaysInMonth(year, month);

    private static void Digits(int number, Span<char> text)
    {
        for (var place = text.Length - 1; place >= 0; place--, number /= 10)
            text[place] = (char)('0' + number % 10);
    }

    private static int? Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return null;
            number = number * 10 + (digit - '0');
        }
        return number;
    }
}
