namespace ReapplyKit;

/// <summary>What has been reached of a target so far.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
/// <param name="Target">The target's stable name.</param>
/// <param name="Amount">The amount reached, in the target's unit.</param>
public sealed record MeasuredAmount(string Target, int Amount);
