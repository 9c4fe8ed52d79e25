namespace ReapplyKit;

/// <summary>When to ask for a letter on one rotation (clause M9.7).</summary>
/// <remarks>A plan keeps the order of the file.</remarks>
/// <param name="Rotation">The rotation.</param>
/// <param name="Ask">The days for asking; null where the rotation is too short or not dated.</param>
/// <param name="State">How it stands.</param>
/// <param name="Check">The same held against the rule: met where the days are ahead or now, missed where it is late or too short.</param>
public sealed record LetterRequest(Rotation Rotation, DateInterval? Ask, LetterRequestState State, Check Check);
