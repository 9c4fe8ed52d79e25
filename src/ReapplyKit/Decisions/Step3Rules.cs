namespace ReapplyKit;

/// <summary>When Step 3 is worth sitting during the year (clauses M10.2 and M10.3).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record Step3Rules
{
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

    /// <summary>The rule where neither applies.</summary>
    public required RuleId NoRule { get; init; }

    /// <summary>The rule where the file does not say.</summary>
    public required RuleId Unknown { get; init; }

    /// <summary>Advises on Step 3.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The advice.</returns>
    public Step3Advice Advise(in ApplicantFacts facts)
    {
        var (score, years) = (facts.Step2Ck.Score, facts.YearsSinceGraduation);
        var value = $"Step 2 CK {score}, {years} years since graduation";
        if (facts.Step3.Outcome == ExamOutcome.Passed)
            return new Step3Advice(Step3Recommendation.Passed, "Step 3 passed", Passed);
        if (!score.IsExact)
            return new Step3Advice(Step3Recommendation.Unknown, value, Unknown);
        if (score.AtLeast < ScoreBelow)
            return new Step3Advice(Step3Recommendation.Consider, value, WeakScore);
        return years.IsAtLeast(YearsAtLeast) switch
        {
            true => new Step3Advice(Step3Recommendation.MoreValuable, value, YearsOut),
            false => new Step3Advice(Step3Recommendation.NoRule, value, NoRule),
            null => new Step3Advice(Step3Recommendation.Unknown, value, Unknown),
        };
    }
}
