namespace ReapplyKit;

/// <summary>What a change of a fact means for the file.</summary>
public enum ChangeDirection
{
    /// <summary>Certainly better than before.</summary>
    Better,

    /// <summary>Certainly worse than before.</summary>
    Worse,

    /// <summary>Now known, or known more closely; it may have been so before.</summary>
    Stated,

    /// <summary>Another value, of which neither can be said: known less closely, corrected, or without an order.</summary>
    Different,
}
