namespace ReapplyKit.Tests;

/// <summary>Where the first two of three bands end, and whether the lowest is the concerning one.</summary>
internal sealed record BandFigures(int First, int Second, bool LowestIsConcerning);
