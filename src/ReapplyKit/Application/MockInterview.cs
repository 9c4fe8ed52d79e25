namespace ReapplyKit;

/// <summary>One mock interview held.</summary>
/// <param name="With">With whom.</param>
/// <param name="Held">The day; null where not stated.</param>
public sealed record MockInterview(MockPartner With, LocalDate? Held = null);
