using System.Runtime.CompilerServices;

namespace ReapplyKit.Rules;

/// <summary>How Step 1 is judged (clause M12.10): outcome, attempts, and the gap to Step 2 CK.</summary>
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

    internal Verdict Assess(in ApplicantFacts facts)
    {
        var tier = TierOf(facts);
        var verdict = Verdict.Of(tier, tier switch
        {
            Tier.Competitive => Competitive,
            Tier.Borderline => Borderline,
            Tier.Concerning => Concerning,
            _ => Unknown,
        });
        if (tier != Tier.Unknown)
            return verdict;
        var gap = facts.Step1GapMonths;
        return verdict.Between(
            gap.AtLeast > LongestOrdinaryGapMonths ? Tier.Borderline : Tier.Competitive,
            facts.Step1 is not { Outcome: ExamOutcome.Passed, Attempts.IsExact: true } ? Tier.Concerning : Tier.Borderline);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Tier TierOf(in ApplicantFacts facts)
    {
        var exam = facts.Step1;
        if (exam.IsFailedOrRepeated)
            return Tier.Concerning;
        if (exam.Outcome != ExamOutcome.Passed || !exam.Attempts.IsExact)
            return Tier.Unknown;
        var gap = facts.Step1GapMonths;
        return gap.HighestOr(int.MaxValue) <= LongestOrdinaryGapMonths ? Tier.Competitive
            : gap.AtLeast > LongestOrdinaryGapMonths ? Tier.Borderline
            : Tier.Unknown;
    }

    /// <summary>A gap in words. A month begun counts as one: right beyond the ordinary, it need not be a whole month more.</summary>
    internal string Said(Quantity gap) => gap == Quantity.Exactly(LongestOrdinaryGapMonths + 1)
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"more than {LongestOrdinaryGapMonths} months") : $"{gap} months";

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"A gap up to {LongestOrdinaryGapMonths} months is ordinary");
}
