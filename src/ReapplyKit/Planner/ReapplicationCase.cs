using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>Everything one applicant brings to the planner: the file, last cycle, decisions, wishes and programs.</summary>
public sealed record ReapplicationCase
{
    internal const int MostWeeklyHours = 168;

    /// <summary>The file.</summary>
    public required ApplicantProfile Profile { get; init => field = Guard.Against.Null(value, nameof(Profile)); }

    /// <summary>How last cycle went; null where not stated, and then nothing is diagnosed.</summary>
    public CycleOutcome? Cycle { get; init; }

    /// <summary>
    /// Whether the applicant has ever applied before; null where not stated. False says that there is no last cycle to tell of; a
    /// <see cref="Cycle"/> says by itself that there was one.
    /// </summary>
    public bool? AppliedBefore { get; init; }

    /// <summary>
    /// The season the applicant is in, as far as it has come: when the application was sent, whether registered with NRMP, interviews so
    /// far. Null where in none; a <see cref="Cycle"/> whose season is still running is taken for it.
    /// </summary>
    public CycleOutcome? Running { get; init; }

    /// <summary>What is decided of the year.</summary>
    public YearDecisions Decisions { get; init => field = Guard.Against.Null(value, nameof(Decisions)); } = YearDecisions.Undecided;

    /// <summary>What is wished of the program list.</summary>
    public ListWishes List { get; init => field = Guard.Against.Null(value, nameof(List)); } = ListWishes.None;

    /// <summary>The programs to choose from; empty where none are given, and then no list is built.</summary>
    public ValueList<ResidencyProgram> Programs { get; init; }

    /// <summary>What outside advisers said; null where not stated, empty where nobody was asked.</summary>
    public ValueList<OutsideOpinion>? Opinions { get; init; }

    /// <summary>Hours and question bank of an exam's study; null where not stated.</summary>
    public ExamStudy? Study { get; init; }

    /// <summary>
    /// The hours of a week for everything in the plan, 1 to 168, within which work is levelled; null where not stated. Then weeks are held
    /// against the hours of <see cref="Study"/>, and only named.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The hours are outside the range.</exception>
    public int? WeeklyHours
    {
        get;
        init => field = value is { } hours ? Guard.Against.OutOfRange(hours, nameof(WeeklyHours), 1, MostWeeklyHours) : null;
    }

    // The hours of a week that study can have.
    internal int? HoursToStudy => Study?.WeeklyHours ?? WeeklyHours;

    /// <summary>The targets set for the year; null where not stated, empty where none is set.</summary>
    public ValueList<RebuildTarget>? Targets { get; init; }

    /// <summary>Research and QI projects; null where not stated, empty where there are none.</summary>
    public ValueList<ResearchProject>? Projects { get; init; }

    /// <summary>What is practised for interviews; null where not stated.</summary>
    public InterviewPractice? Practice { get; init; }

    /// <summary>The application as far as it is written; null where not stated.</summary>
    public ApplicationDraft? Application { get; init; }

    /// <summary>
    /// The file as it stood before; null where not stated, and then the present file as of last cycle's submission is compared.
    /// </summary>
    public EarlierFile? Before { get; init; }

    /// <summary>
    /// What has happened of the plan so far: milestones done, running or skipped, and amounts measured. Nothing where not stated.
    /// </summary>
    public Progress Progress { get; init => field = Guard.Against.Null(value, nameof(Progress)); } = Progress.None;

    /// <summary>
    /// The plan that the applicant has been following; null where this is the first. Planning on it moves as little as possible, and the new
    /// plan says what has changed.
    /// </summary>
    public Schedule? PlanSoFar { get; init; }

    /// <summary>
    /// The Match year to plan for; null for <see cref="SeasonCalendar.ToPlanFor"/>. To apply late in a season that programs review already,
    /// name it.
    /// </summary>
    public int? Season { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Profile.Reference ?? "Case"}: {(Cycle is { } cycle ? $"{cycle}; " : "")}{Programs.Count} programs");
}
