namespace ReapplyKit.Tests;

/// <summary>The last days before programs review: what an application cannot go without stays before it, each day.</summary>
public sealed class LastWeekTests
{
    private static readonly string[] NotWithout =
    [
        "eras.token", "eras.account", "letters.request-forms", "letters.confirmed", "statement.final", "eras.upload", "list.final",
        "submit.double-check",
    ];

    public static TheoryData<string> Days => [.. Enumerable.Range(10, 13).Select(day => $"2026-09-{day}")];

    [Theory]
    [MemberData(nameof(Days))]
    public void Token_account_and_papers_come_before_submission(string asOf)
    {
        var plan = Plan(asOf);
        var submit = plan.Schedule.Dated(MilestoneId.Parse("submit.apply"))!;

        Assert.True(submit.Finish < Iso.Day("2026-09-23"));
        Assert.All(NotWithout, id => Assert.True(plan.Schedule.Dated(MilestoneId.Parse(id))?.Finish <= submit.Start, id));
        Assert.Equal("eras.token", plan.Brief.Tasks[0].Milestone?.ToString());
        Assert.True(plan.LetterPlan.RemindBy >= Iso.Day(asOf) && plan.LetterPlan.RequestFormsFrom >= Iso.Day(asOf));
    }

    [Theory]
    [InlineData("2026-09-17")]
    [InlineData("2026-09-18")]
    public void While_a_day_each_is_left_each_has_its_day(string asOf)
    {
        var plan = Plan(asOf);

        Assert.Distinct(((string[])["eras.account", "letters.request-forms", "letters.confirmed", "submit.double-check", "submit.apply"])
            .Select(id => plan.Schedule.Dated(MilestoneId.Parse(id))!.Start));
    }

    // Six steps in so many days: those that come first share a day, and the application goes out on the last.
    [Theory]
    [InlineData("2026-09-18", "2026-09-18", "2026-09-18", "2026-09-19", "2026-09-20", "2026-09-21", "2026-09-22")]
    [InlineData("2026-09-20", "2026-09-20", "2026-09-20", "2026-09-20", "2026-09-20", "2026-09-21", "2026-09-22")]
    [InlineData("2026-09-22", "2026-09-22", "2026-09-22", "2026-09-22", "2026-09-22", "2026-09-22", "2026-09-22")]
    public void The_days_that_are_left_are_all_used(string asOf, params string[] days)
    {
        var plan = Plan(asOf);

        Assert.Equal(
            days.Select(Iso.Day),
            ((string[])["eras.token", "eras.account", "letters.request-forms", "letters.confirmed", "submit.double-check", "submit.apply"])
                .Select(id => plan.Schedule.Dated(MilestoneId.Parse(id))!.Start));
    }

    [Theory]
    [InlineData("2026-10-01", false)]
    [InlineData("2027-01-28", false)]
    [InlineData("2027-01-29", true)]
    [InlineData("2027-03-03", true)]
    public void Who_applies_late_registers_with_NRMP_too_and_first_on_the_last_day(string asOf, bool isLastDay)
    {
        var week = Plan(asOf).Brief.Tasks;

        Assert.Contains(week, t => t.What.StartsWith("Register", StringComparison.Ordinal));
        Assert.Equal(isLastDay, week[0].What.StartsWith("Register", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_put_off_stands_in_the_text_of_the_plan()
    {
        var schedule = Plan("2026-09-17").Schedule;

        Assert.NotEmpty(schedule.NotThisSeason);
        Assert.Contains("\nNot this season; each with the day on which its turn comes in the next\n", schedule.ToText(), StringComparison.Ordinal);
    }

    // The first three days, and the week before the review day.
    [Theory]
    [InlineData("submit.apply", 3, false, "Submit before programs begin to review")]
    [InlineData("eras.upload", -8, true, "Upload statements, CV, experiences and a professional photo")]
    [InlineData("eras.upload", -7, true, "Upload statements, CV, experiences and a professional photo at once: documents may reach programs after the review day")]
    [InlineData("eras.upload", -1, true, "Upload statements, CV, experiences and a professional photo at once: documents may reach programs after the review day")]
    [InlineData("eras.account", -1, true, "Open the ERAS account: ERAS is open since ")]
    public void What_is_past_is_not_told_as_ahead(string milestone, int days, bool isOfReview, string title)
    {
        var season = RulePack.Default.Seasons.For(2027);
        var plan = Plan(DayText.Of((isOfReview ? season.ReviewDay : season.SubmissionDay).PlusDays(days)));
        var told = plan.Schedule.Dated(MilestoneId.Parse(milestone))!.Milestone.Title;

        Assert.StartsWith(title, told, StringComparison.Ordinal);
        Assert.True(milestone != "eras.upload" || told == title);
    }

    // The text has it sent on the first three days, 2 to 4 September 2026; whose plan has it later is not told to do it then.
    [Theory]
    [InlineData("2026-03-25", true)]
    [InlineData("2026-08-21", false)]
    [InlineData("2026-09-04", false)]
    public void A_submission_planned_after_its_best_days_is_called_by_what_it_can_still_be(string asOf, bool isOnThem)
    {
        var submit = Plan(asOf).Schedule.Dated(MilestoneId.Parse("submit.apply"))!;

        Assert.Equal(isOnThem, submit.Start <= Iso.Day("2026-09-04"));
        Assert.StartsWith(isOnThem ? "Submit as early as you can" : "Submit before programs begin to review", submit.Milestone.Title, StringComparison.Ordinal);
    }

    private static ReapplicationPlan Plan(string asOf) => ReapplyPlanner.Plan(
        RulePack.Default, new ReapplicationCase { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(0), Season = 2027 }, Iso.Day(asOf)).AsT0;
}
