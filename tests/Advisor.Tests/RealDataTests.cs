namespace Advisor.Tests;

public sealed class RealDataTests
{
    [RealDataFact]
    public void The_real_roster_is_judged_row_by_row()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--roster", Path.Combine(Repository.RealData, "applicants-2024.csv")));
        Assert.Contains("68 applicants", run.Output, StringComparison.Ordinal);
    }

    [RealDataFact]
    public void The_real_program_list_is_read_whole_and_nothing_in_it_is_green()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--programs", Path.Combine(Repository.RealData, "programs-internal-medicine.csv")));
        Assert.Contains("649 programs read", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Green:", run.Output, StringComparison.Ordinal);
    }
}
