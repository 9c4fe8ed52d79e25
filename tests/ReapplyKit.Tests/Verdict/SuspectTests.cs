namespace ReapplyKit.Tests;

/// <summary>Each kind of evidence at its threshold and one beside it.</summary>
public sealed class SuspectTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_sound_file_and_cycle_with_few_interviews_show_no_suspect(int interviews)
    {
        var verdict = Diagnose(SoundFile.Cycle(interviews));

        Assert.Empty(verdict.Suspects);
        Assert.Empty(verdict.Unchecked);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Who_was_not_eligible_is_told_of_the_exams_only_where_one_was_missing(bool isFailed, bool tellsExams)
    {
        var profile = isFailed ? SoundFile.Profile with { Step2Ck = ExamHistory.Of(Attempt.Failed(205, "2024-02")) } : SoundFile.Profile;
        var suspect = Diagnose(SoundFile.Cycle(0) with { Eligible = false }, profile).Suspects.Single(s => s.Weakness == WeaknessKind.NotEligible);

        Assert.Equal(tellsExams, suspect.Value.StartsWith("Step 1 passed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(79, true)]
    [InlineData(80, false)]
    public void Fewer_than_80_applications_are_few(int applications, bool isSuspect) => Suspects(
        WeaknessKind.ApplicationBreadth, isSuspect, SoundFile.Cycle(1) with { Applications = applications }, value: "79 applications",
            threshold: "80 or more");

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Fewer_than_5_states_are_few(int states, bool isSuspect) => Suspects(
        WeaknessKind.Geography, isSuspect, SoundFile.Cycle(1) with { States = states }, value: "4 states", threshold: "5 or more");

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(6, false)]
    public void Fewer_ranked_than_interviewed_is_shown(int ranked, bool isShown)
    {
        var suspect = Diagnose(SoundFile.Cycle(5) with { Ranked = ranked }).Suspects.Single(s => s.Weakness == WeaknessKind.RankStrategy);

        Assert.Equal(isShown ? Evidence.Shown : Evidence.Supposed, suspect.Evidence);
        Assert.Equal(isShown ? "4 ranked of 5 interviewed" : "5 interviews, no match", suspect.Value);
    }

    [Theory]
    [InlineData(1, "1 interview, no rank list")]
    [InlineData(2, "2 interviews, no rank list")]
    public void A_list_that_was_not_certified_is_told_with_the_interviews(int interviews, string value) => Assert.Equal(
        value,
        Diagnose(SoundFile.Cycle(interviews) with { RankListCertified = false }).Suspects
            .Single(s => s.Weakness == WeaknessKind.NoRankList).Value);

    [Theory]
    [InlineData("2025-09-24", null)]
    [InlineData("2025-09-25", "submitted on 25 September 2025, 1 day after programs began to review")]
    [InlineData("2025-09-26", "submitted on 26 September 2025, 2 days after programs began to review")]
    public void An_application_is_late_from_the_day_after_the_review_began(string day, string? value) => Assert.Equal(
        value,
        Diagnose(SoundFile.Cycle(1) with { Submitted = Iso.Day(day) }).Suspects
            .SingleOrDefault(s => s.Weakness == WeaknessKind.LateSubmission)?.Value);

    [Theory]
    [InlineData(VisaNeed.Unknown, false)]
    [InlineData(VisaNeed.NotNeeded, false)]
    [InlineData(VisaNeed.J1, true)]
    [InlineData(VisaNeed.H1B, true)]
    [InlineData(VisaNeed.J1OrH1B, true)]
    [InlineData(VisaNeed.NeededTypeNotStated, true)]
    public void Any_visa_that_is_needed_is_shown(VisaNeed visa, bool isSuspect) => Assert.Equal(
        isSuspect, Diagnose(SoundFile.Cycle(1), SoundFile.Profile with { Visa = visa }).Suspects.Any(
            s => s.Weakness == WeaknessKind.VisaNeed));

    [Fact]
    public void A_red_flag_the_applicant_states_is_shown_in_their_words()
    {
        ValueList<RedFlag> flags = [new(WeaknessKind.Professionalism, "left a rotation early"), new(WeaknessKind.Gap)];
        var profile = SoundFile.Profile with { RedFlags = flags };

        Assert.Equal(
            [(WeaknessKind.Professionalism, "left a rotation early"), (WeaknessKind.Gap, "stated by the applicant")],
            Diagnose(SoundFile.Cycle(1), profile).Suspects.Select(s => (s.Weakness, s.Value)));
    }

    [Theory]
    [InlineData(224, "suspect.concerning-component")]
    [InlineData(225, "suspect.borderline-component")]
    [InlineData(239, "suspect.borderline-component")]
    [InlineData(240, null)]
    public void A_component_is_suspect_by_its_tier(int score, string? rule)
    {
        var profile = SoundFile.Profile with { Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: score) };

        Assert.Equal(rule, Diagnose(SoundFile.Cycle(1), profile).Suspects.SingleOrDefault(
            s => s.Weakness == WeaknessKind.Step2Ck)?.Rule.ToString());
    }

    [Theory]
    [InlineData("step2 231", WeaknessKind.Step2Ck, "240 or more")]
    [InlineData("step2 failed once", WeaknessKind.Step2Ck, "one attempt")]
    [InlineData("graduated 2019", WeaknessKind.YearsSinceGraduation, "2 or less")]
    [InlineData("one rotation", WeaknessKind.Usce, "3 or more")]
    public void A_suspect_component_is_held_against_what_would_be_competitive(string what, WeaknessKind weakness, string asked)
    {
        var profile = what switch
        {
            "step2 231" => SoundFile.Profile with { Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: 231) },
            "step2 failed once" => SoundFile.Profile with
            {
                Step2Ck = ExamHistory.Of(Attempt.Failed(205, Iso.On("2023-04-01")), Attempt.Passed(245, Iso.On("2024-02-20"))),
            },
            "graduated 2019" => SoundFile.Profile with { Graduation = Iso.On("2019-06-15") },
            _ => SoundFile.Profile with { Usce = UsceHistory.Of([.. SoundFile.Profile.Usce!.Rotations.Take(1)]) },
        };

        Assert.Equal(asked, Diagnose(SoundFile.Cycle(1), profile).Suspects.Single(s => s.Weakness == weakness).Threshold);
    }

    private static void Suspects(WeaknessKind weakness, bool isSuspect, CycleOutcome cycle, string value, string threshold)
    {
        var suspects = Diagnose(cycle).Suspects;
        if (isSuspect)
            Assert.Equal((weakness, Evidence.Shown, value, threshold), suspects.Select(s => (s.Weakness, s.Evidence, s.Value, s.Threshold))
                .Single());
        else
            Assert.Empty(suspects);
    }

    private static Diagnosis Diagnose(CycleOutcome cycle, ApplicantProfile? profile = null) =>
        RulePack.Default.Interviews.Diagnose(cycle, RulePack.Default.Rubric.Assess(profile ?? SoundFile.Profile, SoundFile.AsOf));
}
