using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Rosters in the words of those who keep them. The answers are what an advisor would say each cell means.</summary>
public sealed class RosterWordTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 26);
    private static readonly RulePack Rules = RulePack.Default;

    [Theory]
    [InlineData("P", ExamResult.Passed, null)]
    [InlineData("Pass", ExamResult.Passed, null)]
    [InlineData("PASSED", ExamResult.Passed, null)]
    [InlineData("Step 1: Pass", ExamResult.Passed, null)]
    [InlineData("Passed 1st attempt", ExamResult.Passed, 1)]
    [InlineData("Passed on first attempt", ExamResult.Passed, 1)]
    [InlineData("Pass (2nd attempt)", ExamResult.Passed, 2)]
    [InlineData("passed in 2 attempts", ExamResult.Passed, 2)]
    [InlineData("Failed once, then passed", ExamResult.Passed, 2)]
    [InlineData("Fail", ExamResult.Failed, null)]
    [InlineData("F", ExamResult.Failed, null)]
    [InlineData("failed twice", ExamResult.Failed, 2)]
    [InlineData("yes", ExamResult.Passed, null)]
    public void A_result_of_step_1_is_read_with_the_attempt_it_names(string cell, ExamResult result, int? attempts)
    {
        var history = Single($"id,Step 1 pass\nA,\"{cell}\"\n").Profile.Step1;

        Assert.Equal(result, history.Attempts[^1].Result);
        Assert.Equal(attempts is not null, history.IsComplete);
        Assert.Equal(attempts ?? 1, history.Attempts.Count);
    }

    [Theory]
    [InlineData("245", 245, null)]
    [InlineData("250.0", 250, null)]
    [InlineData("238 (1st attempt)", 238, 1)]
    [InlineData("Pass 231", 231, null)]
    [InlineData("Fail then 231", 231, 2)]
    [InlineData("failed once, then 231", 231, 2)]
    [InlineData("245 (failed once)", 245, 2)]
    [InlineData("245 (failed twice)", 245, 3)]
    [InlineData("245 (failed first attempt)", 245, 2)]
    [InlineData("245, 1 failure before", 245, 2)]
    [InlineData("245 (2 fails)", 245, 3)]
    [InlineData("F / then 231", 231, 2)]
    public void A_score_is_read_as_spreadsheets_and_people_write_it(string cell, int score, int? attempts)
    {
        var history = Single($"id,Step 2 CK\nA,\"{cell}\"\n").Profile.Step2Ck;

        Assert.Equal((score, attempts is not null), (history.Attempts[^1].Score!.Value, history.IsComplete));
        Assert.Equal(attempts ?? 1, history.Attempts.Count);
    }

    [Theory]
    [InlineData("228/240")]
    [InlineData("Step 1 228; CK 240")]
    public void Two_scores_in_one_cell_are_neither(string cell) =>
        Assert.Equal(ExamHistory.NotStated, Single($"id,Step 2 CK\nA,{cell}\n").Profile.Step2Ck);

    [Theory]
    [InlineData("not taken")]
    [InlineData("Not yet")]
    [InlineData("never taken")]
    public void An_exam_that_was_not_taken_is_known_not_to_be(string cell) =>
        Assert.Equal(ExamHistory.NotTaken, Single($"id,step 3\nA,{cell}\n").Profile.Step3);

    [Theory]
    [InlineData("6/2020", "2020-06")]
    [InlineData("06/2020", "2020-06")]
    [InlineData("2021.0", "2021")]
    [InlineData("June 2020", "2020-06")]
    [InlineData("Jun-2020", "2020-06")]
    [InlineData("15 June 2020", "2020-06-15")]
    [InlineData("June 15, 2020", "2020-06-15")]
    [InlineData("2020/06", "2020-06")]
    [InlineData("6/15/2020", "2020-06-15")]
    [InlineData("15/6/2020", "2020-06-15")]
    [InlineData("15.06.2020", "2020-06-15")]
    [InlineData("5/6/2020", "2020")]
    [InlineData("2020-06-15 00:00:00", "2020-06-15")]
    [InlineData("Class of 2020", "2020")]
    public void A_date_is_read_as_far_as_it_says_one_thing(string cell, string date) =>
        Assert.Equal(date, Single($"id,Year of graduation\nA,\"{cell}\"\n").Profile.Graduation!.ToString());

    [Theory]
    [InlineData("J1", VisaNeed.J1)]
    [InlineData("J-1 visa", VisaNeed.J1)]
    [InlineData("H1B", VisaNeed.H1B)]
    [InlineData("H-1B Visa", VisaNeed.H1B)]
    [InlineData("J1/H1B", VisaNeed.J1OrH1B)]
    [InlineData("J-1 or H-1B", VisaNeed.J1OrH1B)]
    [InlineData("Green card", VisaNeed.NotNeeded)]
    [InlineData("US citizen", VisaNeed.NotNeeded)]
    [InlineData("permanent resident", VisaNeed.NotNeeded)]
    [InlineData("none", VisaNeed.NotNeeded)]
    [InlineData("no visa needed", VisaNeed.NotNeeded)]
    [InlineData("No", VisaNeed.NotNeeded)]
    [InlineData("Yes", VisaNeed.NeededTypeNotStated)]
    [InlineData("visa required", VisaNeed.NeededTypeNotStated)]
    [InlineData("O-1", VisaNeed.Other)]
    public void The_visa_needed_is_read(string cell, VisaNeed need) => Assert.Equal(need, Single($"id,Visa needed\nA,{cell}\n").Profile.Visa);

    [Theory]
    [InlineData("visa", "not J-1")]
    [InlineData("visa", "J1?")]
    [InlineData("visa", "maybe H1B")]
    [InlineData("visa", "purple")]
    [InlineData("matched", "partially")]
    [InlineData("ecfmg", "soon")]
    [InlineData("step 1", "not passed")]
    [InlineData("step 1", "result pending")]
    [InlineData("step 2 ck", "good")]
    [InlineData("red flags", "yes")]
    [InlineData("interviews", "a few")]
    public void A_doubt_or_an_unknown_word_leaves_the_fact_unknown_with_a_note_and_the_row_stays(string column, string cell)
    {
        var roster = Read($"id,{column},yog\nA,{cell},2020\n");
        var unstated = Read("id,yog\nA,2020\n").Entries[0];

        Assert.Equal(unstated, Assert.Single(roster.Entries.AsEnumerable()));
        Assert.Equal(column, Assert.Single(roster.Notes.AsEnumerable()).Column);
    }

    [Theory]
    [InlineData("step 2 ck", "24x")]
    [InlineData("step 2 ck", "2450")]
    [InlineData("step 2 ck", "900")]
    [InlineData("step 2 ck", "2")]
    [InlineData("step 2 ck", "99")]
    [InlineData("step 2 ck attempts", "24x")]
    [InlineData("yog", "20200")]
    [InlineData("yog", "2020-13")]
    [InlineData("interviews", "4o")]
    [InlineData("interviews", "5-6")]
    [InlineData("applications", "1,50")]
    [InlineData("usce", "3x4")]
    [InlineData("gap months", "12-14")]
    [InlineData("letters", "3 or 4")]
    [InlineData("match year", "26")]
    public void An_odd_cell_is_unknown_with_a_note_and_its_row_stays(string column, string cell)
    {
        var roster = Read($"id,{column},visa\nA,,J-1\nB,\"{cell}\",J-1\nC,,J-1\n");

        Assert.Empty(roster.SetAside.AsEnumerable());
        Assert.Equal(["A", "B", "C"], roster.Entries.Select(e => e.Profile.Reference));
        Assert.Equal(roster.Entries[0] with { Line = 3, Profile = roster.Entries[0].Profile with { Reference = "B" } }, roster.Entries[1]);
        var note = Assert.Single(roster.Notes.AsEnumerable());
        Assert.Equal((column, $"line 3: {cell}"), (note.Column, note.Examples[0]));
    }

    [Theory]
    [InlineData("step 2 ck,step 2 result\nA,245,failed 210\n")]
    public void Cells_that_contradict_each_other_set_their_row_aside(string rest)
    {
        var roster = Read("id," + rest);

        Assert.Empty(roster.Entries.AsEnumerable());
        Assert.Contains("A", Assert.Single(roster.SetAside.AsEnumerable()).Reference, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Interviews received", "150+", 150)]
    [InlineData("Interviews", "~12", 12)]
    [InlineData("numInterviews", "8.0", 8)]
    [InlineData("interviews", "none", 0)]
    public void Interviews_are_counted_under_every_header(string header, string cell, int interviews) =>
        Assert.Equal(interviews, Single($"id,{header},Match Status\nA,{cell},Unmatched\n").Cycle!.Interviews);

    [Theory]
    [InlineData("Unmatched", false)]
    [InlineData("Did not match", false)]
    [InlineData("no", false)]
    [InlineData("Matched", true)]
    [InlineData("Matched at Elm Valley", true)]
    [InlineData("1.0", true)]
    public void How_the_match_ended_is_read(string cell, bool matched) =>
        Assert.Equal(matched, Single($"id,interviews,Match Status\nA,3,{cell}\n").Cycle!.Matched);

    [Fact]
    public void Interviews_attended_are_read_before_those_received()
    {
        var cycle = Single("id,interviews received,interviews attended,matched\nA,7,5,no\n").Cycle;

        Assert.Equal(5, cycle!.Interviews);
    }

    [Theory]
    [InlineData("Step 2 CK (NBME)", "250")]
    [InlineData("Interviews (declined)", "2")]
    [InlineData("Letters (non-US)", "2")]
    [InlineData("ECFMG", "0-987-654-3")]
    public void What_stands_in_brackets_or_looks_alike_is_not_taken_for_the_fact(string header, string cell)
    {
        var roster = Read($"id,yog,{header}\nA,2020,{cell}\n");

        Assert.Equal(Single("id,yog\nA,2020\n"), Assert.Single(roster.Entries.AsEnumerable()));
        Assert.NotEmpty(roster.Notes.AsEnumerable());
    }

    [Fact]
    public void The_headers_of_the_readme_are_read()
    {
        var entries = Read("reference,step2ck,step2ck_attempts,yog\nA,245,1,2025\nB,,,2010\nC,212,1,\n").Entries;

        Assert.Equal(Tier.Concerning, entries[1].Assess(Rules.Rubric, AsOf).Tiers[RubricComponent.YearsSinceGraduation]);
        Assert.Equal(Tier.Competitive, entries[0].Assess(Rules.Rubric, AsOf).Tiers[RubricComponent.Step2Ck]);
    }

    [Theory]
    [InlineData("Name,yog\nDr A,2020\n", "Dr A")]
    [InlineData("codeName,yog\nfox,2020\n", "fox")]
    [InlineData("yog\n2020\n", "line 2")]
    [InlineData("id,yog\n,2020\n", "line 2")]
    public void Who_it_is_is_the_reference_or_else_the_line(string text, string reference) => Assert.Equal(reference, Single(text).Profile.Reference);

    [Theory]
    [InlineData("letters,strong us letters,weak letters\nA,4,3,1\n", Tier.Competitive)]
    [InlineData("LORs,strong US LORs,generic letters\nA,3,1,2\n", Tier.Concerning)]
    [InlineData("letters,strong letters,weak letters\nA,4,2,1\n", Tier.Borderline)]
    [InlineData("letters\nA,0\n", Tier.Concerning)]
    [InlineData("letters\nA,4\n", Tier.Unknown)]
    [InlineData("letters,strong us letters\nA,4,3\n", Tier.Competitive)]
    [InlineData("letters,strong us letters\nA,4,2\n", Tier.Borderline)]
    [InlineData("letters,strong us letters\nA,3,1\n", Tier.Borderline)] // at best: the two others may be weak
    [InlineData("letters,strong us letters\nA,3,0\n", Tier.Borderline)]
    [InlineData("letters,strong us letters,weak letters\nA,3,0,2\n", Tier.Concerning)]
    [InlineData("strong us letters\nA,3\n", Tier.Competitive)]
    [InlineData("strong us letters\nA,2\n", Tier.Borderline)]
    [InlineData("strong us letters\nA,0\n", Tier.Borderline)]
    [InlineData("letters\nA,2\n", Tier.Borderline)]
    [InlineData("letters\nA,3\n", Tier.Unknown)]
    [InlineData("letters,weak letters\nA,3,1\n", Tier.Borderline)]
    [InlineData("letters,weak letters\nA,4,1\n", Tier.Unknown)]
    public void Letters_are_read_as_total_strong_and_weak(string rest, Tier tier) =>
        Assert.Equal(tier, Single("id," + rest).Assess(Rules.Rubric, AsOf).Tiers[RubricComponent.Letters]);

    [Theory]
    [InlineData("2 (1 fail)", 2)]
    [InlineData("2 attempts (1 fail)", 2)]
    [InlineData("3, 2 fails", 3)]
    [InlineData("2 (failed once)", 2)]
    [InlineData("1 fail, 1 pass", 2)]
    [InlineData("1F 1P", 2)]
    [InlineData("2 fails, 1 pass", 3)]
    [InlineData("2nd time", 2)]
    [InlineData("on the second try", 2)]
    [InlineData("first sitting", 1)]
    [InlineData("1 retake", 2)]
    [InlineData("2 retakes", 3)]
    [InlineData("x2", 2)]
    [InlineData("2 (passed 2nd)", 2)]
    [InlineData("1 (first)", 1)]
    [InlineData("1 try", 1)]
    [InlineData("fail x1", 2)]
    [InlineData("failed x2", 3)]
    [InlineData("1st attempt fail", 2)]
    [InlineData("failed first attempt", 2)]
    [InlineData("no fails", 1)]
    [InlineData("2 (2 fails)", 3)]
    [InlineData("2 (passed 1st)", null)]
    [InlineData("1/2", null)]
    [InlineData("1 planned retake", null)]
    public void Attempts_are_counted_as_they_are_told(string cell, int? sittings)
    {
        var read = Single($"id,step 1,step 1 attempts\nA,pass,\"{cell}\"\n").Profile.Step1;

        Assert.Equal(sittings, read.Attempts.Count > 0 && read.IsComplete ? read.Attempts.Count : null);
    }

    [Fact]
    public void More_strong_and_weak_letters_than_letters_set_the_row_aside() =>
        Assert.Equal(2, Assert.Single(Read("id,letters,strong us letters,weak letters\nA,3,2,2\n").SetAside.AsEnumerable()).Line);

    [Theory]
    [InlineData("step 1 result,step 1 attempts,step 1 date,step 2 ck,step 2 attempts,step 2 date\nA,pass,1,2021-01-10,245,1,2022-06-10\n", Tier.Competitive)]
    [InlineData("step 1 result,step 1 attempts,step 1 date,step 2 ck,step 2 attempts,step 2 date\nA,pass,1,2019-01-10,245,1,2022-06-10\n", Tier.Borderline)]
    [InlineData("step 1 result,step 1 attempts,gap months\nA,pass,1,12\n", Tier.Competitive)]
    [InlineData("step 1 result,step 1 attempts,gap months\nA,pass,1,30\n", Tier.Borderline)]
    public void The_gap_between_the_steps_is_known_from_the_days_or_stated(string rest, Tier tier) =>
        Assert.Equal(tier, Single("id," + rest).Assess(Rules.Rubric, AsOf).Tiers[RubricComponent.Step1]);

    [Fact]
    public void A_row_is_judged_as_of_its_own_day_where_it_names_one()
    {
        var entries = Read("id,graduation,as of\nA,2022-06-01,2023-11-26\nB,2022-06-01,\n").Entries;

        Assert.Equal([Tier.Competitive, Tier.Borderline], entries.Select(e => e.Assess(Rules.Rubric, AsOf).Tiers[RubricComponent.YearsSinceGraduation]));
    }

    [Theory]
    [InlineData("US MD", false)]
    [InlineData("US grad", false)]
    [InlineData("AMG", false)]
    [InlineData("DO", false)]
    [InlineData("IMG", true)]
    [InlineData("US IMG", true)]
    [InlineData("Non-US IMG", true)]
    [InlineData("", true)]
    public void Graduates_of_US_schools_are_said_to_lie_outside(string cell, bool isRead)
    {
        var roster = Read($"id,graduateType,step2ck\nA,{cell},245\n");

        Assert.Equal(isRead ? (1, 0) : (0, 1), (roster.Entries.Count, roster.SetAside.Count));
        if (!isRead)
            Assert.Contains("US school", roster.SetAside[0].Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_its_expiry_a_red_flag_and_a_season_are_read()
    {
        var entry = Single("id,ecfmg certificate,certificate expires,red flags,interviews,matched,cycle\nA,issued,6/2028,gap of two years,2,no,2025-2026\n");

        Assert.True(entry.Profile.EcfmgCertified);
        Assert.Equal("2028-06", entry.Profile.EcfmgExpires!.ToString());
        Assert.Equal(WeaknessKind.Gap, Assert.Single(entry.Profile.RedFlags!.Value.AsEnumerable()).Kind);
        Assert.Equal(2026, entry.Cycle!.Season);
    }

    [Theory]
    [InlineData("never")]
    [InlineData("does not expire")]
    [InlineData("Indefinite")]
    public void A_certificate_may_be_valid_without_end(string cell) =>
        Assert.Equal(CertificateExpiry.Never, Single($"id,certificate expires\nA,{cell}\n").Profile.EcfmgExpires);

    [Fact]
    public void A_roster_read_whole_names_references_that_repeat_and_judges_each_row()
    {
        var roster = Read("id,yog\nA,2020\nB,2021\nA,2022\n");

        Assert.Equal(3, roster.Entries.Count);
        Assert.Equal(["lines 2 and 4: A"], Assert.Single(roster.Notes.AsEnumerable()).Examples.AsEnumerable());
    }

    [Fact]
    public void A_roster_is_judged_from_sheet_to_sheet_and_no_row_is_lost()
    {
        using var sheet = new MemoryStream();
        var count = RosterCsv.Assess(CsvText.Stream("id,step2ck,step2 attempts,yog\nA,245,1,2025\nB,245 (failed once),1,2010\nC,212,1,\nD,24x,,2010\n"), sheet, Rules, AsOf).AsT0;
        var lines = Encoding.UTF8.GetString(sheet.ToArray()).TrimEnd().Split("\r\n");

        Assert.Equal((3L, 1L), (count.Assessed, count.SetAside));
        Assert.StartsWith("A,2,2026-11-26,unknown,2 of 5,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("(found: 1)\",", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("C,4,2026-11-26,concerning,1 of 5,", lines[3], StringComparison.Ordinal);
        Assert.Contains("212", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("D,5,2026-11-26,concerning,1 of 5,", lines[4], StringComparison.Ordinal);
        Assert.EndsWith(",\"step2ck \"\"24x\"\"\"", lines[4], StringComparison.Ordinal);
    }

    private static Roster Read(string text) => RosterCsv.Read(CsvText.Stream(text)).AsT0;

    private static RosterEntry Single(string text) => Assert.Single(Read(text).Entries.AsEnumerable());
}
