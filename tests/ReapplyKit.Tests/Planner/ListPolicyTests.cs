namespace ReapplyKit.Tests;

/// <summary>How the list answers what is shown and grave; a wish of the applicant goes before.</summary>
public sealed class ListPolicyTests
{
    private static readonly ApplicantProfile LowScore = WithScore(215);
    private static readonly ApplicantProfile FairScore = WithScore(230);

    [Fact]
    public void A_sound_file_and_a_broad_cycle_keep_the_list_of_the_text() => Answers(Plan(SoundFile.Profile), total: 100, redPercent: 5);

    [Theory]
    [InlineData(60, 120, "list.policy.breadth")]
    [InlineData(79, 120, "list.policy.breadth")]
    [InlineData(80, 100)]
    public void Too_few_applications_raise_the_total_to_120(int applications, int total, params string[] rules) =>
        Answers(Plan(SoundFile.Profile, SoundFile.Cycle(1) with { Applications = applications }), total, redPercent: 5, rules);

    [Fact]
    public void A_concerning_Step_2_CK_removes_the_reds() => Answers(Plan(LowScore), total: 100, redPercent: 0, "list.policy.step2-ck");

    [Fact]
    public void A_borderline_Step_2_CK_does_not() => Answers(Plan(FairScore), total: 100, redPercent: 5);

    [Fact]
    public void A_needed_visa_with_few_interviews_raises_the_total_to_120() =>
        Answers(Plan(SoundFile.Profile with { Visa = VisaNeed.J1 }), total: 120, redPercent: 5, "list.policy.visa");

    [Fact]
    public void A_needed_visa_with_many_interviews_leaves_the_total() =>
        Answers(Plan(SoundFile.Profile with { Visa = VisaNeed.J1 }, SoundFile.Cycle(9)), total: 100, redPercent: 5);

    [Fact]
    public void Several_weaknesses_are_answered_together() => Answers(
        Plan(LowScore with { Visa = VisaNeed.J1 }, SoundFile.Cycle(1) with { Applications = 60 }),
        total: 120, redPercent: 0, "list.policy.breadth", "list.policy.step2-ck", "list.policy.visa");

    [Fact]
    public void A_total_only_rises_and_a_share_of_reds_only_falls()
    {
        var policy = PackDocument.Load(PackDocument.Rules().Set("$.programs.policy[1].redPercent", 3)).ListPolicy;
        var wide = RulePack.Default.Programs.DefaultTarget with { Total = 200, RedPercent = 2 };

        Assert.Equal(wide, policy.Apply(wide, [WeaknessKind.ApplicationBreadth, WeaknessKind.Step2Ck]).Target);
    }

    [Fact]
    public void Only_what_is_shown_behind_few_interviews_changes_the_list()
    {
        var rules = PackDocument.Load(PackDocument.Rules().Set("$.programs.policy[0].weakness", "programFit"));
        var supposed = new ReapplicationCase { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(5) };
        var admitted = supposed with { Profile = SoundFile.Profile with { RedFlags = [new RedFlag(WeaknessKind.ProgramFit)] } };

        Assert.Empty(ReapplyPlanner.Plan(rules, supposed, SoundFile.AsOf).AsT0.ListPolicy);
        Assert.Empty(ReapplyPlanner.Plan(rules, admitted, SoundFile.AsOf).AsT0.ListPolicy);
        Assert.Single(ReapplyPlanner.Plan(rules, admitted with { Cycle = SoundFile.Cycle(1) }, SoundFile.AsOf).AsT0.ListPolicy.AsEnumerable());
    }

    [Fact]
    public void Without_a_cycle_only_the_rubric_is_answered() =>
        Answers(Plan(LowScore with { Visa = VisaNeed.J1 }, hasCycle: false), total: 100, redPercent: 0, "list.policy.step2-ck");

    [Fact]
    public void A_wish_goes_before_the_policy_and_the_policy_is_still_named()
    {
        var wishes = new ListWishes
        {
            Total = 40,
            RedPercent = 10,
            States = ["OH"],
            Specialties = ["Internal Medicine"],
            Tracks = [ProgramTrack.Categorical],
        };
        var plan = Plan(LowScore, SoundFile.Cycle(1) with { Applications = 60 }, wishes: wishes);

        Answers(plan, total: 40, redPercent: 10, "list.policy.breadth", "list.policy.step2-ck");
        Assert.Equal((wishes.States, wishes.Specialties, wishes.Tracks),
            (plan.List!.Target.States, plan.List.Target.Specialties, plan.List.Target.Tracks));
    }

    [Fact]
    public void Without_programs_no_list_is_built_and_the_policy_is_still_named()
    {
        var plan = ReapplyPlanner.Plan(RulePack.Default, new ReapplicationCase { Profile = LowScore }, SoundFile.AsOf).AsT0;

        Assert.Null(plan.List);
        Assert.Equal([RuleId.Parse("list.policy.step2-ck")], plan.ListPolicy);
    }

    private static ApplicantProfile WithScore(int score) =>
        SoundFile.Profile with { Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: score) };

    private static ReapplicationPlan Plan(
        ApplicantProfile profile, CycleOutcome? cycle = null, bool hasCycle = true, ListWishes? wishes = null)
    {
        var @case = new ReapplicationCase
        {
            Profile = profile,
            Cycle = hasCycle ? cycle ?? SoundFile.Cycle(1) : null,
            List = wishes ?? ListWishes.None,
            Programs = [new ResidencyProgram { Name = "Harbor" }],
        };
        return ReapplyPlanner.Plan(RulePack.Default, @case, SoundFile.AsOf).AsT0;
    }

    private static void Answers(ReapplicationPlan plan, int total, int redPercent, params string[] rules)
    {
        Assert.Equal((total, redPercent), (plan.List!.Target.Total, plan.List.Target.RedPercent));
        Assert.Equal(rules, plan.ListPolicy.Select(r => r.ToString()));
    }
}
