namespace ReapplyKit;

/// <summary>Which targets the text wants of a file and its decisions.</summary>
internal static class WantedTargets
{
    private const string OfEveryPlan = "wanted of every plan";

    public static IEnumerable<MissingTarget> Of(TargetRules rules, CompetitivenessReport report, YearDecisions decisions)
    {
        if (WantsStep2Ck(report))
        {
            var finding = report[RubricComponent.Step2Ck];
            yield return Wanted(rules, $"Step 2 CK {finding.Value}: {Words.Sentence(finding.Tier)}", TargetKind.Step2CkScore);
        }
        if (WantsStep3(report, decisions))
            yield return Wanted(rules, "Step 3 is decided for this year", TargetKind.Step3Pass);
        yield return Wanted(rules, OfEveryPlan, TargetKind.UsceMonths);
        yield return Wanted(rules, OfEveryPlan, TargetKind.Abstracts, TargetKind.Posters, TargetKind.Manuscripts);
        yield return Wanted(rules, OfEveryPlan, TargetKind.Letters);
        yield return Wanted(rules, OfEveryPlan, TargetKind.Programs);
        yield return Wanted(rules, OfEveryPlan, TargetKind.States);
    }

    public static bool WantsStep3(CompetitivenessReport report, YearDecisions decisions) =>
        decisions.Step3 == true && report.Facts.Step3.Outcome != ExamOutcome.Passed;

    // A weak pass cannot be retaken; a target for it could not be reached.
    private static bool WantsStep2Ck(CompetitivenessReport report) => report.Facts.Step2Ck.Outcome switch
    {
        ExamOutcome.Passed => false,
        ExamOutcome.Failed or ExamOutcome.NotTaken => true,
        _ => report.Tiers[RubricComponent.Step2Ck] is Tier.Borderline or Tier.Concerning,
    };

    private static MissingTarget Wanted(TargetRules rules, string why, params ReadOnlySpan<TargetKind> anyOf) =>
        new(ValueList.Create(anyOf), why, rules[anyOf[0]].Rule);
}
