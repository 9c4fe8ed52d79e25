namespace ReapplyKit;

/// <summary>How Step 1 is judged (clause M12.10): outcome, attempts, and the gap to Step 2 CK.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
public sealed record Step1Criteria
{
    /// <summary>The longest gap, in months from the Step 1 pass to the Step 2 CK pass, that is not long.</summary>
    public required int LongestOrdinaryGapMonths { get; init; }

    /// <summary>Passed at the first attempt, no long gap.</summary>
    public required RuleId Competitive { get; init; }

    /// <summary>Passed at the first attempt, long gap.</summary>
    public required RuleId Borderline { get; init; }

    /// <summary>A failure, or more than one attempt.</summary>
    public required RuleId Concerning { get; init; }

    /// <summary>What is not stated could still decide.</summary>
    public required RuleId Unknown { get; init; }

    internal Verdict Judge(in ApplicantFacts facts)
    {
        var exam = facts.Step1;
        if (exam.Outcome == ExamOutcome.Failed || exam.Attempts.AtLeast > 1)
            return new Verdict(Tier.Concerning, Concerning);
        if (exam.Outcome != ExamOutcome.Passed || !exam.Attempts.IsExact)
            return new Verdict(Tier.Unknown, Unknown);
        return facts.Step1GapMonths.IsAtMost(LongestOrdinaryGapMonths) switch
        {
            true => new Verdict(Tier.Competitive, Competitive),
            false => new Verdict(Tier.Borderline, Borderline),
            null => new Verdict(Tier.Unknown, Unknown),
        };
    }
}
