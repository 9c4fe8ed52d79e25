namespace ReapplyKit;

/// <summary>What one adviser said would make the file a clear yes within 12 months (clause M12.24).</summary>
/// <param name="Adviser">Who said it.</param>
/// <param name="Text">What was said, in the adviser's words.</param>
public sealed record ClearYesAnswer(AdviserKind Adviser, string Text);
