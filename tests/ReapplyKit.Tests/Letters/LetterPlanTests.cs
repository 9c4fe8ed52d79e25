using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

public sealed class LetterPlanTests
{
    [Theory]
    [InlineData("2027-01-01", LetterRequestState.Upcoming, CheckState.Met)]
    [InlineData("2027-02-14", LetterRequestState.Upcoming, CheckState.Met)]
    [InlineData("2027-02-15", LetterRequestState.Due, CheckState.Met)]
    [InlineData("2027-02-28", LetterRequestState.Due, CheckState.Met)]
    [InlineData("2027-03-01", LetterRequestState.Late, CheckState.NotMet)]
    [InlineData("2027-03-28", LetterRequestState.Late, CheckState.NotMet)]
    public void The_attending_is_asked_in_week_3_or_4(string asOf, LetterRequestState state, CheckState check)
    {
        var request = Request(asOf, Rotation("2027-02-01", "2027-02-28"));

        Assert.Equal(new DateInterval(Iso.Day("2027-02-15"), Iso.Day("2027-02-28")), request.Ask);
        Assert.Equal((state, check), (request.State, request.Check.State));
    }

    [Fact]
    public void Four_weeks_after_its_end_a_rotation_is_left_out() => Assert.Empty(
        Plan("2027-03-29", Rotation("2027-02-01", "2027-02-28"), Rotation(null, "2027-02-28")).Requests!.Value.AsEnumerable());

    [Fact]
    public void On_a_long_rotation_the_weeks_for_asking_end_before_it() =>
        Assert.Equal(LetterRequestState.Late, Request("2027-03-01", Rotation("2027-02-01", "2027-04-30")).State);

    [Theory]
    [InlineData("2027-02-27", "2027-02-15", "2027-02-27")]
    [InlineData("2027-02-15", "2027-02-15", "2027-02-15")]
    [InlineData("2027-03-01", "2027-02-15", "2027-02-28")]
    [InlineData(null, "2027-02-15", "2027-02-28")]
    public void The_days_for_asking_end_with_week_4_or_the_rotation(string? end, string first, string last) => Assert.Equal(
        new DateInterval(Iso.Day(first), Iso.Day(last)), Request("2027-02-01", Rotation("2027-02-01", end)).Ask);

    [Fact]
    public void Two_weeks_are_too_short()
    {
        var request = Request("2027-02-01", Rotation("2027-02-01", "2027-02-14"));

        Assert.Equal((null, LetterRequestState.TooShort), (request.Ask, request.State));
        Assert.Equal((CheckState.NotMet, "the rotation is too short"), (request.Check.State, request.Check.Value));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "2027-02-28")]
    [InlineData("2027-03-01", "2027-02-28")]
    public void A_rotation_without_a_sound_first_day_has_no_days_for_asking(string? start, string? end)
    {
        var request = Request("2027-02-01", Rotation(start, end));

        Assert.Equal((null, LetterRequestState.Undated, CheckState.Unknown), (request.Ask, request.State, request.Check.State));
    }

    [Fact]
    public void A_request_says_what_it_is_about_and_a_late_one_by_which_rule()
    {
        var due = Request("2027-02-20", Rotation("2027-02-01", "2027-02-28")).Check;
        var late = Request("2027-03-10", Rotation("2027-02-01", "2027-02-28")).Check;

        Assert.Equal(
            ("letter request on the rotation from 1 February 2027", "due: 15 February 2027 to 28 February 2027", "ask in week 3 to 4", "letters.ask"),
            (due.Subject, due.Value, due.Asked, due.Rule.ToString()));
        Assert.Equal("letters.ask-late", late.Rule.ToString());
    }

    [Theory]
    [InlineData("2027-08-31", 1)]
    [InlineData("2027-09-01", 0)]
    public void A_rotation_that_begins_with_the_applications_is_left_out(string start, int requests) =>
        Assert.Equal(requests, Plan("2027-02-01", Rotation(start, "2027-10-31")).Requests!.Value.Count);

    [Fact]
    public void Writers_are_reminded_by_the_end_of_month_5_and_letters_come_in_Months_5_and_4()
    {
        var plan = Plan("2027-02-01");

        Assert.Equal(
            (Iso.Day("2027-05-31"), Iso.Day("2027-05-01"), Iso.Day("2027-06-30")), (plan.RemindBy, plan.HarvestFrom, plan.HarvestUntil));
        Assert.Equal(Iso.Day("2027-06-02"), plan.RequestFormsFrom); // the first Wednesday of June
    }

    [Fact]
    public void The_clauses_say_what_the_writer_gets()
    {
        var plan = Plan("2027-02-01");

        Assert.Equal(["M9.8", "M9.9", "M9.10"], plan.HandOver.Select(c => c.ToString()));
        Assert.Equal(("M5.12", "M5.13"), (plan.RequestForms.ToString(), Assert.Single(plan.RemindWith.AsEnumerable()).ToString()));
    }

    [Fact]
    public void Months_alone_or_nothing_stated_give_no_requests_and_none_gives_an_empty_list()
    {
        var asOf = Iso.Day("2027-02-01");

        Assert.Null(RulePack.Default.Letters.Plan(new(), Match2028, asOf).Requests);
        Assert.Null(RulePack.Default.Letters.Plan(new() { Usce = UsceHistory.OfMonths(3) }, Match2028, asOf).Requests);
        Assert.Equal([], Plan("2027-02-01").Requests);
    }

    private static LetterRequest Request(string asOf, Rotation rotation) =>
        Assert.Single(Plan(asOf, rotation).Requests!.Value.AsEnumerable());

    private static LetterPlan Plan(string asOf, params ReadOnlySpan<Rotation> rotations) =>
        RulePack.Default.Letters.Plan(With(rotations), Match2028, Iso.Day(asOf));
}
