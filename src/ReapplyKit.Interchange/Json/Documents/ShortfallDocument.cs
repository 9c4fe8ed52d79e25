namespace ReapplyKit.Interchange;

/// <summary>A setting whose own programs did not fill its seats.</summary>
internal sealed record ShortfallDocument(
    string Setting,
    int Wanted,
    int Found,
    int StandIns,
    int Empty);
