
namespace ReapplyKit;

/// <summary>Looks for what no lever changes.</summary>
internal sealed class ImmovableFacts(WhatIfRules rules, ApplicantFacts facts, LocalDate submissionDay, Quantity yearsThen)
{
    private readonly CompetitivenessRubric _rubric = rules.Programs.Rubric;
    private readonly TierSet _tiers = rules.Programs.Rubric.Assess(facts);

    public ValueList<ImmovableFact> Find()
    {
        var found = new List<ImmovableFact> { Years() };
        if (HasFailure(facts.Step1))
            found.Add(Fact(ImmovableKind.Step1Attempts, RubricComponent.Step1, AttemptsText(facts.Step1)));
        if (_tiers[RubricComponent.Step1] == Tier.Borderline)
            found.Add(Fact(ImmovableKind.Step1Gap, RubricComponent.Step1, _rubric.Step1.Said(facts.Step1GapMonths)));
        if (HasFailure(facts.Step2Ck))
            found.Add(Fact(ImmovableKind.Step2CkAttempts, RubricComponent.Step2Ck, AttemptsText(facts.Step2Ck)));
        if (facts.Step2Ck is { Outcome: ExamOutcome.Passed, Score: { IsExact: true } score }
            && _rubric.Step2Ck.Scores[score.AtLeast].Tier != Tier.Competitive)
            found.Add(Fact(ImmovableKind.Step2CkScore, RubricComponent.Step2Ck, score.ToString()));
        return found.ToValueList();
    }

    private static bool HasFailure(ExamFacts exam) => exam.Outcome == ExamOutcome.Failed || exam.Attempts.AtLeast > 1;

    private static string AttemptsText(ExamFacts exam) =>
        (exam.Attempts == 1 ? "1 attempt, " : $"{exam.Attempts} attempts, ")
        + (exam.Outcome == ExamOutcome.Unknown ? "result " + Check.NotStated : Words.Sentence(exam.Outcome));

    private ImmovableFact Years()
    {
        var (now, later) = (facts.YearsSinceGraduation, DayText.Said(submissionDay));
        var years = now == 1 ? "1 year" : $"{now} years";
        var value = now.IsUnknown ? Check.NotStated : now == yearsThen ? $"{years}, on {later} too" : $"{years}, {yearsThen} on {later}";
        return Fact(ImmovableKind.YearsSinceGraduation, RubricComponent.YearsSinceGraduation, value) with
        {
            AtSubmission = _rubric.Assess(facts with { YearsSinceGraduation = yearsThen })[RubricComponent.YearsSinceGraduation],
        };
    }

    private ImmovableFact Fact(ImmovableKind kind, RubricComponent component, string value) =>
        new(kind, component, value, _tiers[component], _tiers[component], rules.Levers.Immovable[kind]);
}
