namespace ReapplyKit.Tests;

/// <summary>Whoever has never applied can say so, and is asked for no last cycle.</summary>
public sealed class FirstApplicationTests
{
    private static readonly ReapplicationCase First = new() { Profile = SoundFile.Profile, AppliedBefore = false };

    [Theory]
    [InlineData(false, "This is your first application.", false)]
    [InlineData(null, "How the last cycle went is not stated.", true)]
    [InlineData(true, "How the last cycle went is not stated.", true)]
    public void Only_who_says_so_is_not_asked(bool? appliedBefore, string headline, bool isAsked)
    {
        var plan = Plan(First with { AppliedBefore = appliedBefore }, "2026-11-28");

        Assert.Equal(headline, plan.Brief.Headline);
        Assert.Equal(isAsked, plan.Brief.Tasks.Any(t => t.What.Contains("last cycle", StringComparison.Ordinal)));
        Assert.NotEmpty(plan.Brief.Tasks);
        Assert.Equal(isAsked, plan.Schedule.Milestones.Any(m => m.Milestone.Title.StartsWith("If you have applied before", StringComparison.Ordinal)));
        Assert.Equal(isAsked, plan.Schedule.Dated(MilestoneId.Parse("interview.story"))!.Milestone.Title.Contains("did not match", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2027-03-20")] // after the Match that was none of theirs
    [InlineData("2027-07-20")]
    [InlineData("2027-09-05")]
    [InlineData("2027-11-20")]
    public void On_no_day_is_a_last_cycle_asked_for(string asOf)
    {
        var brief = Plan(First, asOf).Brief;

        Assert.DoesNotContain("last cycle", string.Join('\n', [brief.Headline, brief.Advice, .. brief.Tasks.Select(t => t.What), .. brief.Notices]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_cycle_counts_and_the_contradiction_is_told()
    {
        var cycle = SoundFile.Cycle(1);
        var plan = Plan(First with { Cycle = cycle }, "2026-11-28");

        Assert.Equal(Plan(new ReapplicationCase { Profile = SoundFile.Profile, Cycle = cycle }, "2026-11-28").Brief.Headline, plan.Brief.Headline);
        Assert.Contains(plan.Doubts, d => d.Where == "$.appliedBefore");
    }

    [Fact]
    public void Their_first_season_is_a_season_like_any_other()
    {
        var running = new CycleOutcome { Season = 2028, Interviews = 4, Matched = null, Submitted = Iso.Day("2027-09-05") };
        var plan = Plan(First with { Running = running }, "2027-12-01");

        Assert.Equal(BriefSituation.SeasonRunningWithInterviews, plan.Brief.Situation);
        Assert.DoesNotContain(plan.Doubts, d => d.Where == "$.appliedBefore");
    }

    // Residency of the next Match, 2028, begins on 1 July 2028.
    [Theory]
    [InlineData("2028-06-30", null)]
    [InlineData("2028-07-01", 2029)]
    [InlineData("2029-06-30", 2029)]
    [InlineData("2029-07-01", 2030)]
    public void A_graduation_after_the_next_residency_begins_says_which_Match_is_the_first(string graduation, int? first)
    {
        var @case = First with { Profile = new ApplicantProfile { Graduation = Iso.On(graduation) } };
        var answer = ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day("2026-11-28"));

        Assert.Equal(first is null, answer.IsT0);
        if (first is not null)
            Assert.Contains($"the {first} Match is the first for you", answer.AsT1.Problems.Single(p => p.Where == "$.applicant.graduation").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ApplicantType.UsMd, MainActivity.ResearchFellow, false)]
    [InlineData(ApplicantType.UsDo, MainActivity.ResearchFellow, false)]
    [InlineData(ApplicantType.UsDo, null, false)]
    [InlineData(ApplicantType.Img, MainActivity.ResearchFellow, true)]
    [InlineData(ApplicantType.Img, null, true)]
    public void Only_IMGs_are_told_of_IMGs(ApplicantType type, MainActivity? activity, bool isTold)
    {
        var file = new ApplicantProfile { Type = type, Step1 = SoundFile.Profile.Step1, Step2Ck = SoundFile.Profile.Step2Ck };
        var plan = Plan(new ReapplicationCase { Profile = file, Decisions = new YearDecisions { MainActivity = activity } }, "2026-11-28").Schedule;
        var titles = plan.Milestones.Select(m => m.Milestone.Title).Concat(plan.Held.Select(h => h.Milestone.Title));

        Assert.Equal(isTold, titles.Any(t => t.Contains("IMG", StringComparison.Ordinal)));
    }

    private static ReapplicationPlan Plan(ReapplicationCase @case, string asOf) => ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(asOf)).AsT0;
}
