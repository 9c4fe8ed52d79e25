using ReapplyKit.Batch;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Failures that stand elsewhere than in the columns of an exam are never read as none.</summary>
public sealed class RosterFailureTests
{
    private const string Strong = "Pass,1,260,1,2025,4,4,4";
    private static readonly LocalDate AsOf = new(2026, 11, 26);

    [Theory]
    [InlineData("Step 1 - 2 attempts", 2, 1)]
    [InlineData("S1 x2", 2, 1)]
    [InlineData("2x CK", 1, 2)]
    [InlineData("CK x 2", 1, 2)]
    [InlineData("Step 1 x3", 3, 1)]
    [InlineData("2 attempts at CK", 1, 2)]
    [InlineData("Step 2 fail", 1, 2)]
    [InlineData("gap; CK x2", 1, 2)]
    [InlineData("Step 1 - 2 attempts; gap", 2, 1)]
    [InlineData("Step 1 x2, CK x1", 2, 1)]
    [InlineData("Step 1 x2 and CK x3", 2, 3)]
    [InlineData("Step 1 attempts: 2", 2, 1)]
    [InlineData("Step 1 twice", 2, 1)]
    [InlineData("failed S1 once", 2, 1)]
    [InlineData("Failed Step 1 twice", 3, 1)]
    public void A_red_flag_that_names_the_Step_counts_there(string flag, int step1, int step2Ck)
    {
        var profile = Single("Red flags", flag);

        Assert.Equal((step1, step2Ck), (profile.Step1.Attempts.Count, profile.Step2Ck.Attempts.Count));
    }

    // Attempts at Step 1 and at Step 2 CK, both of which are passed.
    [Theory]
    [InlineData("Failed attempts", "Step 1: none", 1, null)]
    [InlineData("Failed attempts", "none on Step 1", 1, null)]
    [InlineData("Failed attempts", "Step 1 0, Step 2 CK 0", 1, 1)]
    [InlineData("Failed attempts", "S1:0 S2:0 S3:1", 1, 1)]
    [InlineData("Failed attempts", "Step 1: 0, Step 2: 1", 1, 2)]
    [InlineData("Failed attempts", "0 on Step 1, 1 on Step 2", 1, 2)]
    [InlineData("Failed attempts", "none on Step 1, one on CK", 1, 2)]
    [InlineData("Failed attempts", "Step 1 - passed first time; CK - failed once", 1, 2)]
    [InlineData("Failed attempts", "CK (Step 1 ok)", 1, 2)]
    [InlineData("Failed attempts", "Step 1 first attempt", 2, null)]
    [InlineData("Failed attempts", "Step 1 twice", 3, null)]
    [InlineData("Failed attempts", "Step 1", 2, null)]
    [InlineData("Failed attempts", "0", 1, 1)]
    [InlineData("Failed attempts", "none", 1, 1)]
    [InlineData("Failed attempts", "No", 1, 1)]
    [InlineData("Failed attempts", "no fails but low score", 1, 1)]
    [InlineData("Any failures?", "No", 1, 1)]
    [InlineData("Attempts", "Step 1: 1, Step 2: 1", 1, 1)]
    [InlineData("Attempts", "Step 1 (1), Step 2 (1), Step 3 (1)", 1, 1)]
    [InlineData("Attempts", "Step 1 - 1st attempt, Step 2 - 1st attempt", 1, 1)]
    [InlineData("Attempts", "Step 1: 1", 1, null)]
    [InlineData("Attempts", "Step 1 once", 1, null)]
    [InlineData("Attempts", "S1 1, S2 2", 1, 2)]
    [InlineData("Attempts", "Step 1 x2; CK x1", 2, 1)]
    [InlineData("Attempts", "Step 1 twice", 2, null)]
    [InlineData("Attempts", "first attempt for both", 1, 1)]
    [InlineData("Attempts", "1/1", 1, 1)]
    [InlineData("Attempts", "no attempts", 1, 1)]
    [InlineData("Attempts", "1", 1, 1)]
    [InlineData("Step 1 history", "F, P", 2, null)]
    [InlineData("Step 1 history", "failed once", 2, null)]
    [InlineData("Step 1 history", "clean", 1, null)]
    [InlineData("Step 1 history", "passed first", 1, null)]
    [InlineData("Step 2 CK history", "failed once", null, 2)]
    [InlineData("Step 2 CK history", "F, P", null, 2)]
    public void A_column_of_failures_or_attempts_says_it_of_the_Step_it_names(string header, string cell, int? step1, int? step2Ck)
    {
        var profile = Read($"Name,YOG,Step 1,Step 2 CK,{header}\nA,2023-06,Pass,245,\"{cell}\"\n");

        Assert.Equal((step1, step2Ck), (Attempts(profile.Step1), Attempts(profile.Step2Ck)));

        static int? Attempts(ExamHistory exam) => exam.IsComplete ? exam.Attempts.Count : null;
    }

