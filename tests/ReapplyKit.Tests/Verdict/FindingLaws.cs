namespace ReapplyKit.Tests;

public class FindingLaws
{
    private static readonly RulePack Pack = RulePack.Default;
    private static readonly HashSet<ClauseId> Clauses = [.. Pack.Book.Clauses.Select(c => c.Id)];
    private static readonly Dictionary<RuleId, Rule> Rules = Pack.Book.Rules.ToDictionary(r => r.Id);

    [Law]
    public bool A_file_is_judged_as_its_bare_facts_are(ApplicantProfile profile, LocalDate asOf)
    {
        var report = Pack.Rubric.Assess(profile, asOf);
        return report.Tiers == Pack.Rubric.Assess(report.Facts) && report.Facts == Pack.Rubric.Reading.FactsOf(profile, asOf);
    }

    [Law]
    public void There_is_one_finding_for_each_component_in_order_and_it_agrees_with_the_tier(ApplicantProfile profile, LocalDate asOf)
    {
        var report = Pack.Rubric.Assess(profile, asOf);
        Assert.Equal(Enum.GetValues<RubricComponent>(), report.Findings.Select(f => f.Component));
        Assert.All(report.Findings, f => Assert.Equal(report.Tiers[f.Component], f.Tier));
        Assert.All(report.Findings, f => Assert.Same(f, report[f.Component]));
    }

    [Law]
    public void Every_finding_cites_a_rule_of_the_book_with_its_clauses(ApplicantProfile profile, LocalDate asOf) =>
        Assert.All(Pack.Rubric.Assess(profile, asOf).Findings, f =>
        {
            Assert.Equal(Rules[f.Rule].Clauses, f.Clauses);
            Assert.NotEmpty(f.Clauses);
            Assert.All(f.Clauses, c => Assert.Contains(c, Clauses));
        });

    [Law]
    public void Something_is_missing_exactly_where_the_tier_is_unknown(ApplicantProfile profile, LocalDate asOf) =>
        Assert.All(Pack.Rubric.Assess(profile, asOf).Findings, f => Assert.Equal(f.Tier == Tier.Unknown, !f.Missing.IsEmpty));

    [Law]
    public void A_finding_states_a_value_and_a_threshold(ApplicantProfile profile, LocalDate asOf) =>
        Assert.All(Pack.Rubric.Assess(profile, asOf).Findings, f =>
        {
            Assert.NotEmpty(f.Value.Trim());
            Assert.NotEmpty(f.Threshold.Trim());
        });
}
