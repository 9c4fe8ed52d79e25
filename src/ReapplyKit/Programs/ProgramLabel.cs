namespace ReapplyKit;

/// <summary>How realistic a program is for an applicant (clause M4.17).</summary>
/// <remarks>Green before yellow before red before excluded: each is harder than the one before. Default: none of them, so that a place nobody has
/// filled is no label; no answer holds it.</remarks>
public enum ProgramLabel : byte
{
    /// <summary>Realistic.</summary>
    Green = 1,

    /// <summary>A reach.</summary>
    Yellow,

    /// <summary>An extreme reach; very few belong on a list (clause M4.18).</summary>
    Red,

    /// <summary>A strict requirement is missed, or the visa needed is not sponsored.</summary>
    Excluded,
}
