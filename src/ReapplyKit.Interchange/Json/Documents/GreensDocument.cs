namespace ReapplyKit.Interchange;

/// <summary>Green programs now, and what each set of levers adds.</summary>
internal sealed record GreensDocument(
    int Now,
    IEnumerable<GreenGainDocument> Gains);
