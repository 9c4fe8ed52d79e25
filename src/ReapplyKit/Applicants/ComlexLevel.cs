namespace ReapplyKit;

/// <summary>A level of the COMLEX-USA series.</summary>
public enum ComlexLevel
{
    /// <summary>Level 1.</summary>
    Level1,

    /// <summary>Level 2-CE.</summary>
    Level2Ce,

    /// <summary>Level 3.</summary>
    Level3,
}
