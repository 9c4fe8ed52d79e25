namespace ReapplyKit.Batch;

/// <summary>Whether more than half of an applicant's letters are non-US or generic, or there are none at all (clause M12.14).</summary>
public enum WeakLetters : byte
{
    /// <summary>Not stated, or what is not stated of single letters could still decide.</summary>
    Unknown,

    /// <summary>At most half are, whatever the others prove to be.</summary>
    AtMostHalf,

    /// <summary>More than half are, whatever the others prove to be; or there is no letter.</summary>
    Mostly,
}
