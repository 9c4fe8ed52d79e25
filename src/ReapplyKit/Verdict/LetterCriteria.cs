using System.Runtime.CompilerServices;

namespace ReapplyKit.Rules;

/// <summary>How letters are judged (clause M12.14): enough strong US letters, or mostly non-US and generic ones, or between.</summary>
public sealed record LetterCriteria
{
    /// <summary>How many strong US letters are competitive.</summary>
    public required int StrongUsLetters { get; init; }

    /// <summary>Enough strong US letters.</summary>
    public required RuleId Competitive { get; init; }

    /// <summary>Neither enough strong US letters nor mostly weak ones.</summary>
    public required RuleId Borderline { get; init; }

    /// <summary>More than half non-US or generic, or none at all.</summary>
    public required RuleId Concerning { get; init; }

    /// <summary>Not stated, or what is not stated of single letters could still decide.</summary>
    public required RuleId Unknown { get; init; }

    internal Verdict Assess(in ApplicantFacts facts)
    {
        var tier = TierOf(facts.Letters);
        var verdict = Verdict.Of(tier, tier switch
        {
            Tier.Competitive => Competitive,
            Tier.Borderline => Borderline,
            Tier.Concerning => Concerning,
            _ => Unknown,
        });
        return tier == Tier.Unknown && facts.Letters is { } letters ? verdict.Between(AtBest(letters), AtWorst(letters)) : verdict;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Tier TierOf(in LetterFacts? stated)
    {
        if (stated is not { } letters)
            return Tier.Unknown;
        var atBest = AtBest(letters);
        return atBest == AtWorst(letters) ? atBest : Tier.Unknown;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Tier AtBest(LetterFacts letters) => TierOf(letters.StrongUs + letters.Undetermined, letters.AreMostlyWeakAtBest);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Tier AtWorst(LetterFacts letters) => TierOf(letters.StrongUs, letters.AreMostlyWeakAtWorst);

    private Tier TierOf(int strongUs, bool areMostlyWeak) =>
        strongUs >= StrongUsLetters ? Tier.Competitive : areMostlyWeak ? Tier.Concerning : Tier.Borderline;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{StrongUsLetters} strong US letters are competitive");
}
