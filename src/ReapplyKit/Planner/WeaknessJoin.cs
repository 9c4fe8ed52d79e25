using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Joins what is weak with what mends it: the milestones of a plan, and the policy of a list.</summary>
internal static class WeaknessJoin
{
    /// <summary>
    /// The diagnosis' suspects first, by evidence; then the specialty, where experienced people call it unrealistic; then what else the
    /// rubric finds weak. A component counts as it is today: what has been mended since the last cycle needs no plan.
    /// </summary>
    public static ValueList<PlannedWeakness> Planned(
        CompetitivenessReport report, Diagnosis? diagnosis, OpinionVerdict? opinions, Schedule schedule)
    {
        var today = report.Findings.ToDictionary(f => f.Component.AsWeakness());
        var suspected = (diagnosis?.Suspects ?? []).Concat(diagnosis?.AlsoWeak ?? [])
            .Where(s => !(today.GetValueOrDefault(s.Weakness) is { Tier: Tier.Competitive } && s.Tier is not null))
            .Select(s => (Kind: s.Weakness, Value: s.Tier is null ? s.Value : today[s.Weakness].Value, s.Rule));
        var judged = report.Findings
            .Where(f => f.Tier is Tier.Concerning or Tier.Borderline)
            .OrderByDescending(f => f.Tier)
            .Select(f => (Kind: f.Component.AsWeakness(), f.Value, f.Rule));
        var doubted = opinions is { Choice: not SpecialtyQuestion.Open } verdict
            ? [(Kind: WeaknessKind.SpecialtyChoice, Value: Invariant($"{verdict.Unrealistic} experienced people call it unrealistic"),
                verdict.Rule)]
            : Array.Empty<(WeaknessKind Kind, string Value, RuleId Rule)>();
        return suspected.Concat(doubted).Concat(judged).DistinctBy(w => w.Kind).Select(w => new PlannedWeakness
        {
            Kind = w.Kind,
            Value = w.Value,
            Rule = w.Rule,
            Milestones = schedule.Milestones.Where(m => m.Milestone.Addresses.Contains(w.Kind) || (w.Kind == WeaknessKind.VisaNeed && IsForH1B(m.Milestone.Id)))
                .Select(m => m.Milestone.Id).ToValueList(),
        }).ToValueList();

        // An H-1B is filed for after its pass.
        bool IsForH1B(MilestoneId id) => report.Facts is { Visa: VisaNeed.H1B, Step3.Outcome: not ExamOutcome.Passed }
            && (id == Exam.Step3.Milestone("register") || id == Exam.Step3.Milestone("study") || id == Exam.Step3.Milestone("sit"));
    }

    // The list answers what is shown and grave. How broad it should be is a question of few interviews only; a supposition or a borderline
    // component changes nothing.
    public static HashSet<WeaknessKind> ForTheList(CompetitivenessReport report, Diagnosis? diagnosis) =>
    [
        .. (diagnosis is { Kind: DiagnosisKind.Structural } few ? few.Suspects : [])
            .Where(s => s.Evidence == Evidence.Shown && !IsRubricComponent(s.Weakness)).Select(s => s.Weakness),
        .. report.Findings.Where(f => f.Tier == Tier.Concerning).Select(f => f.Component.AsWeakness()),
    ];

    private static bool IsRubricComponent(WeaknessKind weakness) =>
        Enum.GetValues<RubricComponent>().Any(component => component.AsWeakness() == weakness);
}
