namespace ReapplyKit.Interchange;

/// <summary>What follows from the main activity, or from leaving it undecided.</summary>
internal sealed record ActivityDocument(
    string? Activity,
    RuleDocument Rule,
    string? Carries,
    IEnumerable<string> Adds,
    IEnumerable<string> Drops,
    IEnumerable<ActivityHoursDocument> Hours,
    IEnumerable<CheckDocument> Checks);
