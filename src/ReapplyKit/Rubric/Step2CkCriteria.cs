namespace ReapplyKit;

/// <summary>How Step 2 CK is judged (clause M12.11): score bands, and more than one attempt concerning whatever the score.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
public sealed record Step2CkCriteria
{
    /// <summary>The score bands.</summary>
    public required BandTable Scores { get; init; }

    /// <summary>More than one attempt.</summary>
    public required RuleId SeveralAttempts { get; init; }

    /// <summary>Failed, and not passed since.</summary>
    public required RuleId Failed { get; init; }

    /// <summary>What is not stated could still decide, or the exam is not taken yet.</summary>
    public required RuleId Unknown { get; init; }

    internal Verdict Judge(in ApplicantFacts facts)
    {
        var exam = facts.Step2Ck;
        if (exam.Attempts.AtLeast > 1)
            return new Verdict(Tier.Concerning, SeveralAttempts);
        if (exam.Outcome == ExamOutcome.Failed)
            return new Verdict(Tier.Concerning, Failed);
        if (!exam.Score.IsExact)
            return new Verdict(Tier.Unknown, Unknown);
        var band = Scores[exam.Score.AtLeast];
        return band.Tier == Tier.Concerning || exam.Attempts.IsExact
            ? new Verdict(band.Tier, band.Rule)
            : new Verdict(Tier.Unknown, Unknown);
    }
}
