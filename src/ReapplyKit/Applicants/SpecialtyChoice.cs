namespace ReapplyKit;

/// <summary>Same specialty or another (clause M12.27).</summary>
public enum SpecialtyChoice
{
    /// <summary>Apply to the same specialty again.</summary>
    Same,

    /// <summary>Change specialty.</summary>
    Change,
}
