namespace ReapplyKit;

/// <summary>Looks for what answers a suspect: the tier of a component, or checks that are met now and were not.</summary>
internal sealed class AnswerSearch(
    ProofRules rules,
    CompetitivenessReport before,
    CompetitivenessReport after,
    ValueList<Change> changes,
    ValueList<Check> checksBefore,
    ValueList<Check> checksAfter)
{
    private readonly HashSet<(RuleId, string)> _metBefore =
        checksBefore.Where(c => c.State == CheckState.Met).Select(c => (c.Rule, c.Subject)).ToHashSet();

    public SuspectAnswer Of(Suspect suspect)
    {
        foreach (var component in Enum.GetValues<RubricComponent>())
        {
            if (component.AsWeakness() == suspect.Weakness)
                return ByTier(suspect, component);
        }
        return suspect.Weakness == WeaknessKind.VisaNeed && Better(c => c.Fact == ChangedFact.VisaNeed) is { IsEmpty: false } noLonger
            ? new SuspectAnswer(suspect, AnswerState.Answered, noLonger, [], rules.Facts.VisaNeed)
            : ByChecks(suspect);
    }

    private SuspectAnswer ByTier(Suspect suspect, RubricComponent component)
    {
        var hasRisen = TierMoves.HasRisen(before.Tiers[component], after.Tiers[component]);
        var better = Better(c => c.Component == component);
        var state = hasRisen && after.Tiers[component] == Tier.Competitive ? AnswerState.Answered
            : hasRisen || !better.IsEmpty ? AnswerState.Partly
            : AnswerState.Open;
        return new SuspectAnswer(suspect, state, better, [], rules.Answered);
    }

    private SuspectAnswer ByChecks(Suspect suspect)
    {
        var asked = rules.AnsweredBy.FirstOrDefault(a => a.Weakness == suspect.Weakness)?.Rules ?? [];
        var newly = checksAfter
            .Where(c => c.State == CheckState.Met && asked.Contains(c.Rule) && !_metBefore.Contains((c.Rule, c.Subject)))
            .ToValueList();
        var state = newly.IsEmpty ? AnswerState.Open : asked.All(IsMet) ? AnswerState.Answered : AnswerState.Partly;
        return new SuspectAnswer(suspect, state, [], newly, rules.Answered);
    }

    private bool IsMet(RuleId rule)
    {
        var checks = checksAfter.Where(c => c.Rule == rule).ToArray();
        return checks.Length > 0 && checks.All(c => c.State == CheckState.Met);
    }

    private ValueList<Change> Better(Func<Change, bool> of) =>
        changes.Where(c => c.Direction == ChangeDirection.Better && of(c)).ToValueList();
}
