namespace ReapplyKit.Interchange;

/// <summary>The passage of a statement that explains a red flag.</summary>
internal sealed record PassageDocument(
    string Explains,
    string Text);
