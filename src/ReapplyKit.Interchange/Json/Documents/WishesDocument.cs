namespace ReapplyKit.Interchange;

/// <summary>What is wished of the program list.</summary>
internal sealed record WishesDocument(
    int? Total,
    int? RedPercent,
    IEnumerable<string>? Specialties,
    IEnumerable<string>? States,
    IEnumerable<string>? Tracks,
    IEnumerable<OverrideDocument>? Overrides);

/// <summary>A decision by hand on a program.</summary>
internal sealed record OverrideDocument(string Program, bool Includes, string Reason, LocalDate Decided);
