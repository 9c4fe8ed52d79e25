using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What a program list should look like.</summary>
/// <remarks><see cref="ProgramRules.DefaultTarget"/> is the pack's own.</remarks>
public sealed record ListTarget
{
    internal const int MostPrograms = 10_000;
    internal const int HighestPercent = 100;

    /// <summary>
    /// How many programs, 1 to 10,000; the text says 80 to 120 for internal medicine, family medicine and psychiatry (clause M4.11).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The total is outside the range.</exception>
    public required int Total { get; init => field = Guard.Against.OutOfRange(value, nameof(Total), 1, MostPrograms); }

    /// <summary>
    /// Red programs in percent of the total, rounded down but at least one where any is allowed; 0 allows none (clause M4.18).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0 to 100.</exception>
    public required int RedPercent { get; init => field = Guard.Against.OutOfRange(value, nameof(RedPercent), 0, HighestPercent); }

    /// <summary>
    /// The specialties wanted, by any of their names; empty for all. A program that states none is asked about and takes no seat.
    /// </summary>
    public ValueList<string> Specialties { get; init; }

    /// <summary>
    /// The seats of each specialty (clause M11.8); empty for one total over all. Where given, they replace <see cref="Total"/> and
    /// <see cref="Specialties"/>.
    /// </summary>
    public ValueList<SpecialtySeats> PerSpecialty { get; init; }

    /// <summary>The states wanted, compared without regard to case; empty for all.</summary>
    public ValueList<string> States { get; init => field = value.Select(UsStates.Of).ToValueList(); }

    /// <summary>
    /// The tracks wanted; empty for all but fellowships and those reserved for physicians who have begun training before.
    /// </summary>
    public ValueList<ProgramTrack> Tracks { get; init; }

    /// <summary>Programs put on the list or kept off it by decision.</summary>
    public ValueList<ListOverride> Overrides { get; init; }

    /// <summary>How many programs the list should hold in all.</summary>
    public int Seats => PerSpecialty.IsEmpty ? Total : PerSpecialty.Sum(s => s.Seats);

    /// <summary>How many red programs are allowed.</summary>
    public int RedCap => RedPercent == 0 ? 0 : Math.Max(1, (int)((long)Seats * RedPercent / 100));

    /// <summary>The specialties wished for, whether by name alone or with seats; empty for all.</summary>
    internal ValueList<string> WantedSpecialties =>
        PerSpecialty.IsEmpty ? Specialties : PerSpecialty.Select(s => s.Specialty).ToValueList();

    internal bool Wants(ResidencyProgram program, SpecialtyFamilies families) => WhyNot(program, families) is null;

    /// <summary>Why a program is not wanted; null where it is.</summary>
    internal LeftOutReason? WhyNot(ResidencyProgram program, SpecialtyFamilies families)
    {
        if (!IsTrackWanted(program.Track) || (program.State is { } state && !IsWanted(States, state)))
            return LeftOutReason.NotWanted;
        if (program.Specialty is { } specialty)
            return IsSpecialtyWanted(specialty, families) ? null : LeftOutReason.NotWanted;
        return Specialties.IsEmpty && PerSpecialty.IsEmpty ? null : LeftOutReason.SpecialtyNotStated;
    }

    internal bool IsTrackWanted(ProgramTrack track) => Tracks.IsEmpty
        ? track is not (ProgramTrack.PhysicianReserved or ProgramTrack.Fellowship)
        : track == ProgramTrack.Unknown || Tracks.Contains(track);

    private bool IsSpecialtyWanted(string specialty, SpecialtyFamilies families)
    {
        foreach (var seats in PerSpecialty)
        {
            if (families.AreSame(seats.Specialty, specialty))
                return true;
        }
        foreach (var wanted in Specialties)
        {
            if (families.AreSame(wanted, specialty))
                return PerSpecialty.IsEmpty;
        }
        return Specialties.IsEmpty && PerSpecialty.IsEmpty;
    }

    // What a source does not state may be what is wanted; it stays in and is asked about.
    private static bool IsWanted(ValueList<string> wanted, string stated) =>
        wanted.IsEmpty || wanted.Contains(stated, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Total} programs, {RedPercent} % red at most; {(Specialties.IsEmpty ? "any specialty" : string.Join(", ", Specialties))}");
}

/// <summary>How many programs of one specialty a list should hold (clause M11.8).</summary>
public sealed record SpecialtySeats
{
    /// <summary>Seats for a specialty.</summary>
    /// <param name="specialty">The specialty, by any of its names.</param>
    /// <param name="seats">How many programs, 1 to 10,000.</param>
    /// <exception cref="ArgumentException">The specialty is blank, or the seats are outside the range.</exception>
    public SpecialtySeats(string specialty, int seats) =>
        (Specialty, Seats) = (Guard.Against.NullOrWhiteSpace(specialty), Guard.Against.OutOfRange(seats, nameof(seats), 1, ListTarget.MostPrograms));

    /// <summary>The specialty.</summary>
    public string Specialty { get; }

    /// <summary>How many programs.</summary>
    public int Seats { get; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Specialty}: {Seats} seats");
}
