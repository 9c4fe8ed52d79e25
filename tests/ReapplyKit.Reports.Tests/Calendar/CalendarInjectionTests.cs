using System.Collections.Concurrent;
using System.Text;

namespace ReapplyKit.Reports.Tests;

/// <summary>A calendar has the events it has, whatever they are called; read back by a strict reader of our own and by Ical.Net.</summary>
public sealed class CalendarInjectionTests
{
    private const int LongestSummary = 200;

    private static readonly ConcurrentDictionary<string, (string Text, IcsComponent Own, Ical.Net.Calendar Other)> OnlyOnce = [];

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void No_title_adds_or_takes_an_event_or_a_property(string title)
    {
        Assert.Equal(Outline(Entitled("x").Own), Outline(Entitled(title).Own));
        Assert.Equal(Outline(Entitled("x").Other), Outline(Entitled(title).Other));
        Assert.False(HostileTexts.HidesSomething(Entitled(title).Text.Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Lines), MemberType = typeof(HostileTexts))]
    public void A_title_is_one_line_of_one_event(string title, string shown)
    {
        Assert.Equal(shown, Summary(title));
        Assert.Single(Entitled(title).Other.Events, e => e.Summary == shown);
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Lines), MemberType = typeof(HostileTexts))]
    public void The_name_of_the_calendar_stays_its_name(string name, string shown)
    {
        var calendar = Calendars.Of(FictionalPlans.Conflicting, new CalendarOptions { Name = name });

        Assert.Equal((shown, shown), (calendar.Text("NAME"), calendar.Text("X-WR-CALNAME")));
    }

    [Fact]
    public void A_lone_surrogate_is_shown_as_what_it_is() => Assert.Equal("lone\uFFFDsurrogate", Summary(HostileTexts.LoneSurrogate));

    [Fact]
    public void A_title_longer_than_a_label_is_shortened_visibly_and_never_inside_a_character()
    {
        var whole = new string('a', LongestSummary);

        Assert.Equal(whole, Summary(whole));
        Assert.Equal(whole[..^1] + "…", Summary(whole + "a"));
        Assert.Equal(whole[..^1] + "…", Summary(HostileTexts.TenThousand));
        Assert.Equal(whole[..^2] + "…", Summary(whole[..^2] + "🏥🏥"));
    }

    private static string? Summary(string title) => Entitled(title).Own.Event(Calendars.First).Text("SUMMARY");

    private static (string Text, IcsComponent Own, Ical.Net.Calendar Other) Entitled(string title) => OnlyOnce.GetOrAdd(title, _ =>
    {
        var utf8 = PlanCalendar.Write(Calendars.Entitled(title), FictionalPlans.Rules, Calendars.Whole);
        var text = Encoding.UTF8.GetString(utf8);
        return (text, IcsReader.Read(utf8), Ical.Net.Calendar.Load(text)!);
    });

    private static IEnumerable<string> Outline(IcsComponent component) =>
        component.Properties.Select(p => p.Name).Prepend(component.Name).Concat(component.Components.SelectMany(Outline));

    private static IEnumerable<string> Outline(Ical.Net.Calendar calendar) =>
        calendar.Events.Select(e => $"{e.Uid} from {e.Start} to {e.End}, {string.Join("; ", e.Categories)}, alarms {e.Alarms.Count}");
}
