namespace ReapplyKit;

/// <summary>How strong a signal is.</summary>
/// <remarks>Gold before silver; a specialty with one kind of signal has single ones only.</remarks>
public enum SignalTier : byte
{
    /// <summary>Gold: the stronger of two tiers.</summary>
    Gold,

    /// <summary>Silver: the weaker of two tiers.</summary>
    Silver,

    /// <summary>The only tier of its specialty.</summary>
    SingleTier,
}
