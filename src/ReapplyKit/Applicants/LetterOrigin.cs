namespace ReapplyKit;

/// <summary>Where a letter writer practises.</summary>
public enum LetterOrigin
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>In the United States.</summary>
    Us,

    /// <summary>Elsewhere, home country included.</summary>
    NonUs,
}
