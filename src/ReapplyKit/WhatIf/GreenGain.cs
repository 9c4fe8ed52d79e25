namespace ReapplyKit;

/// <summary>What a set of levers does for the list.</summary>
/// <param name="Set">The levers.</param>
/// <param name="Greens">Green programs that find a seat, once they are pulled.</param>
/// <param name="More">How many more than now; 1 or more.</param>
public sealed record GreenGain(LeverSet Set, int Greens, int More);
