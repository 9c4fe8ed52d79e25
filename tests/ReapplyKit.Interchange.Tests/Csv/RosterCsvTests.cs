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

    [Fact]
    public void Every_problem_is_listed_with_its_line_and_column()
    {
        var problems = RosterCsv.Read(CsvText.Stream(
            "row,step2Score,step2ck_attempts,yearOfGraduation,monthsOfUSCE,visaRequired,ecfmgCertified,step1ScorePass\n" +
            "1,900,1,2021-13,-1,maybe,almost,aced\n" +
            ",240,0,,,,,\n")).AsT1;

        Assert.Equal(
            [
                "line 2, yearOfGraduation", "line 2, visaRequired", "line 2, ecfmgCertified", "line 2, step1ScorePass", "line 2, step2Score",
                "line 2, monthsOfUSCE", "line 3, row", "line 3, step2ck_attempts",
            ],
            CsvText.Places(problems));
    }

    private static Roster Read(string text) => RosterCsv.Read(CsvText.Stream(text)).AsT0;

    private static ApplicantProfile Single(string text) => Assert.Single(Read(text).Entries).Profile;
}
