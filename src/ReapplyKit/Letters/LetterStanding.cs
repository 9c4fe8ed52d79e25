namespace ReapplyKit;

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
