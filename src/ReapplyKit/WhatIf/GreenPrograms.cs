using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// Green programs that the target wants, at most as many as it has seats (clauses M4.11 and M4.17): now, and with levers.
/// </summary>
public sealed record GreenPrograms
{
    /// <summary>How many there are now.</summary>
    public required int Now { get; init; }

    /// <summary>Every set of levers that gives more than each of its parts does, by units and then by days.</summary>
    public required ValueList<GreenGain> Gains { get; init; }

    /// <summary>The smallest sets that turn so many more programs green: no part of any of them does.</summary>
    /// <param name="more">How many more, 1 or more.</param>
    /// <returns>All such sets, by units and then by days; empty where no set does.</returns>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public ValueList<GreenGain> SmallestSetsFor(int more)
    {
        Guard.Against.NegativeOrZero(more);
        var smallest = new List<GreenGain>();
        foreach (var gain in Gains)
        {
            if (gain.More >= more && !smallest.Any(s => s.Set.IsPartOf(gain.Set)))
                smallest.Add(gain);
        }
        return smallest.ToValueList();
    }
}
