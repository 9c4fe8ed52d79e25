namespace ReapplyKit.Interchange;

/// <summary>IMGs among the residents: a share, a number, or only that there are some; one of the three.</summary>
internal sealed record ImgPresenceDocument(
    int? Percent,
    int? Residents,
    bool? Some);
