namespace Advisor.Tests;

/// <summary>A folder that is written to again and again, and edited in between.</summary>
public sealed class OutputFolderTests
{
    [Fact]
    public void A_path_that_cannot_be_a_folder_is_refused_before_anything_is_computed()
    {
        using var run = new AdvisorRun();
        var file = run.File("notes.txt", "mine");

        Assert.Equal(AdvisorCommand.BadInput, run.Run("--out", file));
        Assert.Contains("is a file; name a folder", run.Errors, StringComparison.Ordinal);
        Assert.Equal(AdvisorCommand.BadInput, run.Run("--out", Path.Combine(file, "below")));
        Assert.Contains("lies below notes.txt, which is a file", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void What_an_earlier_run_wrote_and_this_one_does_not_is_removed_and_told()
    {
        using var run = new AdvisorRun();
        run.Run("--out", run.Out.FullName);
        Assert.True(File.Exists(Path.Combine(run.Out.FullName, "programs.csv")));

        var own = run.File("case.json", """{ "version": 1, "applicant": { } }""");
        Assert.Equal(AdvisorCommand.Success, run.Run("--case", own, "--out", run.Out.FullName));

        Assert.False(File.Exists(Path.Combine(run.Out.FullName, "programs.csv")));
        Assert.Contains("Removed programs.csv", run.Output, StringComparison.Ordinal);
        Assert.Contains("Replaced", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_somebody_edited_is_kept_beside_the_new_one()
    {
        using var run = new AdvisorRun();
        run.Out.Create();
        var path = Path.Combine(run.Out.FullName, "programs.csv");
        File.WriteAllText(path, "a list of my own");
        run.Run("--out", run.Out.FullName);
        File.AppendAllText(path, "called them on Monday");
        run.Run("--as-of", "2026-11-24", "--out", run.Out.FullName);

        Assert.Equal("a list of my own", File.ReadAllText(Path.Combine(run.Out.FullName, "programs.before-1.csv")));
        Assert.EndsWith("called them on Monday", File.ReadAllText(Path.Combine(run.Out.FullName, "programs.before-2.csv")), StringComparison.Ordinal);
        Assert.Contains("Kept programs.csv as programs.before-1.csv", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_file_of_an_earlier_plan_is_left()
    {
        using var run = new AdvisorRun();
        run.Run("--out", run.Out.FullName);
        var path = Path.Combine(run.Out.FullName, "programs.csv");
        File.AppendAllText(path, "called them on Monday");
        run.Run("--case", run.File("case.json", """{ "version": 1, "applicant": { } }"""), "--out", run.Out.FullName);

        Assert.EndsWith("called them on Monday", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Contains("Left programs.csv", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_run_again_changes_no_file()
    {
        using var run = new AdvisorRun();
        run.Run("--out", run.Out.FullName);
        var first = run.Out.GetFiles().ToDictionary(f => f.Name, f => Convert.ToBase64String(File.ReadAllBytes(f.FullName)));
        run.Run("--out", run.Out.FullName);

        Assert.Equal(first, run.Out.GetFiles().ToDictionary(f => f.Name, f => Convert.ToBase64String(File.ReadAllBytes(f.FullName))));
    }

    [Fact]
    public void A_calendar_of_another_plan_of_the_same_day_has_a_higher_revision()
    {
        using var run = new AdvisorRun();
        string Calendar() => File.ReadAllText(Path.Combine(run.Out.FullName, "plan.ics"));
        run.Run("--out", run.Out.FullName);
        var first = Calendar();
        run.Run("--season", "2029", "--out", run.Out.FullName);

        Assert.Contains("SEQUENCE:9823000", first, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:9823001", Calendar(), StringComparison.Ordinal);
    }
}
