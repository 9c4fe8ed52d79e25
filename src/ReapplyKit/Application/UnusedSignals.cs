namespace ReapplyKit;

/// <summary>Signals of a specialty for which the list has no program.</summary>
/// <param name="Specialty">The specialty.</param>
/// <param name="Tier">Their tier.</param>
/// <param name="Count">How many; 1 or more.</param>
public sealed record UnusedSignals(string Specialty, SignalTier Tier, int Count);
