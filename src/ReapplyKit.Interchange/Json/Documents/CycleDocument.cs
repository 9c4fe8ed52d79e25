namespace ReapplyKit.Interchange;

/// <summary>How a cycle went.</summary>
internal sealed record CycleDocument(
    int? Season,
    bool Matched,
    int Interviews,
    int? Applications,
    int? Ranked,
    int? States,
    LocalDate? Submitted);
