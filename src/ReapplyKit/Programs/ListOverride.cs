namespace ReapplyKit;

/// <summary>
/// A program put on a list or kept off it by somebody's decision, against what the rules say; it stays visible with its reason and day.
/// </summary>
/// <param name="Program">The program's key.</param>
/// <param name="Includes">True to put it on the list, false to keep it off.</param>
/// <param name="Reason">Why.</param>
/// <param name="Decided">When it was decided.</param>
public sealed record ListOverride(string Program, bool Includes, string Reason, LocalDate Decided);
