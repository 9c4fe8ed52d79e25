namespace ReapplyKit.Interchange;

/// <summary>What does not fit.</summary>
internal sealed record ConflictDocument(
    string Milestone,
    LocalDate Deadline,
    LocalDate EarliestFinish,
    int NeededDays,
    int AvailableDays,
    IEnumerable<string> Chain,
    IEnumerable<string> Relaxations);
