namespace ReapplyKit.Interchange;

/// <summary>A season and its dates.</summary>
internal sealed record SeasonDocument(
    int Year,
    string Status,
    IEnumerable<SeasonDateDocument> Dates);
