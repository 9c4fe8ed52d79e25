namespace ReapplyKit.Tests;

/// <summary>The traps that others fell into, a test for each; those of exports and packages stand beside.</summary>
public sealed class TrapTests
{
    private static readonly ApplicantFacts Facts = RulePack.Default.Rubric.Reading.FactsOf(
        SoundFile.Profile with { Visa = VisaNeed.J1 }, SoundFile.AsOf);

    private static readonly ResidencyProgram Silent = new()
    {
        Name = "Harbor",
        ImgPresence = ImgPresence.Share(60),
        Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.Unknown),
        Requirements = new ProgramRequirements
        {
            MaxYearsSinceGraduation = Requirement.None<int>(),
            MaxAttempts = Requirement.None<int>(),
            MinUsceMonths = Requirement.None<int>(),
            MinLetters = Requirement.None<int>(),
            EcfmgCertificate = Requirement.None<bool>(),
        },
    };

    [Fact]
    public void Trap_01_a_missing_cutoff_is_neither_passed_nor_zero()
    {
        var silent = Assess(Silent);
        var open = Assess(Silent with { Requirements = Silent.Requirements with { MinStep2Ck = Requirement.None<int>() } });

        // What nobody publishes is a question to ask, and costs nothing: it is no failure either.
        Assert.Equal((ProgramLabel.Green, ProgramLabel.Green), (silent.Label, open.Label));
        Assert.Equal(("245", "not stated"), silent.Unknowns.Where(f => f.Factor == ProgramFactor.Step2Ck)
            .Select(f => (f.Applicant, f.Program)).Single());
        Assert.DoesNotContain(silent.Strengths.Concat(silent.Cautions).Concat(silent.Blockers), f => f.Factor == ProgramFactor.Step2Ck);
        Assert.Null(Silent.Requirements.MinStep2Ck.Value);
    }

    [Theory]
    [InlineData(Sponsorship.Unknown, ProgramLabel.Yellow)]
    [InlineData(Sponsorship.NotSponsored, ProgramLabel.Excluded)]
    [InlineData(Sponsorship.Sponsored, ProgramLabel.Green)]
    public void Trap_02_no_visa_listed_is_neither_no_nor_yes(Sponsorship j1, ProgramLabel label)
    {
        var verdict = Assess(Silent with
        {
            Visa = new VisaPolicy(j1, Sponsorship.NotSponsored),
            Requirements = Silent.Requirements with { MinStep2Ck = Requirement.None<int>() },
        });

        Assert.Equal(label, verdict.Label);
        Assert.Equal(j1 == Sponsorship.Unknown, verdict.Unknowns.Any(f => f.Factor == ProgramFactor.Visa));
        Assert.Equal(j1 == Sponsorship.NotSponsored, verdict.Blockers.Any(f => f.Factor == ProgramFactor.Visa));
        Assert.Equal(j1 == Sponsorship.Sponsored, verdict.Strengths.Any(f => f.Factor == ProgramFactor.Visa));
    }

    [Theory]
    [InlineData("2020-12-31", "2026-01-01", Tier.Borderline)] // subtracting years would say 6
    [InlineData("2023-12-31", "2026-12-30", Tier.Competitive)] // and here 3
    [InlineData("2023-12-31", "2026-12-31", Tier.Borderline)]
    public void Trap_03_years_since_graduation_are_completed_by_the_day_given_and_not_subtracted(
        string graduation, string asOf, Tier tier) => Assert.Equal(
        tier, RulePack.Default.Rubric.Assess(
            new ApplicantProfile { Graduation = Iso.On(graduation) }, Iso.Day(asOf))[RubricComponent.YearsSinceGraduation].Tier);

    [Fact]
    public void Trap_04_season_dates_are_data_and_a_plan_moves_with_them()
    {
        var moved = PackDocument.Load(PackDocument.Rules("seasons").Set("$.seasons.seasons[3].dates[0].date", "2026-09-09"));
        var plan = ReapplyPlanner.Plan(moved, new ReapplicationCase { Profile = SoundFile.Profile }, SoundFile.AsOf).AsT0.Schedule;

        Assert.Equal(Iso.Day("2026-09-09"), plan.Milestones.Single(m => m.Milestone.Id == MilestoneId.Parse("submit.apply")).Start);
    }

    [Fact]
    public void Trap_05_no_threshold_is_without_source_and_no_verdict_without_version()
    {
        var report = RulePack.Default.Rubric.Assess(SoundFile.Profile, SoundFile.AsOf);

        Assert.All(RulePack.Default.Book.Rules, rule => Assert.NotEmpty(rule.Clauses));
        Assert.All(report.Findings, finding => Assert.Equal(RulePack.Default.Book[finding.Rule].Clauses, finding.Clauses));
        Assert.Equal("1.0.0", report.Pack.Version);
        Assert.NotEmpty(PackDocument.Problems(PackDocument.Rules().Drop("$.version")));
    }

    [Fact]
    public void Trap_06_a_rule_that_fails_a_case_that_cannot_be_and_a_misuse_are_three_different_things()
    {
        var failing = new ReapplicationCase { Profile = SoundFile.Profile with { Usce = UsceHistory.None } };
        var impossible = new ReapplicationCase { Profile = SoundFile.Profile with { Graduation = Iso.On("2030-03-26") } };

        Assert.Equal(Tier.Concerning, ReapplyPlanner.Plan(RulePack.Default, failing, SoundFile.AsOf).AsT0.Report.Tiers.Overall);
        Assert.True(ReapplyPlanner.Plan(RulePack.Default, impossible, SoundFile.AsOf).IsT1);
        Assert.Throws<ArgumentNullException>(() => ReapplyPlanner.Plan(RulePack.Default, null!, SoundFile.AsOf));
    }

    private static ProgramAssessment Assess(ResidencyProgram program) => RulePack.Default.Programs.Assess(Facts, program);
}
