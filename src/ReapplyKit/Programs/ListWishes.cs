namespace ReapplyKit;

/// <summary>What an applicant wishes of the program list; what is not stated follows the pack and its policy.</summary>
/// <remarks><see cref="None"/> wishes nothing.</remarks>
public sealed record ListWishes
{
    /// <summary>No wishes.</summary>
    public static ListWishes None { get; } = new();

    /// <summary>How many programs; null to follow the pack.</summary>
    public int? Total { get; init; }

    /// <summary>Red programs in percent; null to follow the pack.</summary>
    public int? RedPercent { get; init; }

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
