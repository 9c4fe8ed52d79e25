namespace ReapplyKit;

/// <summary>A program list built to a target: who is on it, who is not and why, and where the mix fell short.</summary>
public sealed record ProgramList
{
    /// <summary>The rule pack it was built by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>What it was built to.</summary>
    public required ListTarget Target { get; init; }

    /// <summary>The programs on the list: green first, then yellow, then red; within a label by IMG presence, then by key.</summary>
    public required ValueList<ListedProgram> Programs { get; init; }

    /// <summary>The programs left out, in the same order.</summary>
    public required ValueList<LeftOutProgram> LeftOut { get; init; }

    /// <summary>Settings whose own programs did not fill their seats.</summary>
    public required ValueList<ListShortfall> Shortfalls { get; init; }

    /// <summary>How many programs on the list have a label.</summary>
    /// <param name="label">The label.</param>
    /// <returns>0 or more.</returns>
    public int Count(ProgramLabel label) => Programs.Count(p => p.Assessment.Label == label);
}

/// <summary>A program on the list, and the seat it takes.</summary>
/// <param name="Assessment">Its verdict.</param>
/// <param name="Seat">The setting whose seat it takes; its own, unless it stands in where that setting ran short.</param>
/// <param name="Override">Who put it there against the rules, and why; null where the rules did.</param>
public sealed record ListedProgram(ProgramAssessment Assessment, ProgramSetting Seat, ListOverride? Override = null)
{
    /// <summary>Whether it stands in for a setting that ran short.</summary>
    public bool IsStandIn => Seat != Assessment.Program.Setting;
}

/// <summary>A program that is not on the list, and why.</summary>
/// <param name="Assessment">Its verdict.</param>
/// <param name="Reason">Why it is not on the list.</param>
/// <param name="Override">Who kept it off, and why; null where the rules did.</param>
public sealed record LeftOutProgram(ProgramAssessment Assessment, LeftOutReason Reason, ListOverride? Override = null);

/// <summary>Why a program is not on the list.</summary>
public enum LeftOutReason
{
    /// <summary>A strict requirement is missed.</summary>
    Excluded,

    /// <summary>Another specialty, state or track is wanted.</summary>
    NotWanted,

    /// <summary>There are as many red programs as allowed.</summary>
    RedCap,

    /// <summary>No seat is left: the list is full, and its seats are given by the mix.</summary>
    ListFull,

    /// <summary>Somebody decided against it.</summary>
    Overridden,
}

/// <summary>Seats of a setting that its own programs could not fill.</summary>
public sealed record ListShortfall
{
    /// <summary>The specialty whose seats they are; null where the list has one total for all.</summary>
    public string? Specialty { get; init; }

    /// <summary>The setting.</summary>
    public required ProgramSetting Setting { get; init; }

    /// <summary>Seats the mix gives it.</summary>
    public required int Wanted { get; init; }

    /// <summary>Seats its own programs fill.</summary>
    public required int Found { get; init; }

    /// <summary>Seats filled by programs of another or unknown setting.</summary>
    public required int StandIns { get; init; }

    /// <summary>What keeps programs of this setting off the list: what would have to change to fill it.</summary>
    public ValueList<ShortfallRemedy> WouldFill { get; init; }

    /// <summary>Seats that stay empty.</summary>
    public int Empty => Wanted - Found - StandIns;
}

/// <summary>
/// What would help fill a shortfall: programs of that setting that are not on the list, by the reason that keeps them off.
/// </summary>
/// <param name="Reason">The reason.</param>
/// <param name="Programs">How many programs it keeps off.</param>
public sealed record ShortfallRemedy(LeftOutReason Reason, int Programs);