    [Theory]
    [InlineData("Red flags", "1 failed attempt")]
    [InlineData("Red flags", "USMLE failure")]
    [InlineData("Red flags", "Multiple attempts")]
    [InlineData("Red flags", "gap; multiple attempts")]
    [InlineData("Red flags", "failed once")]
    [InlineData("Red flags", "2 attempts")]
    [InlineData("Failed attempts", "1")]
    [InlineData("Fails", "2")]
    [InlineData("Any failures?", "Yes")]
    [InlineData("Any USMLE fail (Y/N)", "Y")]
    [InlineData("USMLE failures", "one")]
    [InlineData("Attempts", "2")]
    [InlineData("Attempts", "multiple")]
    [InlineData("Red flags", "multiple attempts, no gaps")]
    [InlineData("Red flags", "gap, boards, many fails")]
    [InlineData("Red flags", "no gaps and Step 1 x2")]
    [InlineData("Red flags", "multiple attempts?")]
    [InlineData("Red flags", "USMLE retake")]
    [InlineData("Most Recent Fail", "2021")]
    public void A_failure_at_some_Step_leaves_the_attempts_open(string header, string cell)
    {
        var profile = Single(header, cell);

        Assert.Equal((false, false), (profile.Step1.IsComplete, profile.Step2Ck.IsComplete));
        Assert.NotEqual(Tier.Competitive, RulePack.Default.Rubric.Assess(profile, AsOf).Tiers.Overall);
    }

    [Theory]
    [InlineData("Red flags", "none")]
    [InlineData("Red flags", "gap")]
    [InlineData("Red flags", "no failures")]
    [InlineData("Red flags", "failed a course")]
    [InlineData("Red flags", "brother failed USMLE")]
    [InlineData("Failed attempts", "0")]
    [InlineData("Fails", "None")]
    [InlineData("Any failures?", "No")]
    [InlineData("Attempts", "1")]
    [InlineData("Attempts", "first attempt")]
    [InlineData("Step 1 history", "Pass, first attempt")]
    [InlineData("Red flags", "Step 1 x1")]
    [InlineData("Red flags", "repeated a year")]
    [InlineData("Red flags", "no retakes of any Step")]
    public void What_tells_of_no_failure_leaves_them_as_they_are(string header, string cell)
    {
        var profile = Single(header, cell);

        Assert.Equal((true, true), (profile.Step1.IsComplete, profile.Step2Ck.IsComplete));
    }

    [Theory]
    [InlineData("Step 1 failures", "1", 2)]
    [InlineData("Step 1 fails", "0", 1)]
    [InlineData("USMLE Step 1 # fails", "2", 3)]
    [InlineData("Failed attempts Step 1", "none", 1)]
    [InlineData("Step 1 failures", "Yes", 2)]
    [InlineData("# Attempts Step 1", "2", 2)]
    [InlineData("Step 1 # attempts", "2", 2)]
    [InlineData("Step 1 tries", "3", 3)]
    [InlineData("Step 1 attempts", "1F", 2)]
    [InlineData("Step 1 attempts", "fail, pass", 2)]
    [InlineData("Versuche Step 1", "2", 2)]
    public void A_column_of_failures_counts_one_sitting_more(string header, string cell, int attempts) =>
        Assert.Equal(attempts, Read($"id,Step 1 result,{header}\nA,Pass,\"{cell}\"\n").Step1.Attempts.Count);

    [Theory]
    [InlineData("# Attempts Step 2 CK", "2", 2)]
    [InlineData("Step 2 CK # attempts", "2", 2)]
    [InlineData("CK attempt", "1", 1)]
    [InlineData("CK failures", "1", 2)]
    public void So_of_Step_2_CK(string header, string cell, int attempts) =>
        Assert.Equal(attempts, Read($"id,Step 2 CK,{header}\nA,245,\"{cell}\"\n").Step2Ck.Attempts.Count);

    [Theory]
    [InlineData("Step 2 CK", "245 (1 fail)", 2)]
    [InlineData("Step 2 CK", "245 after 1 failed attempt", 2)]
    [InlineData("Step 2 CK", "P (1F)", 2)]
    [InlineData("Step 2 CK", "Pass - retake", 2)]
    [InlineData("Step 2 CK", "passed on the retake", 2)]
    [InlineData("Step 2 CK", "Fail (Jan 2022) Pass (Aug 2022)", 2)]
    [InlineData("Step 2 CK", "F 2022, P 2023", 2)]
    [InlineData("Step 2 CK", "Pass (1 fail)", 2)]
    public void One_cell_may_tell_of_all_sittings(string header, string cell, int attempts) =>
        Assert.Equal(attempts, Read($"id,{header}\nA,\"{cell}\"\n").Step2Ck.Attempts.Count);

