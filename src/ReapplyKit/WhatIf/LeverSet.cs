using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>Levers pulled together, and the days they need side by side.</summary>
/// <param name="Levers">The levers, in the order of <see cref="LeverKind"/>.</param>
/// <param name="DaysNeeded">The days of the kind that takes longest, since kinds run side by side.</param>
/// <param name="Fits">Whether they are over by the first submission day.</param>
public sealed record LeverSet(ValueList<Lever> Levers, int DaysNeeded, bool Fits)
{
    /// <summary>All units together.</summary>
    public int Units => Levers.Sum(l => l.Amount);

    /// <summary>Whether another set holds every lever of this one, in the same amount or a larger one.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentException">There is no other set.</exception>
    public bool IsPartOf(LeverSet other)
    {
        Guard.Against.Null(other);
        return Levers.All(own => other.Levers.Any(l => l.Kind == own.Kind && l.What == own.What && l.Amount >= own.Amount));
    }
}
