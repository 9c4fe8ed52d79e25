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
