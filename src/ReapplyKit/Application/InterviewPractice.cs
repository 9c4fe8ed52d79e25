using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What an applicant has practised for interviews. What is not stated is null.</summary>
public sealed record InterviewPractice
{
    /// <summary>The answers practised; null where not stated, empty where there are none.</summary>
    public ValueList<PracticeAnswer>? Answers { get; init; }

    /// <summary>The re-application story; null where not stated.</summary>
    public ReapplicationStory? Story { get; init; }

    /// <summary>The mock interviews held; null where not stated, empty where there are none.</summary>
    public ValueList<MockInterview>? Mocks { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Answers?.Count} answers, {Mocks?.Count} mock interviews");
}

/// <summary>One mock interview held.</summary>
/// <param name="With">With whom.</param>
/// <param name="Held">The day; null where not stated.</param>
public sealed record MockInterview(MockPartner With, LocalDate? Held = null)
{
    /// <summary>With whom.</summary>
    public MockPartner With { get; init => field = Guard.Against.Undefined(value, nameof(With)); } = Guard.Against.Undefined(With, nameof(With));

    /// <summary>The day; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? Held { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(Held)); } = Guard.Against.StatedDayOutOfRange(Held, nameof(Held));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{With}, {Held}");
}

/// <summary>With whom a mock interview was held (clause M1.8).</summary>
public enum MockPartner
{
    /// <summary>Not stated, or none of those the text names.</summary>
    Other,

    /// <summary>A friend.</summary>
    Friend,

    /// <summary>A resident.</summary>
    Resident,

    /// <summary>A member of faculty.</summary>
    Faculty,

    /// <summary>A paid coach.</summary>
    Coach,
}

/// <summary>An answer practised for an interview: its words, or its measured length, or both.</summary>
public sealed record PracticeAnswer
{
    internal const int MostSeconds = 3600;

    /// <summary>The question it answers.</summary>
    public required PracticeQuestion Question { get; init => field = Guard.Against.Undefined(value, nameof(Question)); }

    /// <summary>What a red-flag answer explains, such as a gap, an exam or the years since graduation; null where not stated.</summary>
    public WeaknessKind? Explains { get; init; }

    /// <summary>The answer, word by word; null where not written down.</summary>
    public string? Text { get; init; }

    /// <summary>Its length as measured on the recording, in seconds, 1 to 3,600; null where not measured.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is outside the range.</exception>
    public int? Seconds
    {
        get;
        init => field = value is { } seconds ? Guard.Against.OutOfRange(seconds, nameof(Seconds), 1, MostSeconds) : null;
    }

    /// <summary>Whether it was recorded and watched; null where not stated.</summary>
    public bool? Recorded { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Question}: {Seconds} seconds");
}

/// <summary>The five interview questions to practise (clauses M7.7 to M7.11).</summary>
public enum PracticeQuestion
{
    /// <summary>Introduce yourself.</summary>
    AboutYourself,

    /// <summary>Why this specialty.</summary>
    WhySpecialty,

    /// <summary>Explain this gap or failed exam.</summary>
    RedFlag,

    /// <summary>A conflict with a colleague.</summary>
    Conflict,

    /// <summary>Why this program or region.</summary>
    WhyProgram,
}
