namespace ReapplyKit.Interchange;

/// <summary>What a cell says, as far as it can be read.</summary>
/// <param name="Value">The value; its default where nothing could be read.</param>
/// <param name="Note">What was not read, or how it was taken; null where the cell is plain.</param>
internal readonly record struct CellReading<T>(T Value, string? Note = null);
