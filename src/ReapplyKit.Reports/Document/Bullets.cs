namespace ReapplyKit.Reports;

/// <summary>A list.</summary>
internal sealed record Bullets(ValueList<Bullet> Items) : Block;
