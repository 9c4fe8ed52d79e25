using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>How many programs of one specialty a list should hold (clause M11.8).</summary>
public sealed record SpecialtySeats
{
    /// <summary>Seats for a specialty.</summary>
    /// <param name="specialty">The specialty, compared without regard to case.</param>
    /// <param name="seats">How many programs, 1 or more.</param>
    /// <exception cref="ArgumentException">The specialty is blank, or there are no seats.</exception>
    public SpecialtySeats(string specialty, int seats) =>
        (Specialty, Seats) = (Guard.Against.NullOrWhiteSpace(specialty), Guard.Against.NegativeOrZero(seats));

    /// <summary>The specialty.</summary>
    public string Specialty { get; }

    /// <summary>How many programs.</summary>
    public int Seats { get; }
}
