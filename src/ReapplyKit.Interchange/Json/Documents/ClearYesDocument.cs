namespace ReapplyKit.Interchange;

/// <summary>What one adviser said would make the file a clear yes.</summary>
internal sealed record ClearYesDocument(
    string Adviser,
    string Text);
