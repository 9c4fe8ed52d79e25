namespace ReapplyKit.Batch;

/// <summary>Months of US clinical experience, and those of them that were hands-on.</summary>
internal readonly record struct UsceFact(Quantity Months, Quantity HandsOnMonths);
