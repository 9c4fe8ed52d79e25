using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>One letter of recommendation (LOR).</summary>
public sealed record Letter
{
    /// <summary>Where the writer practises; unknown unless stated.</summary>
    public LetterOrigin Origin { get; init => field = Guard.Against.Undefined(value, nameof(Origin)); }

    /// <summary>How strong it is; unknown unless stated.</summary>
    public LetterStrength Strength { get; init => field = Guard.Against.Undefined(value, nameof(Strength)); }

    /// <summary>When it was written, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Whether the writer saw the applicant directly with patients; null where not stated.</summary>
    public bool? DirectPatientCare { get; init; }

    /// <summary>The writer's specialty; null where not stated.</summary>
    public string? Specialty { get; init; }

    /// <summary>A letter from a US writer: <c>Letter.FromUs(LetterStrength.Strong, "2026-05")</c>.</summary>
    /// <param name="strength">How strong it is.</param>
    /// <param name="date">When it was written, as far as known.</param>
    /// <param name="specialty">The writer's specialty; null where not stated.</param>
    /// <returns>The letter.</returns>
    public static Letter FromUs(LetterStrength strength, PartialDate? date = null, string? specialty = null) =>
        new() { Origin = LetterOrigin.Us, Strength = Guard.Against.Undefined(strength), Date = date, Specialty = specialty };

    /// <summary>A letter from a writer outside the United States.</summary>
    /// <param name="strength">How strong it is.</param>
    /// <param name="date">When it was written, as far as known.</param>
    /// <param name="specialty">The writer's specialty; null where not stated.</param>
    /// <returns>The letter.</returns>
    public static Letter FromAbroad(LetterStrength strength, PartialDate? date = null, string? specialty = null) =>
        new() { Origin = LetterOrigin.NonUs, Strength = Guard.Against.Undefined(strength), Date = date, Specialty = specialty };

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Strength} letter, writer {Origin}, {Date}");
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
