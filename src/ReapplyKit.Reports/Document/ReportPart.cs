namespace ReapplyKit.Reports;

/// <summary>A part of a report under its own heading.</summary>
internal sealed record ReportPart(string Id, string Title, ValueList<Block> Blocks);
