namespace ReapplyKit;

/// <summary>One US clinical rotation, done or planned.</summary>
public sealed record Rotation
{
    /// <summary>What kind of rotation it is; unknown unless stated.</summary>
    public RotationKind Kind { get; init; }

    /// <summary>Its first day; null where not stated.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>Its last day; null where not stated. A rotation counts once it has ended.</summary>
    public LocalDate? End { get; init; }

    /// <summary>The specialty, as written on the certificate; null where not stated.</summary>
    public string? Specialty { get; init; }
}
