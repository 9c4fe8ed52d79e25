namespace ReapplyKit;

/// <summary>Many interviews, no match: likely a serious red flag (clause M12.17).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
public sealed record LikelyRedFlag : InterviewVerdict;
