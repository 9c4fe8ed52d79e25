using System.Buffers.Text;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using IcalDuration = Ical.Net.DataTypes.Duration;
using Period = NodaTime.Period;

namespace ReapplyKit.Reports;

/// <summary>Writes entries as iCalendar. What a clock would give is derived from the day of the plan.</summary>
internal sealed class CalendarWriting(LocalDate asOf, string identity, CalendarOptions options)
{
    private const string Product = "-//ReapplyKit//ReapplyKit.Reports//EN";
    private const int LongestLine = 2_000;
    private const int LongestSummary = 200;
    private const int HourOfAlarm = 9;
    private const int HoursOfDay = 24;

    private const int RevisionsOfADay = 1000;
    private const int LastNotice = 1;

    // A later plan has a higher number, whatever was written in between; no plan is made before this day.
    private static readonly LocalDate FirstRevision = new(2000, 1, 1);

    private readonly CalDateTime _stamp = new(asOf.Year, asOf.Month, asOf.Day, 0, 0, 0, CalDateTime.UtcTzId);

    public byte[] Write(string name, string description, IEnumerable<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = Product };
        foreach (var property in new[] { "NAME", "X-WR-CALNAME" })
            calendar.AddProperty(property, SafeText.Line(name, LongestSummary));
        foreach (var property in new[] { "DESCRIPTION", "X-WR-CALDESC" })
            calendar.AddProperty(property, SafeText.Line(description, LongestLine));
        foreach (var entry in entries)
            calendar.Events.Add(Event(entry));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    public static int RevisionAfter(ReadOnlySpan<byte> earlier, LocalDate asOf)
    {
        var mark = "\nSEQUENCE:"u8;
        var highest = -1;
        for (var at = earlier.IndexOf(mark); at >= 0; at = earlier.IndexOf(mark))
        {
            earlier = earlier[(at + mark.Length)..];
            if (Utf8Parser.TryParse(earlier, out int number, out _))
                highest = Math.Max(highest, number);
        }
        var revision = highest - FirstRevisionOf(asOf) + 1;
        return Math.Clamp(revision, 0, RevisionsOfADay - 1);
    }

    private static int FirstRevisionOf(LocalDate day) => Math.Max(0, Period.DaysBetween(FirstRevision, day)) * RevisionsOfADay;

    private CalendarEvent Event(CalendarEntry entry)
    {
        var written = new CalendarEvent
        {
            Uid = FormattableString.Invariant($"{entry.Name}-{entry.MatchYear}.{identity}@reapplykit"),
            DtStamp = _stamp,
            LastModified = _stamp,
            Sequence = FirstRevisionOf(asOf) + options.Revision,
            Summary = SafeText.Line(entry.Summary, LongestSummary),
            Description = string.Join('\n', entry.Description.Select(line => SafeText.Line(line, LongestLine))),
            Categories = [.. entry.Categories],
            Status = entry.IsCancelled ? EventStatus.Cancelled : entry.IsTentative ? EventStatus.Tentative : EventStatus.Confirmed,
            Transparency = TransparencyType.Transparent,
        };
        entry.When.Switch(
            days => (written.Start, written.End) = (Day(days.Start), Day(days.End.PlusDays(1))),
            moment => written.Start = new CalDateTime(moment.ToDateTimeUtc(), hasTime: true));
        if (NoticeOf(entry) is { } notice)
            written.Alarms.Add(Alarm(written.Summary, entry.When.Match(_ => BeforeEnd(notice), _ => Before(notice))));
        return written;
    }

    // Where there is no time left for the usual notice, a day's will do; an alarm that is past at import rings at once, for nothing.
    private int? NoticeOf(CalendarEntry entry)
    {
        var usual = entry.Alarm switch
        {
            CalendarAlarm.Preparation => options.NoticeDays,
            CalendarAlarm.Deadline => options.DeadlineNoticeDays,
            _ => null,
        };
        int?[] notices = usual is null ? [] : [usual, LastNotice];
        return notices.FirstOrDefault(notice => entry.LastDay.PlusDays(-notice!.Value) > asOf);
    }

    private static Alarm Alarm(string summary, Trigger trigger) => new() { Action = AlarmAction.Display, Description = summary, Trigger = trigger };

    private static Trigger Before(int notice) => new(new IcalDuration(days: -notice));

    // Whole days end at midnight after the last one; an alarm at midnight helps nobody.
    private static Trigger BeforeEnd(int notice)
    {
        var trigger = new Trigger(new IcalDuration(days: -notice, hours: HourOfAlarm - HoursOfDay));
        trigger.Parameters.Set("RELATED", "END");
        return trigger;
    }

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
