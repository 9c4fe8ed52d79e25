namespace ReapplyKit.Reports;

/// <summary>Blocks behind a line that tells what they hold, where a reader can fold them away.</summary>
internal sealed record Folded(Phrase Summary, ValueList<Block> Inside, bool IsOpen = false) : Block;
