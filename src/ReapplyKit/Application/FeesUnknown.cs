namespace ReapplyKit;

/// <summary>How many programs a sum allows cannot be told: the price of the next one is unknown.</summary>
/// <param name="Season">The Match year.</param>
/// <param name="Specialty">The specialty of the program whose price is unknown; <c>not stated</c> where it has none.</param>
/// <param name="Programs">Which program of that specialty it is, counted from 1.</param>
/// <param name="Affordable">How many programs of the list are known to be affordable: those before it.</param>
public sealed record FeesUnknown(int Season, string Specialty, int Programs, int Affordable);
