namespace ReapplyKit;

/// <summary>The cycle ended in a match: there is nothing to diagnose.</summary>
public sealed record Matched : InterviewVerdict;
