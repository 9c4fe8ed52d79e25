namespace ReapplyKit;

/// <summary>A lever that cannot be pulled, and one reason why; a kind may have several.</summary>
/// <param name="Kind">The lever.</param>
/// <param name="Reason">The reason, such as <c>ECFMG certificate not issued</c>.</param>
/// <param name="Rule">The rule behind the reason.</param>
public sealed record UnavailableLever(LeverKind Kind, string Reason, RuleId Rule);
