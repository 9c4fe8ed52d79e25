using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>How many programs of a specialty are applied to.</summary>
public sealed record SpecialtyCount
{
    internal const string NotStated = "not stated";

    /// <summary>Counts the programs of a specialty.</summary>
    /// <param name="specialty">The specialty's name; null where it is not stated.</param>
    /// <param name="programs">How many programs, 0 to 100,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public SpecialtyCount(string? specialty, int programs) =>
        (Specialty, Programs) = (specialty, Guard.Against.OutOfRange(programs, nameof(programs), 0, FeeSchedule.MostPrograms));

    /// <summary>The specialty's name; null where it is not stated. Fees compare names without regard to case.</summary>
    public string? Specialty { get; init; }

    /// <summary>How many programs, 0 to 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int Programs { get; init => field = Guard.Against.OutOfRange(value, nameof(Programs), 0, FeeSchedule.MostPrograms); }

    /// <summary>The name by which programs are grouped; those of no stated specialty are a group of their own.</summary>
    internal static string GroupOf(string? specialty) => string.IsNullOrWhiteSpace(specialty) ? NotStated : specialty.Trim();

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Specialty}: {Programs} programs");
}
