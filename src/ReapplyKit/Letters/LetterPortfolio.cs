namespace ReapplyKit;

/// <summary>The letters of a file as of a day, each by itself and all together.</summary>
public sealed record LetterPortfolio
{
    /// <summary>The pack it was judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day it holds for; letters written later are left out.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The letters, in the order of the file; empty where there are none and where letters are not stated.</summary>
    public required ValueList<LetterStanding> Letters { get; init; }

    /// <summary>US letters that are not too old (clause M5.14).</summary>
    public required Quantity Recent { get; init; }

    /// <summary>Of these, letters by somebody who saw the applicant directly with patients (clause M5.15).</summary>
    public required Quantity DirectCare { get; init; }

    /// <summary>Strong US letters of any age, as the rubric counts them (clause M12.14).</summary>
    public required Quantity StrongUs { get; init; }

    /// <summary>
    /// How many letters there are beyond those that can be assigned to one program (clause M1.5); null where letters are not stated.
    /// </summary>
    public required int? Surplus { get; init; }

    /// <summary>The number of letters, direct patient care, strength, and the specialty where one is given.</summary>
    public required ValueList<Check> Checks { get; init; }
}

/// <summary>One letter of the portfolio as of a day (clause M5.14).</summary>
/// <remarks>A portfolio keeps the order of the file.</remarks>
public sealed record LetterStanding
{
    /// <summary>The letter.</summary>
    public required Letter Letter { get; init; }

    /// <summary>Whole months completed since it was written; a range where its day is not known.</summary>
    public required Quantity Age { get; init; }

    /// <summary>How recent it is.</summary>
    public required LetterRecency Recency { get; init; }

    /// <summary>Whether it is a US letter that is not too old (clause M5.14); null where its origin or date leaves it open.</summary>
    public required bool? Counts { get; init; }

    /// <summary>Whether its writer is of the specialty applied in; null where either is not stated.</summary>
    public required bool? FitsSpecialty { get; init; }
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
