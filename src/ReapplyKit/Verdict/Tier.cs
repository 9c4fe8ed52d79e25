namespace ReapplyKit;

/// <summary>How competitive a component of a file is (the table of clause M12.9).</summary>
/// <remarks>
/// From <see cref="Competitive"/> to <see cref="Concerning"/> each is weaker than the one before. <see cref="Unknown"/> stands apart: it is
/// neither better nor worse than any.
/// </remarks>
public enum Tier : byte
{
    /// <summary>The file does not say.</summary>
    Unknown,

    /// <summary>Competitive.</summary>
    Competitive,

    /// <summary>Borderline.</summary>
    Borderline,

    /// <summary>Concerning.</summary>
    Concerning,
}
