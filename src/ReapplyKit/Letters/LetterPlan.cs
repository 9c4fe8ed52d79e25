namespace ReapplyKit;

/// <summary>When letters are asked for, what goes with the request, when writers are reminded, and when letters come in.</summary>
public sealed record LetterPlan
{
    internal LetterPlan()
    {
    }

    /// <summary>The pack it was made by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day it was made as of.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>
    /// One request for each rotation not yet over, or over for a short time only (clause M9.7); null where rotations are not stated.
    /// </summary>
    public ValueList<LetterRequest>? Requests { get; internal init; }

    /// <summary>What the writer gets with the request, one clause each (clauses M9.8 to M9.10).</summary>
    public ValueList<ClauseId> HandOver { get; internal init; }

    /// <summary>The day by which each writer is reminded (clause M5.11).</summary>
    public LocalDate RemindBy { get; internal init; }

    /// <summary>What the writer gets with the reminder, one clause each (clause M5.13).</summary>
    public ValueList<ClauseId> RemindWith { get; internal init; }

    /// <summary>The clause that gives each writer the ERAS letter request form (clause M5.12).</summary>
    public ClauseId RequestForms { get; internal init; }

    /// <summary>The first day on which there are request forms: the day ERAS opens.</summary>
    public LocalDate RequestFormsFrom { get; internal init; }

    /// <summary>The first day on which letters come in (clause M9.11).</summary>
    public LocalDate HarvestFrom { get; internal init; }

    /// <summary>The last day on which letters come in (clause M9.11).</summary>
    public LocalDate HarvestUntil { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"Letters as of {AsOf}: ask for forms from {RequestFormsFrom}, collect {HarvestFrom} to {HarvestUntil}");
}

/// <summary>When to ask for a letter on one rotation (clause M9.7).</summary>
public sealed record LetterRequest
{
    internal LetterRequest(Rotation rotation, DateInterval? ask, LetterRequestState state, Check check) =>
        (Rotation, Ask, State, Check) = (rotation, ask, state, check);

    /// <summary>The rotation.</summary>
    public Rotation Rotation { get; internal init; }

    /// <summary>The days for asking; null where the rotation is too short or not dated.</summary>
    public DateInterval? Ask { get; internal init; }

    /// <summary>How it stands.</summary>
    public LetterRequestState State { get; internal init; }

    /// <summary>The same held against the rule: met where the days are ahead or now, missed where it is late or too short.</summary>
    public Check Check { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Rotation}: {State}{(Ask is { } days ? ShortText.Of($", ask {days}") : "")}");
}

/// <summary>How a request for a letter stands on a day (clause M9.7).</summary>
public enum LetterRequestState
{
    /// <summary>The first day of the rotation is not stated, or its dates contradict: no day can be named.</summary>
    Undated,

    /// <summary>The days for asking lie ahead.</summary>
    Upcoming,

    /// <summary>Ask now.</summary>
    Due,

    /// <summary>The days for asking are over: ask now anyway.</summary>
    Late,

    /// <summary>The rotation ends before the first week for asking.</summary>
    TooShort,
}
