namespace ReapplyKit;

/// <summary>When residency begins.</summary>
internal static class Training
{
    /// <summary>The first day of training for a Match year.</summary>
    public static LocalDate FirstDay(int matchYear) => new(matchYear, 7, 1);
}
