namespace ReapplyKit;

/// <summary>What has been reached of a target so far.</summary>
/// <param name="Target">The target's stable name.</param>
/// <param name="Amount">The amount reached, in the target's unit.</param>
public sealed record MeasuredAmount(string Target, int Amount);
