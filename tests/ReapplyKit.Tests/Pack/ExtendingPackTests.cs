using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>A pack that states only its own rubric and takes everything else from the library.</summary>
public sealed class ExtendingPackTests
{
    private static readonly RulePack Own = PackDocument.Load(PackDocument.Extending("stricter", "2.1.0")
        .Set("$.rubric", PackDocument.Rules().At("$.rubric").DeepClone()
            .Set("$.step2Ck.scores[1].atMost", 249)
            .Set("$.step2Ck.scores[2].atLeast", 250)));

    [Fact]
    public void It_judges_by_its_own_rubric()
    {
        var facts = new ApplicantFacts { Step2Ck = ExamFacts.Passed(score: 245, attempts: 1) };

        Assert.Equal(Tier.Borderline, Own.Rubric.Assess(facts)[RubricComponent.Step2Ck]);
        Assert.Equal(Tier.Competitive, RulePack.Default.Rubric.Assess(facts)[RubricComponent.Step2Ck]);
    }

    [Fact]
    public void It_takes_every_other_section_from_the_library()
    {
        Assert.Equal(RulePack.Default.Countdown, Own.Countdown);
        Assert.Equal(RulePack.Default.Seasons, Own.Seasons);
        Assert.Equal(RulePack.Default.ListPolicy.Rows, Own.ListPolicy.Rows);
        Assert.Equal(RulePack.Default.Programs.Labels, Own.Programs.Labels);
        Assert.Equal(RulePack.Default.Book.Clauses, Own.Book.Clauses);
    }

    [Fact]
    public void Its_results_carry_its_own_name_and_version()
    {
        var program = new ResidencyProgram { Name = "Harbor" };
        var plan = ReapplyPlanner.Plan(
            Own, new ReapplicationCase { Profile = SoundFile.Profile, Programs = [program] }, SoundFile.AsOf).AsT0;

        Assert.All(
            [Own.Stamp, plan.Pack, plan.Report.Pack, plan.List!.Pack, Own.Rubric.Pack,
                Own.Programs.Assess(plan.Report.Facts, program).Pack],
            stamp => Assert.Equal(Own.Stamp, stamp));
        Assert.Equal(("stricter", "2.1.0", Iso.Day("2026-01-01")), (Own.Stamp.Id, Own.Stamp.Version, Own.Stamp.Effective));
    }

    [Fact]
    public void Its_programs_read_the_standing_off_its_own_rubric() => Assert.Equal(Own.Rubric, Own.Programs.Rubric);

    [Fact]
    public void A_pack_that_changes_nothing_differs_by_its_stamp_alone()
    {
        var same = PackDocument.Load(PackDocument.Extending());

        Assert.Equal(RulePack.Default.Book.Rules, same.Book.Rules);
        Assert.Equal(RulePack.Default.Stamp.ContentHash, same.Stamp.ContentHash);
        Assert.NotEqual(RulePack.Default, same);
    }

    [Fact]
    public void Only_the_pack_that_the_library_carries_can_be_extended() => LoadCheck.Finds(
        "$.extends", "countdown-article", PackDocument.Extending().Set("$.extends", "somebody-else"));

    [Theory]
    [InlineData("reading")]
    [InlineData("rubric")]
    [InlineData("interviews")]
    [InlineData("step3")]
    [InlineData("timeBudget")]
    [InlineData("programs")]
    [InlineData("fees")]
    [InlineData("signals")]
    [InlineData("outreach")]
    [InlineData("exams")]
    [InlineData("opinions")]
    [InlineData("activities")]
    [InlineData("targets")]
    [InlineData("usce")]
    [InlineData("letters")]
    [InlineData("research")]
    [InlineData("practice")]
    [InlineData("application")]
    [InlineData("levers")]
    [InlineData("proof")]
    public void A_pack_that_extends_none_states_every_section_of_rules(string section) => Assert.Contains(
        new Problem($"$.{section}", null, "is required"), PackDocument.Problems(PackDocument.Rules().Drop($"$.{section}")).AsEnumerable());

    [Fact]
    public void A_section_stated_as_null_is_taken_out_and_then_missed() => Assert.Contains(
        new Problem("$.timeBudget", null, "is required"),
        PackDocument.Problems(PackDocument.Extending().Set("$.timeBudget", (JsonNode?)null)).AsEnumerable());
}
