namespace ReapplyKit.Reports.Tests;

/// <summary>The calendar as a document: its name and its boundaries.</summary>
public sealed class PlanCalendarTests
{
    [Fact]
    public void The_calendar_says_what_it_is_in_the_old_way_and_the_new()
    {
        var calendar = Calendars.Of(FictionalPlans.Whole);

        Assert.Equal("2.0", calendar.Raw("VERSION"));
        Assert.Equal("Plan for the 2028 Match: fictional applicant: Dr. Ilka Varenholm", calendar.Text("NAME"));
        Assert.Equal("Plan for the 2028 Match: fictional applicant: Dr. Ilka Varenholm", calendar.Text("X-WR-CALNAME"));
        Assert.Equal("As of Mon 9 Nov 2026 by countdown-article 1.0.0.", calendar.Text("DESCRIPTION"));
    }

    [Fact]
    public void What_does_not_fit_this_season_is_named()
    {
        var plan = FictionalPlans.Conflicting;

        Assert.NotEmpty(plan.Schedule.NotThisSeason.AsEnumerable());
        Assert.All(plan.Schedule.NotThisSeason, m => Assert.Contains(
            m.Milestone.Title, Calendars.Of(plan).Text("DESCRIPTION"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_that_states_nothing_has_a_calendar_too() =>
        // The dates of the season, and the last hour to register for the SOAP of the one that is running.
        Assert.Equal(11 + 1 + FictionalPlans.OfNothing.Schedule.Milestones.Count, Calendars.Of(FictionalPlans.OfNothing).Events.Count());

    [Fact]
    public void Clauses_of_a_pack_of_ones_own_cannot_break_out()
    {
        var rules = OwnPack.With("clauses", clauses =>
        {
            foreach (var clause in clauses["clauses"]!.AsArray())
                clause!["text"] = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged";
        });
        var plan = rules.Plan();

        var calendar = IcsReader.Read(PlanCalendar.Write(plan, rules, Calendars.Whole));

        Assert.Equal(plan.Schedule.Milestones.Count, calendar.Events.Count(e => !e.Id.Contains('_', StringComparison.Ordinal)));
        Assert.Contains("S.1: x END:VEVENT BEGIN:VEVENT UID:forged", calendar.Event("eras.token").Text("DESCRIPTION"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_texts_of_another_pack_are_refused()
    {
        var other = FictionalPlans.Whole with { Pack = FictionalPlans.Whole.Pack with { Version = "0.0.1" } };

        Assert.Throws<ArgumentException>(() => PlanCalendar.Write(other, FictionalPlans.Rules));
    }
}
