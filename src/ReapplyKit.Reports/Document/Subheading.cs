namespace ReapplyKit.Reports;

/// <summary>A heading inside a part.</summary>
internal sealed record Subheading(string Text) : Block;
