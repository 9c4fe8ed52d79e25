using System.Globalization;
using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>
/// A place on the countdown: a week of a month (<c>M12W1</c>), a day of Month 1 (<c>M1D3</c>), a week of the final stretch (<c>FW2</c>), or
/// a day of the season's calendar, by itself or so many days from it (<c>matchDay</c>, <c>erasOpens+21</c>, <c>rankListDeadline-1</c>).
/// Months count down to Month 1, which begins on the season's submission day; weeks are days 1–7, 8–14, 15–21, and 22 to the month's end.
/// </summary>
/// <remarks>Default: the first week of the final stretch, <c>FW1</c>.</remarks>
public readonly record struct WindowMark
{
    internal const int FirstMonth = 12;
    internal const int FinalStretch = 0;
    private const int WeeksPerMonth = 4;
    private const int LongestMonth = 31;
    private const int MostDaysFromEvent = 99_999;

    private readonly int _numberFrom0;

    private WindowMark(int month, int number, bool isDay) => (Month, _numberFrom0, IsDay) = (month, number - 1, isDay);

    private WindowMark(SeasonEvent what, int days) => (Event, Days) = (what, days);

    /// <summary>The event of the season's calendar; null where the mark is a place of the text's months.</summary>
    public SeasonEvent? Event { get; }

    /// <summary>Days after the event, negative before it.</summary>
    public int Days { get; }

    /// <summary>The month, 12 to 1; 0 for the final stretch and the days of the season's calendar.</summary>
    public int Month { get; }

    /// <summary>The week, 1 to 4, or the day of Month 1.</summary>
    public int Number => _numberFrom0 + 1;

    /// <summary>Whether <see cref="Number"/> is a day.</summary>
    public bool IsDay { get; }

    /// <summary>A day of the season's calendar, or so many days from it.</summary>
    /// <param name="what">The event.</param>
    /// <param name="days">Days after it, negative before it; at most 99,999.</param>
    /// <returns>The mark.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are more.</exception>
    public static WindowMark On(SeasonEvent what, int days = 0) =>
        new(what, Guard.Against.OutOfRange(days, nameof(days), -MostDaysFromEvent, MostDaysFromEvent));

    /// <summary>Reads a mark.</summary>
    /// <param name="text">A text such as <c>M12W1</c>, <c>M1D3</c>, <c>FW2</c> or <c>erasOpens+21</c>.</param>
    /// <param name="mark">The mark, where the text is one.</param>
    /// <returns>Whether the text is a mark.</returns>
    public static bool TryParse(string? text, out WindowMark mark)
    {
        mark = default;
        if (text is not null && TryEvent(text, out mark))
            return true;
        var at = text?.AsSpan().IndexOfAny('W', 'D') ?? -1;
        if (at < 1 || !TryNumber(text.AsSpan(at + 1), out var number))
            return false;
        var isDay = text![at] == 'D';
        var month = FinalStretch;
        if (text[0] == 'M' ? !TryNumber(text.AsSpan(1, at - 1), out month) : text[0] != 'F' || at != 1)
            return false;
        if (month > FirstMonth || number > (isDay ? LongestMonth : WeeksPerMonth) || (isDay && month != 1))
            return false;
        mark = new WindowMark(month, number, isDay);
        return true;
    }

    // LINQPad shows this in place of a box of properties.
    internal object ToDump() => ToString();

    /// <summary>The mark as it is written.</summary>
    /// <returns>A text which <see cref="TryParse"/> reads back.</returns>
    public override string ToString() => Event is { } what
        ? Words.Of(what) + (Days == 0 ? "" : Days.ToString("+0;-0", CultureInfo.InvariantCulture))
        : string.Create(CultureInfo.InvariantCulture, $"{(Month == FinalStretch ? "F" : $"M{Month}")}{(IsDay ? 'D' : 'W')}{Number}");

    /// <summary>
    /// Whether a window may run from here to there: forward in time, and within one stretch (before submission, Month 1, final weeks). Days
    /// of the season's calendar reach one another in its order.
    /// </summary>
    internal bool CanReach(WindowMark end)
    {
        if (Event is { } from)
            return end.Event is { } to && (from < to || (from == to && Days <= end.Days));
        if (end.Event is not null)
            return false;
        if (Math.Min(Month, 2) != Math.Min(end.Month, 2))
            return false;
        return Month > end.Month || (Month == end.Month && (IsDay != end.IsDay || Number <= end.Number));
    }

    private static bool TryEvent(string text, out WindowMark mark)
    {
        mark = default;
        var sign = text.AsSpan().IndexOfAny('+', '-');
        if (Words.Read(typeof(SeasonEvent), sign < 0 ? text : text[..sign]) is not SeasonEvent what)
            return false;
        var days = 0;
        if (sign >= 0 && (!TryNumber(text.AsSpan(sign + 1), out days) || days > MostDaysFromEvent))
            return false;
        mark = new WindowMark(what, sign >= 0 && text[sign] == '-' ? -days : days);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        text.ContainsOnlyDigits() & int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text[0] != '0';
}
