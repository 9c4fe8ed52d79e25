namespace ReapplyKit.Interchange;

/// <summary>A visa policy, type by type.</summary>
internal sealed record VisaDocument(
    string? J1,
    string? H1B,
    bool? H1BNeedsStep3,
    string? Other,
    bool? UsCitizensOnly);
