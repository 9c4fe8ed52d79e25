namespace ReapplyKit;

/// <summary>
/// The season whose applications are with programs on the day of planning: its phase and, where the case says that the applicant is in it,
/// what is still to be done.
/// </summary>
public sealed record RunningSeason
{
    internal RunningSeason()
    {
    }

    /// <summary>The season.</summary>
    public Season Season { get; internal init; }

    /// <summary>The phase of the day of planning.</summary>
    public SeasonPhase Phase { get; internal init; }

    /// <summary>How it has gone so far; null where the case does not say that the applicant is in it.</summary>
    public CycleOutcome? Cycle { get; internal init; }

    /// <summary>Why it is over for the applicant already; null where it is not.</summary>
    internal SeasonExit? Exit { get; init; }

    /// <summary>Whether the applicant has the exams for it, and the degree by the time its residency begins.</summary>
    internal bool CanEnter { get; init; } = true;

    /// <summary>
    /// What is still to be done in it; null where the case does not say that the applicant has applied. Nothing is diagnosed before Match
    /// Week, and what lies before the application is done.
    /// </summary>
    public Schedule? Schedule { get; internal init; }

    /// <summary>
    /// Whether an application could still be sent: a choice with its price, since programs set their own deadlines and many have closed
    /// (clause S.6). Name the season in the case to plan for it.
    /// </summary>
    public bool CanStillApply => Schedule is null && Exit is null && CanEnter && Phase == SeasonPhase.Interviews;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Season.Year} season: {Phase}");
}
