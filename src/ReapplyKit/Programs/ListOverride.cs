using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// A decision to put a program on the list or keep it off, against the rules. The list shows it with its reason and day.
/// </summary>
/// <param name="Program">The program's name, code, ACGME number or <see cref="ResidencyProgram.Key"/>. A name means every program of that name.</param>
/// <param name="Includes">True to put it on the list, false to keep it off.</param>
/// <param name="Reason">Why.</param>
/// <param name="Decided">When it was decided; null where nobody wrote it down.</param>
public sealed record ListOverride(string Program, bool Includes, string Reason, LocalDate? Decided)
{
    /// <summary>The program's name, code, ACGME number or <see cref="ResidencyProgram.Key"/>. A name means every program of that name.</summary>
    public string Program { get; init => field = Guard.Against.Null(value, nameof(Program)); } = Guard.Against.Null(Program, nameof(Program));

    /// <summary>True to put it on the list, false to keep it off.</summary>
    public bool Includes { get; init; } = Includes;

    /// <summary>Why.</summary>
    public string Reason { get; init => field = Guard.Against.Null(value, nameof(Reason)); } = Guard.Against.Null(Reason, nameof(Reason));

    /// <summary>When it was decided; null where nobody wrote it down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? Decided { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(Decided)); } = Guard.Against.StatedDayOutOfRange(Decided, nameof(Decided));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Program}: {(Includes ? "on" : "off")} the list, {Reason}{(Decided is { } day ? $" ({DayText.Of(day)})" : "")}");
}
