namespace ReapplyKit.Interchange;

/// <summary>One target held against the rules.</summary>
internal sealed record TargetCheckDocument(
    TargetDocument Target,
    string Unit,
    bool IsMet,
    CheckDocument Measurable,
    CheckDocument Dated,
    CheckDocument? Enough,
    CheckDocument Feasible);
