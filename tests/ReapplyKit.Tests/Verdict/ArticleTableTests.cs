namespace ReapplyKit.Tests;

/// <summary>The fifteen cells of the article's table (clauses M12.10 to M12.14), typed by hand, from bare facts.</summary>
public sealed class ArticleTableTests
{
    public static TheoryData<RubricComponent, Tier, ApplicantFacts> Cells => new()
    {
        { RubricComponent.Step1, Tier.Competitive, new() { Step1 = ExamFacts.Passed(attempts: 1), Step1GapMonths = 12 } },
        { RubricComponent.Step1, Tier.Borderline, new() { Step1 = ExamFacts.Passed(attempts: 1), Step1GapMonths = 36 } },
        { RubricComponent.Step1, Tier.Concerning, new() { Step1 = ExamFacts.Failed(attempts: 1) } },
        { RubricComponent.Step2Ck, Tier.Competitive, new() { Step2Ck = ExamFacts.Passed(score: 250, attempts: 1) } },
        { RubricComponent.Step2Ck, Tier.Borderline, new() { Step2Ck = ExamFacts.Passed(score: 232, attempts: 1) } },
        { RubricComponent.Step2Ck, Tier.Concerning, new() { Step2Ck = ExamFacts.Passed(score: 218, attempts: 1) } },
        { RubricComponent.YearsSinceGraduation, Tier.Competitive, new() { YearsSinceGraduation = 1 } },
        { RubricComponent.YearsSinceGraduation, Tier.Borderline, new() { YearsSinceGraduation = 4 } },
        { RubricComponent.YearsSinceGraduation, Tier.Concerning, new() { YearsSinceGraduation = 9 } },
        { RubricComponent.Usce, Tier.Competitive, new() { UsceRotations = 4 } },
        { RubricComponent.Usce, Tier.Borderline, new() { UsceRotations = 1 } },
        { RubricComponent.Usce, Tier.Concerning, new() { UsceRotations = 0 } },
        { RubricComponent.Letters, Tier.Competitive, new() { Letters = new(total: 4, strongUs: 4, weak: 0) } },
        { RubricComponent.Letters, Tier.Borderline, new() { Letters = new(total: 4, strongUs: 2, weak: 2) } },
        { RubricComponent.Letters, Tier.Concerning, new() { Letters = new(total: 4, strongUs: 0, weak: 4) } },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Each_cell_of_the_table_earns_its_tier(RubricComponent component, Tier tier, ApplicantFacts facts) =>
        Assert.Equal(tier, RulePack.Default.Rubric.Assess(facts)[component]);

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_leaves_the_other_four_components_unknown(RubricComponent component, Tier tier, ApplicantFacts facts)
    {
        var tiers = RulePack.Default.Rubric.Assess(facts);

        Assert.Equal(tier == Tier.Competitive ? Tier.Unknown : tier, tiers.Overall);
        Assert.All(Enum.GetValues<RubricComponent>().Where(c => c != component), other => Assert.Equal(Tier.Unknown, tiers[other]));
    }

    [Fact]
    public void The_table_has_fifteen_different_cells() =>
        Assert.Equal(15, Cells.Select(c => (c[0], c[1])).Distinct().Count());
}
