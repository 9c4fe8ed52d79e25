namespace ReapplyKit;

/// <summary>The letters of a file as of a day, each by itself and all together.</summary>
public sealed record LetterPortfolio
{
    internal LetterPortfolio()
    {
    }

    /// <summary>The pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day it holds for; letters written later are left out.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>The letters, in the order of the file; empty where there are none and where letters are not stated.</summary>
    public ValueList<LetterStanding> Letters { get; internal init; }

    /// <summary>US letters that are not too old (clause M5.14).</summary>
    public Quantity Recent { get; internal init; }

    /// <summary>Of these, letters by somebody who saw the applicant directly with patients (clause M5.15).</summary>
    public Quantity DirectCare { get; internal init; }

    /// <summary>Strong US letters of any age, as the rubric counts them (clause M12.14).</summary>
    public Quantity StrongUs { get; internal init; }

    /// <summary>
    /// How many letters there are beyond those that can be assigned to one program (clause M1.5); null where letters are not stated.
    /// </summary>
    public int? Surplus { get; internal init; }

    /// <summary>The number of letters, direct patient care, strength, and the specialty where one is given.</summary>
    public ValueList<Check> Checks { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Letters.Count} letters as of {AsOf}: {StrongUs} strong US, {Recent} recent");
}

/// <summary>One letter of the portfolio as of a day (clause M5.14).</summary>
public sealed record LetterStanding
{
    internal LetterStanding()
    {
    }

    /// <summary>The letter.</summary>
    public Letter Letter { get; internal init; }

    /// <summary>Whole months completed since it was written; a range where its day is not known.</summary>
    public Quantity Age { get; internal init; }

    /// <summary>How recent it is.</summary>
    public LetterRecency Recency { get; internal init; }

    /// <summary>Whether it is a US letter that is not too old (clause M5.14); null where its origin or date leaves it open.</summary>
    public bool? Counts { get; internal init; }

    /// <summary>Whether its writer is of the specialty applied in; null where either is not stated.</summary>
    public bool? FitsSpecialty { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Letter}: {Recency}, counts: {Counts}");
}

/// <summary>How recent a letter is (clause M5.14).</summary>
public enum LetterRecency
{
    /// <summary>Its date is not stated, or not closely enough to decide.</summary>
    Unknown,

    /// <summary>As recent as the text prefers.</summary>
    Recent,

    /// <summary>Older, and still within what the text accepts.</summary>
    Acceptable,

    /// <summary>Too old.</summary>
    Old,
}
