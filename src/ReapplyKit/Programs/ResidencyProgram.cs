using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>One residency program as its sources describe it. What they do not say stays unknown.</summary>
/// <remarks>Equality: by content. Order: none; lists order by label, presence and key. Default: impossible (a class).</remarks>
public sealed record ResidencyProgram
{
    /// <summary>Its name.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Its NRMP code; null where not stated.</summary>
    public NrmpProgramCode? Code { get; init; }

    /// <summary>Its ten-digit ACGME number; null where not stated.</summary>
    public string? AcgmeId { get; init; }

    /// <summary>Its specialty; null where not stated.</summary>
    public string? Specialty { get; init; }

    /// <summary>Its track.</summary>
    public ProgramTrack Track { get; init; }

    /// <summary>Its setting.</summary>
    public ProgramSetting Setting { get; init; }

    /// <summary>Its city; null where not stated.</summary>
    public string? City { get; init; }

    /// <summary>Its state, such as <c>NY</c>; null where not stated.</summary>
    public string? State { get; init; }

    /// <summary>How many of its residents are IMGs.</summary>
    public ImgPresence ImgPresence { get; init; }

    /// <summary>Its visa policy.</summary>
    public VisaPolicy Visa { get; init; }

    /// <summary>What it asks of applicants.</summary>
    public ProgramRequirements Requirements { get; init; }

    /// <summary>What identifies it: its NRMP code, else its ACGME number, else name, city and state joined by <c>|</c>.</summary>
    public string Key => Code?.ToString() ?? AcgmeId ?? $"{Name}|{City}|{State}";
}
