using static ReapplyKit.Tests.DraftCase;

namespace ReapplyKit.Tests;

/// <summary>The 2028 season opens on Wednesday, September 1, 2027.</summary>
public sealed class SubmissionTests
{
    [Theory]
    [InlineData("2027-08-31", CheckState.NotMet, "submitted on 31 August 2027, before the opening on 1 September 2027")]
    [InlineData("2027-09-01", CheckState.Met, "submitted on day 1")]
    [InlineData("2027-09-03", CheckState.Met, "submitted on day 3")]
    [InlineData("2027-09-04", CheckState.NotMet, "submitted on day 4")]
    public void It_goes_out_on_day_1_to_3(string submitted, CheckState state, string value)
    {
        var check = OwnRules.Submission.Assess(Iso.Day(submitted), Match2028, Iso.Day("2027-12-01"));

        Assert.Equal((state, value, "day 1 to 3"), (check.State, check.Value, check.Asked));
    }

    [Theory]
    [InlineData("2027-08-31", CheckState.Unknown, "opens 1 September 2027")]
    [InlineData("2027-09-01", CheckState.Unknown, "due now, on day 1")]
    [InlineData("2027-09-03", CheckState.Unknown, "due now, on day 3")]
    [InlineData("2027-09-04", CheckState.NotMet, "not submitted on day 4")]
    public void Until_it_is_out_the_day_says_what_is_due(string asOf, CheckState state, string value)
    {
        var check = OwnRules.Submission.Assess(null, Match2028, Iso.Day(asOf));

        Assert.Equal((state, value), (check.State, check.Value));
        Assert.Equal(check, OwnRules.Submission.Assess(Iso.Day("2028-01-01"), Match2028, Iso.Day(asOf)));
    }

    [Fact]
    public void The_last_early_day_is_that_of_the_diagnosis() =>
        Assert.Equal(RulePack.Default.Interviews.Thresholds.LastEarlyDay, OwnRules.Submission.LastEarlyDay);
}
