namespace ReapplyKit;

/// <summary>One mock interview held.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
/// <param name="With">With whom.</param>
/// <param name="Held">The day; null where not stated.</param>
public sealed record MockInterview(MockPartner With, LocalDate? Held = null);
