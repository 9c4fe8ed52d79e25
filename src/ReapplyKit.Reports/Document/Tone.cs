namespace ReapplyKit.Reports;

/// <summary>How a word is coloured; the word itself says what the colour says.</summary>
internal enum Tone
{
    Unknown,
    Good,
    Caution,
    Bad,
}
