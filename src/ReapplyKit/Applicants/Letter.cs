namespace ReapplyKit;

/// <summary>One letter of recommendation (LOR).</summary>
public sealed record Letter
{
    /// <summary>Where the writer practises; unknown unless stated.</summary>
    public LetterOrigin Origin { get; init; }

    /// <summary>How strong it is; unknown unless stated.</summary>
    public LetterStrength Strength { get; init; }

    /// <summary>When it was written, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Whether the writer saw the applicant directly with patients; null where not stated.</summary>
    public bool? DirectPatientCare { get; init; }

    /// <summary>The writer's specialty; null where not stated.</summary>
    public string? Specialty { get; init; }
}

/// <summary>Where a letter writer practises.</summary>
public enum LetterOrigin
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>In the United States.</summary>
    Us,

    /// <summary>Elsewhere, home country included.</summary>
    NonUs,
}

/// <summary>How strong a letter is, by the writer's word or by one who has read it.</summary>
public enum LetterStrength
{
    /// <summary>Not stated; often nobody may tell.</summary>
    Unknown,

    /// <summary>Strong: specific and warm.</summary>
    Strong,

    /// <summary>Neither strong nor generic.</summary>
    Ordinary,

    /// <summary>Generic: could be about anybody.</summary>
    Generic,
}
