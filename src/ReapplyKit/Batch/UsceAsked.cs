namespace ReapplyKit.Batch;

/// <summary>Months of US clinical experience asked for, and whether they must be hands-on.</summary>
internal readonly record struct UsceAsked(Requirement<int> Fewest, bool IsHandsOn);
