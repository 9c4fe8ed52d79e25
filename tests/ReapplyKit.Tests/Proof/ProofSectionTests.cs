namespace ReapplyKit.Tests;

/// <summary>The <c>proof</c> section of a pack: what it must hold, and that the rules it names exist.</summary>
public sealed class ProofSectionTests
{
    [Theory]
    [InlineData("$.proof.answered.by[0].rules[0]", "\"practice.no-such\"", "names a rule that does not exist")]
    [InlineData("$.proof.answered.by[0].rules[0]", "\"Two words\"", "a rule name such as proof.breadth is expected")]
    [InlineData("$.proof.answered.by[0].rules", "[]", "at least one rule is named")]
    [InlineData("$.proof.answered.by[0].weakness", "\"luck\"", "is not one of")]
    [InlineData("$.proof.answered.by[0].weakness", "\"letters\"", "is a component of the rubric, which its tier answers")]
    [InlineData("$.proof.answered.by[1].weakness", "\"applicationBreadth\"", "stands twice")]
    [InlineData("$.proof.answered.by", "null", "is required")]
    [InlineData("$.proof.breadth.clauses", "[]", "a rule cites at least one clause")]
    [InlineData("$.proof.facts.luck", "{}", "is not known here")]
    public void What_does_not_fit_is_the_one_problem(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Theory]
    [InlineData("suspect.late-submission")]
    [InlineData("targets.programs")]
    [InlineData("proof.red-flags")]
    public void A_rule_of_any_section_can_be_named(string rule) => Assert.Equal(
        RuleId.Parse(rule), PackDocument.Load(PackDocument.Rules().Set("$.proof.answered.by[0].rules[0]", rule)).Proof.AnsweredBy[0].Rules[0]);

    [Fact]
    public void Its_figures_are_those_of_the_diagnosis()
    {
        var own = PackDocument.Load(PackDocument.Rules().Set("$.interviews.suspects.applicationBreadth.fewest", 90));

        Assert.Equal(CheckState.NotMet, own.Proof.LastCycle(SoundFile.Cycle(1) with { Applications = 89 })[0].State);
        Assert.Equal(CheckState.Met, own.Proof.LastCycle(SoundFile.Cycle(1) with { Applications = 90 })[0].State);
    }
}
