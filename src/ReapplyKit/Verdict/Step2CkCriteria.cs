using System.Runtime.CompilerServices;

namespace ReapplyKit.Rules;

/// <summary>How Step 2 CK is judged (clause M12.11): score bands, and more than one attempt concerning whatever the score.</summary>
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

    internal Verdict Assess(in ApplicantFacts facts)
    {
        var tier = TierOf(facts);
        var verdict = Verdict.Of(tier, facts.Step2Ck switch
        {
            { Attempts.AtLeast: > 1 } => SeveralAttempts,
            { Outcome: ExamOutcome.Failed } => Failed,
            var exam => tier == Tier.Unknown ? Unknown : Scores[exam.Score.AtLeast].Rule,
        });
        return tier == Tier.Unknown && facts.Step2Ck.Score is { IsExact: true } score
            ? verdict.Between(Scores.TierOf(score.AtLeast), Tier.Concerning)
            : verdict;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Tier TierOf(in ApplicantFacts facts)
    {
        var exam = facts.Step2Ck;
        if (exam.IsFailedOrRepeated)
            return Tier.Concerning;
        if (!exam.Score.IsExact)
            return Tier.Unknown;
        var tier = Scores.TierOf(exam.Score.AtLeast);
        return tier == Tier.Concerning || exam.Attempts.IsExact ? tier : Tier.Unknown;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Scores}");
}
