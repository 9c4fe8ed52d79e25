using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>The application as far as it is written. What is not stated is null; what is stated to be none is empty.</summary>
public sealed record ApplicationDraft
{
    /// <summary>The personal statements.</summary>
    public ValueList<PersonalStatement>? Statements { get; init; }

    /// <summary>The experiences.</summary>
    public ValueList<Experience>? Experiences { get; init; }

    /// <summary>What is assigned to each program.</summary>
    public ValueList<ProgramAssignment>? Assignments { get; init; }

    /// <summary>The reviews of the whole application.</summary>
    public ValueList<OutsideReview>? Reviews { get; init; }

    /// <summary>What is done and what is not; an item left out is not stated.</summary>
    public ValueList<ItemState> Items { get; init; }

    /// <summary>The day it was submitted; null while it is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? Submitted { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(Submitted)); }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Statements?.Count} statements, {Experiences?.Count} experiences, submitted {Submitted}");
}

/// <summary>Whether one item of the application is done.</summary>
/// <param name="Item">The item.</param>
/// <param name="Done">Whether it is done.</param>
public sealed record ItemState(ReadinessItem Item, bool Done)
{
    /// <summary>The item.</summary>
    public ReadinessItem Item { get; init => field = Guard.Against.Undefined(value, nameof(Item)); } = Guard.Against.Undefined(Item, nameof(Item));

    /// <summary>Whether it is done.</summary>
    public bool Done { get; init; } = Done;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Item}: {(Done ? "done" : "not done")}");
}

/// <summary>What is either done or not before submission or before interviews.</summary>
public enum ReadinessItem
{
    /// <summary>All biographic information is filled in (clause M4.2).</summary>
    Biography,

    /// <summary>Education and training are filled in (clause M4.3).</summary>
    Education,

    /// <summary>Awards, leadership and volunteering are drafted (clause M4.6).</summary>
    Awards,

    /// <summary>The ERAS account is active (clause M2.2).</summary>
    ErasAccount,

    /// <summary>A professional photo is uploaded: neutral background, business attire (clause M2.5).</summary>
    Photo,

    /// <summary>The USMLE transcript is authorized (clause M2.6).</summary>
    TranscriptAuthorization,

    /// <summary>ECFMG status and certification are on track (clause M2.7).</summary>
    EcfmgStatus,

    /// <summary>The program list is double-checked (clause M1.3).</summary>
    ProgramListChecked,

    /// <summary>CV and ERAS carry new publications and accepted abstracts (clause F.2).</summary>
    PublicationsUpdated,

    /// <summary>CV and ERAS carry a strong Step 3 result (clause F.3).</summary>
    Step3Updated,

    /// <summary>Reliable internet and a quiet room are there (clauses F.10 and F.13).</summary>
    InternetAndQuietRoom,

    /// <summary>Professional attire is ready (clause F.11).</summary>
    Attire,

    /// <summary>Interview days are clear of clinical and research duties (clause F.12).</summary>
    InterviewDaysCleared,
}
