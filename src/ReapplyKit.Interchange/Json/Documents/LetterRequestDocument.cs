namespace ReapplyKit.Interchange;

/// <summary>When to ask for a letter on one rotation.</summary>
internal sealed record LetterRequestDocument(
    RotationDocument Rotation,
    DaysDocument? Ask,
    string State,
    CheckDocument Check);
