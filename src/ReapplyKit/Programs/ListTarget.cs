using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What a program list should look like.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); <see cref="ProgramRules.DefaultTarget"/> is the pack's own.</remarks>
public sealed record ListTarget
{
    private const int MostPrograms = 10_000;

    /// <summary>How many programs, 1 to 10,000; the text says 80 to 120 for internal medicine, family medicine and psychiatry (clause M4.11).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The total is outside the range.</exception>
    public required int Total { get; init => field = Guard.Against.OutOfRange(value, nameof(Total), 1, MostPrograms); }

    /// <summary>Red programs in percent of the total, rounded down but at least one where any is allowed; 0 allows none (clause M4.18).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0 to 100.</exception>
    public required int RedPercent { get; init => field = Guard.Against.OutOfRange(value, nameof(RedPercent), 0, 100); }

    /// <summary>The specialties wanted, compared without regard to case; empty for all.</summary>
    public ValueList<string> Specialties { get; init; }

    /// <summary>The states wanted, compared without regard to case; empty for all.</summary>
    public ValueList<string> States { get; init; }

    /// <summary>The tracks wanted; empty for all.</summary>
    public ValueList<ProgramTrack> Tracks { get; init; }

    /// <summary>How many red programs are allowed.</summary>
    public int RedCap => RedPercent == 0 ? 0 : Math.Max(1, (int)((long)Total * RedPercent / 100));

    internal bool Wants(ResidencyProgram program) =>
        IsWanted(Specialties, program.Specialty)
        && IsWanted(States, program.State)
        && (Tracks.IsEmpty || program.Track == ProgramTrack.Unknown || Tracks.Contains(program.Track));

    // What a source does not state may be what is wanted; it stays in and is asked about.
    private static bool IsWanted(ValueList<string> wanted, string? stated) =>
        wanted.IsEmpty || stated is null || wanted.Contains(stated, StringComparer.OrdinalIgnoreCase);
}
