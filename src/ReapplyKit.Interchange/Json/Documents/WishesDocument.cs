namespace ReapplyKit.Interchange;

/// <summary>What is wished of the program list.</summary>
internal sealed record WishesDocument(
    int? Total,
    int? RedPercent,
    IEnumerable<string>? Specialties,
    IEnumerable<string>? States,
    IEnumerable<string>? Tracks);
