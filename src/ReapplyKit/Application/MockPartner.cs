namespace ReapplyKit;

/// <summary>With whom a mock interview was held (clause M1.8).</summary>
public enum MockPartner
{
    /// <summary>Not stated, or none of those the text names.</summary>
    Other,

    /// <summary>A friend.</summary>
    Friend,

    /// <summary>A resident.</summary>
    Resident,

    /// <summary>A member of faculty.</summary>
    Faculty,

    /// <summary>A paid coach.</summary>
    Coach,
}
