namespace ReapplyKit.Interchange;

/// <summary>The targets of the year.</summary>
internal sealed record TargetsDocument(
    IEnumerable<TargetDocument>? Targets,
    IEnumerable<TargetCheckDocument> Checks,
    IEnumerable<MissingTargetDocument>? Missing,
    IEnumerable<TargetDocument> Proposed);
