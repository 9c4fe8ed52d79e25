namespace ReapplyKit.Tests;

/// <summary>ERAS fees program by program, typed from what the AAMC publishes: slow, plain and independent of tiers.</summary>
internal static class FeeOracle
{
    public static readonly int[] Years = [2023, 2024, 2025, 2026, 2027, 2028];

    /// <summary>What a list costs; null where the price of one of its programs is unknown.</summary>
    public static int? Cost(int year, IEnumerable<string?> specialties) => specialties
        .GroupBy(specialty => (specialty ?? "").Trim().ToUpperInvariant())
        .SelectMany(group => Enumerable.Range(1, group.Count()))
        .Aggregate((int?)0, (sum, place) => sum + Price(year, place));

    private static int? Price(int year, int place) => (year, place) switch
    {
        (2024, 1) => 99,
        (2024, <= 10) => 0,
        (2024, <= 20) => 19,
        (2024, <= 30) => 23,
        (2024, _) => 27,
        (2025 or 2026 or 2027, <= 30) => 11,
        (2025 or 2026, _) => 30,
        _ => null,
    };
}
