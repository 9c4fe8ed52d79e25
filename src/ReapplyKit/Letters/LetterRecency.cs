namespace ReapplyKit;

/// <summary>How recent a letter is (clause M5.14).</summary>
public enum LetterRecency
{
    /// <summary>Its date is not stated, or not closely enough to decide.</summary>
    Unknown,

    /// <summary>As recent as the text prefers.</summary>
    Recent,

    /// <summary>Older, and still within what the text accepts.</summary>
    Acceptable,

    /// <summary>Too old.</summary>
    Old,
}
