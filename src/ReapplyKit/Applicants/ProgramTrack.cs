namespace ReapplyKit;

/// <summary>The kind of position a program offers.</summary>
public enum ProgramTrack
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Categorical: from the first year to board eligibility (NRMP track letter C).</summary>
    Categorical,

    /// <summary>Preliminary: one year (P).</summary>
    Preliminary,

    /// <summary>Advanced: begins after a preliminary year (A).</summary>
    Advanced,

    /// <summary>Transitional year (P with specialty 999).</summary>
    Transitional,

    /// <summary>Reserved for physicians who have begun training before (R).</summary>
    PhysicianReserved,

    /// <summary>Primary care: categorical with that emphasis (M).</summary>
    Primary,

    /// <summary>Fellowship: after a residency, outside the residency Match (F, S).</summary>
    Fellowship,
}
