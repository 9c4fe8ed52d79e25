using FsCheck.Xunit;
using static System.FormattableString;

namespace ReapplyKit.Reports.Tests;

/// <summary>Milestones as whole-day events.</summary>
public sealed class MilestoneEventTests
{
    private static readonly LocalDate FirstDay = new(2026, 11, 9);
    private const int DaysPlanned = 400;

    [Property(MaxTest = 40)]
    public void On_any_day_each_milestone_is_one_event_with_its_own_first_and_last_day(uint days)
    {
        var plan = FictionalPlans.Of(FictionalPlans.Varenholm, FirstDay.PlusDays((int)(days % DaysPlanned)));

        var events = Calendars.Of(plan).Events.Where(e => !e.Id.Contains('_', StringComparison.Ordinal)).ToDictionary(e => e.Id);

        var dated = plan.Schedule.Milestones;
        Assert.Equal(dated.Select(m => m.Milestone.Id.ToString()).Order(StringComparer.Ordinal), events.Keys.Order(StringComparer.Ordinal));
        Assert.All(dated, m => Assert.Equal((m.Start, m.Finish.PlusDays(1)), Days(events[m.Milestone.Id.ToString()])));
    }

    [Fact]
    public void One_day_of_work_ends_on_the_day_after_since_the_end_is_exclusive()
    {
        // Three weeks after ERAS opens on 2 June.
        var token = Calendars.Of(FictionalPlans.Whole).Event("eras.token");

        Assert.Equal((new LocalDate(2027, 6, 23), new LocalDate(2027, 6, 24)), Days(token));
        Assert.Matches("^eras\\.token-2028\\.[0-9a-f]{12}@reapplykit$", token.Uid);
    }

    [Fact]
    public void An_event_carries_title_workstream_clauses_guidance_targets_and_what_it_mends()
    {
        var rules = FictionalPlans.Rules;
        var ask = Calendars.Of(FictionalPlans.Whole).Event("letters.ask");

        Assert.Equal("Ask the attending, mid-rotation, for a strong letter", ask.Text("SUMMARY"));
        Assert.Equal("Communication", ask.Raw("CATEGORIES"));
        Assert.Equal("TRANSPARENT", ask.Raw("TRANSP"));
        var lines = ask.Text("DESCRIPTION")!.Split('\n');
        Assert.Contains($"M9.7: {rules.Book[ClauseId.Parse("M9.7")].Text}", lines);
        Assert.Contains("Target (M9.7): worked on the rotation before asking, 3 to 4 weeks", lines);
        Assert.Contains("Mends: letters", lines);
    }

    [Fact]
    public void Every_clause_of_a_milestone_is_quoted_by_its_number()
    {
        var book = FictionalPlans.Rules.Book;
        var calendar = Calendars.Of(FictionalPlans.Whole);

        Assert.All(FictionalPlans.Whole.Schedule.Milestones, m =>
        {
            var description = calendar.Event(m.Milestone.Id.ToString()).Text("DESCRIPTION")!;
            Assert.All(m.Milestone.Clauses, clause => Assert.Contains($"{clause}: {book[clause].Text}", description, StringComparison.Ordinal));
            Assert.All(m.Milestone.Guidance, clause => Assert.Contains($"How ({clause}): ", description, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Another_reader_finds_the_same_events()
    {
        var bytes = PlanCalendar.Write(FictionalPlans.Whole, FictionalPlans.Rules, Calendars.Whole);
        var strict = IcsReader.Read(bytes).Events.ToDictionary(e => e.Uid);

        var other = Ical.Net.Calendar.Load(System.Text.Encoding.UTF8.GetString(bytes))!;

        Assert.Equal(strict.Count, other.Events.Count);
        Assert.All(other.Events, e =>
        {
            var same = strict[e.Uid!];
            Assert.Equal(same.Text("SUMMARY"), e.Summary);
            Assert.Equal(same.Text("DESCRIPTION"), e.Description);
            Assert.Equal(same.Components.Count, e.Alarms.Count);
            Assert.Equal(
                same.Raw("DTSTART"),
                e.Start!.HasTime ? Invariant($"{e.Start.AsUtc:yyyyMMdd'T'HHmmss'Z'}") : Invariant($"{e.Start.Value:yyyyMMdd}"));
        });
    }

    private static (LocalDate, LocalDate) Days(IcsComponent e) => (e.Day("DTSTART"), e.Day("DTEND"));
}
