using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// What the letters come down to. A letter whose origin or strength nobody stated, in a way that could matter, is undetermined: it may
/// prove strong or weak.
/// </summary>
/// <remarks>Default: no letters at all, and known to be none.</remarks>
public readonly record struct LetterFacts
{
    /// <summary>Makes the facts.</summary>
    /// <param name="total">All letters, as many as the parts together or more.</param>
    /// <param name="strongUs">Strong letters from US writers.</param>
    /// <param name="weak">Letters that are non-US or generic.</param>
    /// <param name="undetermined">Letters that may prove to be either.</param>
    /// <param name="possiblyWeak">Letters that may prove weak, and are not strong US letters at best.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the parts exceed the total.</exception>
    public LetterFacts(int total, int strongUs, int weak, int undetermined = 0, int possiblyWeak = 0)
    {
        Guard.Against.Negative(strongUs);
        Guard.Against.Negative(weak);
        Guard.Against.Negative(undetermined);
        Guard.Against.Negative(possiblyWeak);
        Guard.Against.OutOfRange(total, nameof(total), (long)strongUs + weak + undetermined + possiblyWeak, int.MaxValue);
        (Total, StrongUs, Weak, Undetermined, PossiblyWeak) = (total, strongUs, weak, undetermined, possiblyWeak);
    }

    /// <summary>All letters.</summary>
    public int Total { get; }

    /// <summary>Strong letters from US writers.</summary>
    public int StrongUs { get; }

    /// <summary>Letters that are non-US or generic.</summary>
    public int Weak { get; }

    /// <summary>Letters that may prove strong or weak.</summary>
    public int Undetermined { get; }

    /// <summary>Letters that may prove weak, and are not strong US letters at best: ordinary ones of unknown origin.</summary>
    public int PossiblyWeak { get; }

    /// <summary>Whether more than half are non-US or generic, or there is none, if every letter not told proves well.</summary>
    internal bool AreMostlyWeakAtBest => AreMostly(Weak);

    /// <summary>Whether more than half are non-US or generic, or there is none, if every letter not told proves weak.</summary>
    internal bool AreMostlyWeakAtWorst => AreMostly(Weak + Undetermined + PossiblyWeak);

    private bool AreMostly(int weak) => Total == 0 || weak > Total - weak;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Total} letters: {StrongUs} strong US, {Weak} weak, {Undetermined + PossiblyWeak} undetermined");
}
