namespace ReapplyKit.Reports;

/// <summary>A piece of a part, one below the other.</summary>
internal abstract record Block;
