namespace ReapplyKit;

/// <summary>
/// Citizenship or residence. Citizens and permanent residents need no visa; of anybody else it says nothing about the visa. Permanent
/// residents who graduated abroad count as non-US IMGs in NRMP's tables.
/// </summary>
public enum Citizenship
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Citizen of the United States.</summary>
    UsCitizen,

    /// <summary>Permanent resident of the United States.</summary>
    UsPermanentResident,

    /// <summary>Neither.</summary>
    Other,
}
