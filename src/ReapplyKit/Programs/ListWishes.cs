using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What an applicant wishes of the program list; what is not stated follows the pack and its policy.</summary>
/// <remarks><see cref="None"/> wishes nothing.</remarks>
public sealed record ListWishes
{
    /// <summary>No wishes.</summary>
    public static ListWishes None { get; } = new();

    /// <summary>How many programs, 1 to 10,000; null to follow the pack.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The total is outside the range.</exception>
    public int? Total
    {
        get;
        init => field = value is { } total ? Guard.Against.OutOfRange(total, nameof(Total), 1, ListTarget.MostPrograms) : null;
    }

    /// <summary>Red programs in percent, 0 to 100; null to follow the pack.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside the range.</exception>
    public int? RedPercent
    {
        get;
        init => field = value is { } percent ? Guard.Against.OutOfRange(percent, nameof(RedPercent), 0, ListTarget.HighestPercent) : null;
    }

    /// <summary>The specialties wanted; empty for all.</summary>
    public ValueList<string> Specialties { get; init; }

    /// <summary>The states wanted; empty for all.</summary>
    public ValueList<string> States { get; init => field = value.Select(UsStates.Of).ToValueList(); }

    /// <summary>The tracks wanted; empty for all.</summary>
    public ValueList<ProgramTrack> Tracks { get; init; }

    /// <summary>Programs put on the list or kept off it by decision, over those of the pack.</summary>
    public ValueList<ListOverride> Overrides { get; init; }

    internal ListTarget Over(ListTarget target) => target with
    {
        Total = Total ?? target.Total,
        RedPercent = RedPercent ?? target.RedPercent,
        Specialties = Specialties,
        States = States,
        Tracks = Tracks,
        Overrides = [.. target.Overrides, .. Overrides],
    };

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Total} programs; {(Specialties.IsEmpty ? "any specialty" : string.Join(", ", Specialties))}; {(States.IsEmpty ? "any state" : string.Join(", ", States))}");
}
