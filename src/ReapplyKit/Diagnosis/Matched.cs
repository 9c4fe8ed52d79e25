namespace ReapplyKit;

/// <summary>The cycle ended in a match: there is nothing to diagnose.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
public sealed record Matched : InterviewVerdict;
