namespace ReapplyKit;

/// <summary>How fast people speak, from slow to fast: what turns words into seconds.</summary>
/// <param name="Slowest">Words a minute, spoken slowly.</param>
/// <param name="Fastest">Words a minute, spoken fast.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record SpeakingPace(int Slowest, int Fastest, RuleId Rule)
{
    private const int SecondsPerMinute = 60;

    internal Quantity SecondsFor(int words)
    {
        var seconds = (long)words * SecondsPerMinute;
        return Quantity.Between((int)(seconds / Fastest), (int)((seconds + Slowest - 1) / Slowest));
    }
}
