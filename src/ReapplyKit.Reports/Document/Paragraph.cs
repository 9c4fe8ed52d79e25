namespace ReapplyKit.Reports;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(Phrase Text) : Block;
