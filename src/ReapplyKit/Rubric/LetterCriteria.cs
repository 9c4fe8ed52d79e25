namespace ReapplyKit;

/// <summary>How letters are judged (clause M12.14): enough strong US letters, or mostly non-US and generic ones, or between.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
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

    internal Verdict Judge(in ApplicantFacts facts)
    {
        if (facts.Letters is not { } letters)
            return new Verdict(Tier.Unknown, Unknown);
        var atBest = TierOf(letters.Total, letters.StrongUs + letters.Undetermined, letters.Weak);
        var atWorst = TierOf(letters.Total, letters.StrongUs, letters.Weak + letters.Undetermined + letters.PossiblyWeak);
        if (atBest != atWorst)
            return new Verdict(Tier.Unknown, Unknown);
        return new Verdict(atBest, atBest switch
        {
            Tier.Competitive => Competitive,
            Tier.Borderline => Borderline,
            _ => Concerning,
        });
    }

    private Tier TierOf(int total, int strongUs, int weak)
    {
        if (strongUs >= StrongUsLetters)
            return Tier.Competitive;
        return total == 0 || weak > total - weak ? Tier.Concerning : Tier.Borderline;
    }
}
