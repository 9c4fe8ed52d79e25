namespace ReapplyKit.Reports;

/// <summary>A line at the head of a report.</summary>
internal sealed record ReportFact(string Name, Phrase Value);
