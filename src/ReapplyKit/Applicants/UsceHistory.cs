using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>US clinical experience as the file states it: rotation by rotation, or as a number of months only.</summary>
/// <remarks>The order of rotations means nothing to any verdict. Not stated is null in the profile.</remarks>
public sealed record UsceHistory
{
    internal const int MostMonths = 600;

    private UsceHistory(ValueList<Rotation> rotations, decimal? months) => (Rotations, Months) = (rotations, months);

    /// <summary>No US clinical experience at all, and known to be none.</summary>
    public static UsceHistory None { get; } = new([], null);

    /// <summary>The rotations; empty where only months are known.</summary>
    public ValueList<Rotation> Rotations { get; }

    /// <summary>The months, where that is all that is known; null where rotations are stated.</summary>
    public decimal? Months { get; }

    /// <summary>Experience stated rotation by rotation.</summary>
    /// <param name="rotations">The rotations, in any order.</param>
    /// <returns>The history.</returns>
    public static UsceHistory Of(params ReadOnlySpan<Rotation> rotations) => new(ValueList.Create(rotations), null);

    /// <summary>Experience stated in months only.</summary>
    /// <param name="months">The months, 0 to 600; parts of a month are kept but do not count as a rotation.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The months are outside the range.</exception>
    public static UsceHistory OfMonths(decimal months) => new([], Guard.Against.OutOfRange(months, nameof(months), 0, MostMonths));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{(Months is { } months ? ShortText.Of($"{months} months") : ShortText.Of($"{Rotations.Count} rotations"))}");
}

/// <summary>One US clinical rotation, done or planned.</summary>
public sealed record Rotation
{
    /// <summary>What kind of rotation it is; unknown unless stated.</summary>
    public RotationKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); }

    /// <summary>Its first day; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? Start { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(Start)); }

    /// <summary>Its last day; null where not stated. A stay counts as one once it has ended, its days as they pass.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? End { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(End)); }

    /// <summary>The specialty, as written on the certificate; null where not stated.</summary>
    public string? Specialty { get; init; }

    /// <summary>A dated rotation: <c>Rotation.Of(RotationKind.Externship, new(2026, 3, 2), new(2026, 3, 27))</c>.</summary>
    /// <param name="kind">What kind of rotation it is.</param>
    /// <param name="start">Its first day.</param>
    /// <param name="end">Its last day, not before the first.</param>
    /// <param name="specialty">The specialty, as written on the certificate; null where not stated.</param>
    /// <returns>The rotation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It ends before it starts, a day lies outside 1900 to 2200, or there is no such kind.</exception>
    public static Rotation Of(RotationKind kind, LocalDate start, LocalDate end, string? specialty = null)
    {
        Guard.Against.Undefined(kind);
        Guard.Against.StatedDayOutOfRange(start);
        Guard.Against.StatedDayOutOfRange(end);
        return end < start
            ? throw new ArgumentOutOfRangeException(nameof(end), DayText.Of(end), $"The rotation ends before it starts on {DayText.Of(start)}.")
            : new() { Kind = kind, Start = start, End = end, Specialty = specialty };
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind}{(Specialty is null ? "" : $", {Specialty}")}, {Start} to {End}");
}

/// <summary>The kind of a US clinical rotation. The pack says which kinds count as USCE (clause M9.3).</summary>
public enum RotationKind
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Observing without patient contact of one's own.</summary>
    Observership,

    /// <summary>Hands-on work of a graduate.</summary>
    Externship,

    /// <summary>A student's hands-on elective.</summary>
    HandsOnElective,

    /// <summary>A student's sub-internship (acting internship).</summary>
    SubInternship,

    /// <summary>Research with clinical exposure.</summary>
    ResearchWithExposure,

    /// <summary>Work by video or telephone.</summary>
    Telehealth,

    /// <summary>US residency, such as a preliminary year: it counts month for month, as it passes.</summary>
    Residency,
}
