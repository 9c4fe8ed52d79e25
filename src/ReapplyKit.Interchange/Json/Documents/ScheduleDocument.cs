namespace ReapplyKit.Interchange;

/// <summary>A dated plan.</summary>
internal sealed record ScheduleDocument(
    bool IsCompressed,
    IEnumerable<MilestoneDocument> Milestones,
    IEnumerable<HeldDocument> Held,
    IEnumerable<string> Dropped);