    // Passed, with the columns of sittings and of failures beside each other.
    [Theory]
    [InlineData("1", "0", 1)]
    [InlineData("1", "1", 2)]
    [InlineData("2", "1", 2)]
    [InlineData("3", "1", 3)]
    [InlineData("", "2", 3)]
    [InlineData("1", "", 1)]
    public void Sittings_and_failures_may_stand_in_a_column_each(string sittings, string failures, int attempts)
    {
        Assert.Equal(attempts, Read($"id,Step 1,Step 1 attempts,Step 1 failures\nA,Pass,{sittings},{failures}\n").Step1.Attempts.Count);
        Assert.Equal(attempts, Read($"id,Step 1,Step 1 failures,Step 1 attempts\nA,Pass,{failures},{sittings}\n").Step1.Attempts.Count);
    }

    [Fact]
    public void Failures_that_nobody_can_count_leave_the_attempts_open() =>
        Assert.False(Read("id,Step 1,Step 1 attempts,Step 1 failures\nA,Pass,1,see letter\n").Step1.IsComplete);

    [Theory]
    [InlineData("0", "Yes", false)]
    [InlineData("0", "No", true)]
    public void Any_column_of_failures_counts(string failed, string any, bool isKnown) =>
        Assert.Equal(isKnown, Read($"id,Step 1,Step 1 attempts,Failed attempts,Any failures?\nA,Pass,1,{failed},{any}\n").Step1.IsComplete);

    [Fact]
    public void A_failure_of_Step_3_explains_none_of_another_Step() =>
        Assert.False(Read("id,Step 1,Step 1 attempts,Step 3,Step 3 attempts,Failed attempts\nA,Pass,1,Fail,1,2\n").Step1.IsComplete);

    [Theory]
    [InlineData("Step 3,Step 3 attempts", "Fail,1", "Step 3")]
    [InlineData("Step 3,Step 3 attempts", "Pass,2", "Step 3")]
    [InlineData("Step 3,Step 3 attempts", "Pass,1", null)]
    [InlineData("Step 2 CS,Step 1", "Fail,Pass", "Step 2 CS")]
    [InlineData("Failing history,Step 1", "yes,Pass", "Failing history")]
    [InlineData("Step 1 attempt 1 date,Step 1", "2021,Pass", "Step 1 attempt 1 date")]
    [InlineData("Step 3 attempt 1,Step 3 attempt 2", "F,P", "Step 3 attempt 1")]
    [InlineData("Hobbies,Step 1", "chess,Pass", null)]
    public void What_counts_in_no_tier_is_told(string headers, string cells, string? column)
    {
        var notes = RosterCsv.Read(CsvText.Stream($"id,{headers}\nA,{cells}\n")).AsT0.Notes.Where(n => n.Column.Length > 0);

        Assert.Equal(column, notes.SingleOrDefault()?.Column);
    }

    [Fact]
    public void What_is_read_in_chunks_is_what_is_read_whole()
    {
        var roster = "id,Step 1 result,Step 1 failures,Step 2 CK,Step 2 CK attempts,Red flags\n"
            + "A,Pass,0,250,1,none\nB,Pass,1,250,1,none\nC,Pass,0,250,1,multiple attempts\nD,Pass,0,250,1,CK x2\n";
        var whole = RosterCsv.Read(CsvText.Stream(roster)).AsT0.Entries.Select(e => RulePack.Default.Rubric.Assess(e.Profile, AsOf).Tiers).ToList();
        var chunk = Assert.Single(RosterCsv.ReadInChunks(CsvText.Stream(roster), RulePack.Default.Rubric.Reading, AsOf));
        var tiers = new TierSet[chunk.Applicants.Count];
        new RubricBatch(RulePack.Default.Rubric).Assess(chunk.Applicants, tiers);

        Assert.Equal(whole, tiers);
    }

    private static ApplicantProfile Single(string header, string cell) =>
        Read($"id,Step 1 result,Step 1 attempts,Step 2 CK,Step 2 CK attempts,YOG,USCE,strong us letters,letters,{header}\nA,{Strong},\"{cell}\"\n");

    private static ApplicantProfile Read(string roster) => Assert.Single(RosterCsv.Read(CsvText.Stream(roster)).AsT0.Entries.AsEnumerable()).Profile;
}
