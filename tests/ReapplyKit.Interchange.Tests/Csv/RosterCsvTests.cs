using System.Text;

namespace ReapplyKit.Interchange.Tests;

public sealed class RosterCsvTests
{
    [Fact]
    public void A_score_without_attempts_leaves_the_number_of_attempts_open()
    {
        var history = Single("reference,step2ck_score\n1,245\n").Step2Ck;

        Assert.False(history.IsComplete);
        Assert.Equal(245, Assert.Single(history.Attempts).Score);
    }

    [Fact]
    public void Stated_attempts_close_the_history_and_the_earlier_ones_are_failures()
    {
        var history = Single("reference,step2ck_score,step2ck_attempts\n1,245,3\n").Step2Ck;

        Assert.True(history.IsComplete);
        Assert.Equal([ExamResult.Failed, ExamResult.Failed, ExamResult.Unknown], history.Attempts.Select(a => a.Result));
    }

    [Fact]
    public void No_attempts_is_not_taken_and_a_blank_is_not_stated()
    {
        Assert.Equal(ExamHistory.NotTaken, Single("reference,step3_attempts\n1,0\n").Step3);
        Assert.Equal(ExamHistory.NotStated, Single("reference,step3_attempts\n1,\n").Step3);
    }

    [Fact]
    public void Without_interviews_or_a_match_result_there_is_no_cycle_to_diagnose()
    {
        Assert.Null(Read("reference,interviews\n1,8\n").Entries[0].Cycle);
        Assert.Null(Read("reference,matched\n1,no\n").Entries[0].Cycle);
        Assert.Equal(8, Read("reference,interviews,matched\n1,8,no\n").Entries[0].Cycle!.Interviews);
    }

    [Theory]
    [InlineData("Pass", ExamResult.Passed)]
    [InlineData("FAIL", ExamResult.Failed)]
    public void Step_1_is_pass_or_fail_in_any_case(string cell, ExamResult expected) =>
        Assert.Equal(expected, Assert.Single(Single($"reference,step1ScorePass\n1,{cell}\n").Step1.Attempts).Result);

    [Theory]
    [InlineData("step3_result", "Fail", true)]
    [InlineData("step3_attempts", "2", true)]
    [InlineData("step3_result", "Pass", false)]
    public void A_failure_at_Step_3_stands_beside_the_tiers(string header, string cell, bool isTold)
    {
        using var sheet = new MemoryStream();
        RosterCsv.Assess(CsvText.Stream($"reference,step1_result,step1_attempts,{header}\n1,Pass,1,{cell}\n"), sheet, RulePack.Default, new LocalDate(2026, 11, 23));
        var lines = Encoding.UTF8.GetString(sheet.ToArray()).Split("\r\n");

        Assert.Contains(",not in the tiers,", lines[0], StringComparison.Ordinal);
        Assert.Equal(isTold, lines[1].Contains(",Step 3 was failed; programs see it,", StringComparison.Ordinal));
    }

    private static Roster Read(string text) => RosterCsv.Read(CsvText.Stream(text)).AsT0;

    private static ApplicantProfile Single(string text) => Assert.Single(Read(text).Entries).Profile;
}
