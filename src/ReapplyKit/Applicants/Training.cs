namespace ReapplyKit;

/// <summary>When residency begins.</summary>
internal static class Training
{
    /// <summary>The first day of training for a Match year.</summary>
    public static LocalDate FirstDay(int matchYear) => new(matchYear, 7, 1);

    /// <summary>Whether training for a Match year can be begun: not by whoever graduates on its first day or later.</summary>
    public static bool CanBegin(int matchYear, PartialDate? graduation) => !(graduation?.Earliest >= FirstDay(matchYear));

    /// <summary>The first Match year whose training can be begun after graduation.</summary>
    public static int FirstYear(PartialDate graduation) => graduation.Earliest.Year is var year && CanBegin(year, graduation) ? year : year + 1;
}
