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

    [Theory]
    [InlineData("exam.step3.sit", "Done on Mon 11 Jan 2027: Sit Step 3")]
    [InlineData("exam.step3.sit=2027-01-10", "Done on Sun 10 Jan 2027: Sit Step 3")]
    [InlineData("exam.step3.sit = 2027-1-10", "Done on Sun 10 Jan 2027: Sit Step 3")]
    [InlineData("1. Book a session with a program director and an IMG who matched recently (by Sun 10 Jan 2027)", "Done on Mon 11 Jan 2027: Book")]
    public void What_is_done_is_named_as_a_screen_names_it_with_its_day(string done, string told)
    {
        using var first = new AdvisorRun();
        first.Run("--out", first.Out.FullName);
        using var later = new AdvisorRun();
        later.Run("--since", Path.Combine(first.Out.FullName, "plan.json"), "--as-of", "2027-01-11", "--done", done);

        Assert.Contains(told, later.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exam.step3.sit=2027-01-12", "names no day up to 2027-01-11")]
    [InlineData("exam.step3.sit=2027-02-30", "names no day up to 2027-01-11")]
    [InlineData("Keep notes", "--ids prints the names that are taken")]
    public void What_cannot_be_done_is_told(string done, string why)
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.BadInput, run.Run("--as-of", "2027-01-11", "--done", done));
        Assert.Contains(why, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_done_is_not_asked_for_this_week()
    {
        using var before = new AdvisorRun();
        before.Run("--show", "week");
        var asked = before.Output.Split('\n').First(line => line.StartsWith("- ", StringComparison.Ordinal) && line.Contains(" by ", StringComparison.Ordinal)).Split(" by ")[0];
        using var after = new AdvisorRun();
        after.Run("--show", "week", "--done", asked[2..]);

        Assert.NotEmpty(after.Output);
        Assert.DoesNotContain(asked, after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_stand_beside_the_tasks_of_the_first_screen()
    {
        using var run = new AdvisorRun();
        run.RunAsGiven("--ids");

        Assert.Contains("[opinions.book]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan.xlsx", "marks made in it are not read back")]
    [InlineData("programs.csv", "is not a plan; --since takes the plan.json that --out wrote")]
    [InlineData("schedule.json", "is not a plan; --since takes the plan.json that --out wrote")]
    [InlineData("plan.json", "")]
    public void Another_file_than_a_plan_is_told_in_one_line(string name, string why)
    {
        using var first = new AdvisorRun();
        first.Run("--out", first.Out.FullName);
        using var later = new AdvisorRun();
        later.Run("--since", Path.Combine(first.Out.FullName, name));

        Assert.Contains(why, later.Errors, StringComparison.Ordinal);
        Assert.True(later.Errors.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)) == (why.Length == 0 ? 0 : 1), later.Errors);
    }

    [Fact]
    public void What_is_no_milestone_is_told_with_the_nearest()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.BadInput, run.Run("--done", "leters.ask"));
        Assert.Contains("the nearest is letters.ask", run.Errors, StringComparison.Ordinal);
    }

    // One slip does not throw away what was told beside it.
    [Theory]
    [InlineData("leters.ask", "the nearest is letters.ask")]
    [InlineData("exam.step3.sit=2027-01-12", "names no day up to 2027-01-11")]
    public void What_is_none_is_left_out_and_the_others_are_taken(string none, string why)
    {
        using var first = new AdvisorRun();
        first.Run("--out", first.Out.FullName);
        using var later = new AdvisorRun();

        Assert.Equal(0, later.Run(
            "--since", Path.Combine(first.Out.FullName, "plan.json"), "--as-of", "2027-01-11", "--done", none, "--done", "opinions.book=2026-12-05", "--out", later.Out.FullName));
        Assert.Contains("Not taken", later.Output, StringComparison.Ordinal);
        Assert.Contains(why, later.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("opinions.book", File.ReadAllText(Path.Combine(later.Out.FullName, "plan.json")), StringComparison.Ordinal);
    }

    // A decision is made in the case, whichever name it is called by.
    [Fact]
    public void A_decision_is_not_marked_by_its_name()
    {
        using var run = new AdvisorRun();
        var file = run.File("case.json", """{"version":1,"applicant":{"graduation":"2024-06"}}""");

        Assert.Equal(AdvisorCommand.BadInput, run.Run("--case", file, "--as-of", "2027-01-11", "--done", "decide.step3"));
        Assert.Contains("is not marked but decided", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_so_far_that_is_none_is_told_with_its_file()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.BadInput, run.Run("--since", run.File("odd.json", "{}")));
        Assert.Contains("odd.json", run.Errors, StringComparison.Ordinal);
    }
}
