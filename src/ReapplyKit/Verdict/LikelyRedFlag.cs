namespace ReapplyKit;

/// <summary>Many interviews, no match: likely a serious red flag (clause M12.17).</summary>
public sealed record LikelyRedFlag : InterviewVerdict;
