namespace ReapplyKit;

/// <summary>What a program asks of applicants, requirement by requirement; each is unknown until somebody has read it.</summary>
/// <remarks>Default: everything unknown.</remarks>
public readonly record struct ProgramRequirements
{
    /// <summary>Lowest Step 2 CK score, three-digit.</summary>
    public Requirement<int> MinStep2Ck { get; init; }

    /// <summary>Most whole years since graduation (YOG).</summary>
    public Requirement<int> MaxYearsSinceGraduation { get; init; }

    /// <summary>
    /// Earliest year of graduation, such as 2021 for "2021 or later"; the other way in which programs limit the time since graduation.
    /// Unknown asks for nothing; where both are stated, both must be met.
    /// </summary>
    public Requirement<int> EarliestGraduationYear { get; init; }

    /// <summary>Most attempts at any one of Step 1 and Step 2 CK.</summary>
    public Requirement<int> MaxAttempts { get; init; }

    /// <summary>Fewest months of US clinical experience; a rotation of four weeks is a month.</summary>
    public Requirement<int> MinUsceMonths { get; init; }

    /// <summary>Whether those months must be hands-on work, so that observerships do not count.</summary>
    public bool HandsOnUsce { get; init; }

    /// <summary>Fewest letters of recommendation.</summary>
    public Requirement<int> MinLetters { get; init; }

    /// <summary>ECFMG certificate at the time of application; the value is always true.</summary>
    public Requirement<bool> EcfmgCertificate { get; init; }

    /// <summary>Whether it is known how the time since graduation is limited, in either way, or that it is not.</summary>
    internal bool LimitsGraduation => (MaxYearsSinceGraduation.Kind, EarliestGraduationYear.Kind) != default;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"Step 2 CK {MinStep2Ck}; years {MaxYearsSinceGraduation}{Earliest}; attempts {MaxAttempts}; USCE months {MinUsceMonths}; letters {MinLetters}");

    private string Earliest => EarliestGraduationYear.Kind == RequirementKind.Unknown ? "" : $"; graduated from {EarliestGraduationYear}";
}
