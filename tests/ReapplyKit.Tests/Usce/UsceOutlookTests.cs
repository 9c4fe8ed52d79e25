using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

/// <summary>As of 2027-01-10, nearly eight months before applications.</summary>
public sealed class UsceOutlookTests
{
    private const string Additional = "usce.additional";
    private const string Arranged = "usce.arranged";

    [Theory]
    [InlineData("2027-02-01", 1, 0, CheckState.NotMet)]
    [InlineData("2027-02-27", 27, 0, CheckState.NotMet)]
    [InlineData("2027-02-28", 28, 1, CheckState.NotMet)]
    [InlineData("2027-03-27", 55, 1, CheckState.NotMet)]
    [InlineData("2027-03-28", 56, 2, CheckState.Met)]
    [InlineData("2027-03-29", 57, 2, CheckState.Met)]
    [InlineData("2027-04-24", 83, 2, CheckState.Met)]
    [InlineData("2027-04-25", 84, 3, CheckState.Met)]
    [InlineData("2027-05-23", 112, 4, CheckState.Met)]
    public void Two_months_of_four_weeks_are_enough(string end, int days, int months, CheckState state)
    {
        var outlook = Assess(Rotation("2027-02-01", end));

        Assert.Equal((Quantity.Exactly(days), Quantity.Exactly(months)), (outlook.PlannedDays, outlook.Planned));
        Assert.Equal((CheckState.Met, state), (StateOf(outlook.Checks, Additional), StateOf(outlook.Checks, Arranged)));
    }

    [Fact]
    public void The_checks_say_what_was_read_and_what_is_asked() => Assert.Equal(
        [("28 days", "some running or planned"), ("1 month, 28 days", "2 to 3 months of 28 days, or more")],
        Assess(Rotation("2027-02-01", "2027-02-28")).Checks.Select(c => (c.Value, c.Asked)));

    [Fact]
    public void A_day_of_two_rotations_counts_once() =>
        Assert.Equal(Quantity.Exactly(84), Assess(Rotation("2027-03-01", "2027-04-25"), Rotation("2027-02-01", "2027-03-28")).PlannedDays);

    [Theory]
    [InlineData("2026-11-17", "2027-01-09", 1, 0, 0, 0)] // 54 days: one whole month
    [InlineData("2026-11-15", "2027-01-10", 2, 0, 0, 0)] // its last day is over: 57 days
    [InlineData("2026-11-17", "2027-01-11", 1, 1, 0, 56)] // running: 55 days are behind, and all 14 + 31 + 11 are arranged
    [InlineData("2027-01-10", "2027-01-12", 0, 1, 0, 3)]
    [InlineData("2027-01-11", "2027-01-12", 0, 0, 1, 2)]
    [InlineData("2027-08-31", "2027-10-31", 0, 0, 1, 1)]
    [InlineData("2027-09-01", "2027-10-31", 0, 0, 0, 0)] // begins with the applications
    public void A_rotation_is_done_running_or_to_come(string start, string end, int done, int running, int upcoming, int days)
    {
        var outlook = Assess(Rotation(start, end));

        Assert.Equal(
            (Quantity.Exactly(done), Quantity.Exactly(running), Quantity.Exactly(upcoming), Quantity.Exactly(days)),
            (outlook.Done, outlook.Running, outlook.Upcoming, outlook.PlannedDays));
    }

    [Fact]
    public void Done_rotations_alone_add_nothing_to_the_year()
    {
        var outlook = Assess(Rotation("2026-10-01", "2026-12-31"));

        Assert.Equal((CheckState.NotMet, CheckState.NotMet), (StateOf(outlook.Checks, Additional), StateOf(outlook.Checks, Arranged)));
    }

    [Theory]
    [InlineData("2027-02-01", null)]
    [InlineData(null, "2027-02-28")]
    public void A_rotation_with_one_date_lasts_four_weeks(string? start, string? end)
    {
        var outlook = Assess(Rotation(start, end));

        Assert.Equal((Quantity.Exactly(28), Quantity.Exactly(1)), (outlook.PlannedDays, outlook.Upcoming));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("2027-03-28", "2027-02-01")]
    public void A_rotation_without_dates_or_with_contradictory_ones_leaves_everything_open(string? start, string? end)
    {
        var outlook = Assess(Rotation("2027-02-01", "2027-03-01"), Rotation(start, end));

        Assert.Equal(
            (Quantity.Unknown, Quantity.Between(0, 1), Quantity.Between(1, 2)), (outlook.Done, outlook.Running, outlook.Upcoming));
        Assert.Equal((Quantity.OrMore(29), Quantity.OrMore(1)), (outlook.PlannedDays, outlook.Planned));
        Assert.Equal((CheckState.Met, CheckState.Unknown), (StateOf(outlook.Checks, Additional), StateOf(outlook.Checks, Arranged)));
    }

    [Fact]
    public void A_rotation_of_unknown_kind_may_count_or_not()
    {
        var outlook = Assess(Rotation("2027-02-01", "2027-02-28"), Rotation("2027-03-01", "2027-03-28", RotationKind.Unknown));

        Assert.Equal((Quantity.Between(28, 56), Quantity.Between(1, 2)), (outlook.PlannedDays, outlook.Planned));
        Assert.Equal(CheckState.Unknown, StateOf(outlook.Checks, Arranged));
        Assert.Equal("1 to 2 months, 28 to 56 days", ValueOf(outlook.Checks, Arranged));
    }

    [Theory]
    [InlineData(RotationKind.Telehealth)]
    [InlineData(RotationKind.ResearchWithExposure)]
    public void A_kind_that_does_not_count_adds_nothing(RotationKind kind) =>
        Assert.Equal(Quantity.Exactly(0), Assess(Rotation("2027-02-01", "2027-03-28", kind)).PlannedDays);

    [Fact]
    public void Months_alone_say_nothing_of_what_is_planned()
    {
        var outlook = RulePack.Default.Usce.Assess(new() { Usce = UsceHistory.OfMonths(3.5m) }, Match2028, AsOf);

        Assert.Equal((Quantity.Exactly(3), Quantity.Unknown, Quantity.Unknown), (outlook.Done, outlook.Planned, outlook.Upcoming));
        Assert.All(outlook.Checks.AsEnumerable(), c => Assert.Equal((CheckState.Unknown, "not stated"), (c.State, c.Value)));
    }

    [Fact]
    public void Not_stated_is_unknown_and_none_is_missed()
    {
        Assert.All(
            RulePack.Default.Usce.Assess(new(), Match2028, AsOf).Checks.AsEnumerable(), c => Assert.Equal(CheckState.Unknown, c.State));
        Assert.All(Assess().Checks.AsEnumerable(), c => Assert.Equal(CheckState.NotMet, c.State));
    }

    private static LocalDate AsOf { get; } = Iso.Day("2027-01-10");

    private static UsceOutlook Assess(params ReadOnlySpan<Rotation> rotations) =>
        RulePack.Default.Usce.Assess(With(rotations), Match2028, AsOf);
}
