namespace ReapplyKit.Rules;

/// <summary>When Step 3 is worth sitting during the year (clauses M10.2 and M10.3).</summary>
public sealed class Step3Rules : RulePackPart
{
    internal Step3Rules()
    {
    }

    /// <summary>A Step 2 CK score below this is weak.</summary>
    public required int ScoreBelow { get; init; }

    /// <summary>So many whole years since graduation are some years out.</summary>
    public required int YearsAtLeast { get; init; }

    /// <summary>The rule for a weak score.</summary>
    public required RuleId WeakScore { get; init; }

    /// <summary>The rule for a decent score, some years out.</summary>
    public required RuleId YearsOut { get; init; }

    /// <summary>The rule where Step 3 is passed.</summary>
    public required RuleId Passed { get; init; }

    /// <summary>The rule where only an H-1B will do.</summary>
    public required RuleId NeededForH1B { get; init; }

    /// <summary>The rule where an H-1B will do, and a J-1 too.</summary>
    public required RuleId OpensH1B { get; init; }

    /// <summary>The rule where an exam that comes first is missing.</summary>
    public required RuleId NotYet { get; init; }

    /// <summary>The rule where Step 3 is failed.</summary>
    public required RuleId Failed { get; init; }

    /// <summary>The rule where neither applies.</summary>
    public required RuleId NoRule { get; init; }

    /// <summary>The rule where the file does not say.</summary>
    public required RuleId Unknown { get; init; }

    /// <summary>
    /// Advises on Step 3 (clauses M10.2, M10.3 and M12.29). The strongest rule decides: a pass, then an exam that comes first, then a failure,
    /// then the need of an H-1B, then a weak score, then years out. A pass that is not stated is none.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The advice.</returns>
    public Step3Advice Assess(in ApplicantFacts facts)
    {
        if (facts.Step3.Outcome == ExamOutcome.Passed)
            return new Step3Advice(Step3Recommendation.Passed, "Step 3 passed", Passed, []);
        if (IsBlocked(facts))
        {
            return new Step3Advice(
                Step3Recommendation.NotYet, $"Step 1 {ExamText.Of(facts.Step1)}, Step 2 CK {ExamText.Of(facts.Step2Ck)}", NotYet, []);
        }
        var (score, years, visa) = (facts.Step2Ck.Score, facts.YearsSinceGraduation, VisaText.Need(facts.Visa));
        var file = $"Step 2 CK {score}, {AmountText.Of(years, "year") ?? "unknown years"} since graduation";
        bool? isWeak = score.IsExact ? score.AtLeast < ScoreBelow : null;
        var isYearsOut = !isWeak & years.IsAtLeast(YearsAtLeast);
        var (recommendation, value, rule) = (facts.Visa, isWeak, isYearsOut) switch
        {
            _ when facts.Step3.State == ExamState.Failed => (Step3Recommendation.RetakeWithCare, $"Step 3 {ExamText.Of(facts.Step3)}", Failed),
            (VisaNeed.H1B, _, _) => (Step3Recommendation.NeededForH1B, visa, NeededForH1B),
            (_, true, _) => (Step3Recommendation.Consider, file, WeakScore),
            (_, false, true) => (Step3Recommendation.MoreValuable, file, YearsOut),
            (_, false, false) => (Step3Recommendation.NoRule, file, NoRule),
            _ => (Step3Recommendation.Unknown, file, Unknown),
        };
        (bool Speaks, RuleId Rule, string Value)[] reasons =
        [
            (isWeak == true, WeakScore, $"Step 2 CK {score}"),
            (isYearsOut == true, YearsOut, file),
            (facts.Visa == VisaNeed.H1B, NeededForH1B, visa),
            (facts.Visa == VisaNeed.J1OrH1B, OpensH1B, visa),
        ];
        return new Step3Advice(
            recommendation, value, rule, reasons.Where(r => r.Speaks).Select(r => new CitedValue(r.Value, r.Rule)).ToValueList());
    }

    // A DO whose levels are passed goes on with COMLEX and is not kept from anything by a Step that was never sat.
    private static bool IsBlocked(in ApplicantFacts facts) =>
        facts.HasPassedNeededExams == false || facts.Step1.Outcome == ExamOutcome.Failed || facts.Step2Ck.Outcome == ExamOutcome.Failed;
}
