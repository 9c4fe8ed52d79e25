namespace ReapplyKit;

/// <summary>Everything one applicant brings to the planner: the file, last cycle, decisions, wishes and programs.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
public sealed record ReapplicationCase
{
    /// <summary>The file.</summary>
    public required ApplicantProfile Profile { get; init; }

    /// <summary>How last cycle went; null where not stated, and then nothing is diagnosed.</summary>
    public CycleOutcome? Cycle { get; init; }

    /// <summary>What is decided of the year.</summary>
    public YearDecisions Decisions { get; init; } = YearDecisions.Undecided;

    /// <summary>What is wished of the program list.</summary>
    public ListWishes List { get; init; } = ListWishes.None;

    /// <summary>The programs to choose from; empty where none are given, and then no list is built.</summary>
    public ValueList<ResidencyProgram> Programs { get; init; }

    /// <summary>The Match year to plan for; null for the next season that can still be entered.</summary>
    public int? Season { get; init; }
}
