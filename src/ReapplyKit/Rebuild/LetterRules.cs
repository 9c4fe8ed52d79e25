namespace ReapplyKit;

/// <summary>When letters are asked for, and what the portfolio should hold (clauses M9.7 to M9.11 and M5.11 to M5.15).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record LetterRules
{
    internal LetterRules()
    {
    }
}
