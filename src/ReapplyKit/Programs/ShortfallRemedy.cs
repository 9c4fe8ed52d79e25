namespace ReapplyKit;

/// <summary>
/// What would help fill a shortfall: programs of that setting that are not on the list, by the reason that keeps them off.
/// </summary>
/// <param name="Reason">The reason.</param>
/// <param name="Programs">How many programs it keeps off.</param>
public sealed record ShortfallRemedy(LeftOutReason Reason, int Programs);
