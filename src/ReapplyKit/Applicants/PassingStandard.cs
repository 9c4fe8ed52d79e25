namespace ReapplyKit.Rules;

/// <summary>The lowest passing score of an exam for sittings from a day on.</summary>
/// <param name="From">The first exam day it holds for; null for the earliest standard, which holds for every day before the next.</param>
/// <param name="Score">The lowest passing three-digit score.</param>
public sealed record PassingStandard(LocalDate? From, int Score);
