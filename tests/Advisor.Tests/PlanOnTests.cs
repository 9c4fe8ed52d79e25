namespace Advisor.Tests;

public sealed class PlanOnTests
{
    [Fact]
    public void An_earlier_plan_is_planned_on_with_what_is_done()
    {
        using var first = new AdvisorRun();
        first.Run("--out", first.Out.FullName);
        using var later = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, later.Run(
            "--since", Path.Combine(first.Out.FullName, "plan.json"), "--as-of", "2027-01-11",
            "--done", "autopsy.review", "--done", "ASK the attending, mid-rotation, for a strong letter", "--out", later.Out.FullName));
        Assert.Contains("What has changed since Mon 23 Nov 2026", later.Output, StringComparison.Ordinal);
        Assert.Contains("Done on Mon 11 Jan 2027: Go through the complete file", later.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The applicant above is fictional", later.Output, StringComparison.Ordinal);

        using var again = new AdvisorRun();
        again.Run("--since", Path.Combine(later.Out.FullName, "plan.json"), "--as-of", "2027-01-11");
        Assert.Contains("Nothing has moved.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_milestone_is_told_with_the_nearest()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.BadInput, run.Run("--done", "leters.ask"));
        Assert.Contains("the nearest is letters.ask", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_so_far_that_is_none_is_told_with_its_file()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.BadInput, run.Run("--since", run.File("odd.json", "{}")));
        Assert.Contains("odd.json", run.Errors, StringComparison.Ordinal);
    }
}
