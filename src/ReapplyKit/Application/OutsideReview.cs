using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// One critical review of the whole application, by its two questions (clauses M3.10 and M3.11). What was not answered is null.
/// </summary>
public sealed record OutsideReview
{
    /// <summary>Who reviewed it.</summary>
    public ReviewerKind Reviewer { get; init => field = Guard.Against.Undefined(value, nameof(Reviewer)); }

    /// <summary>What would worry the reviewer as a program director.</summary>
    public string? Worry { get; init; }

    /// <summary>Where the application feels generic or weak.</summary>
    public string? Generic { get; init; }

    /// <summary>Whether what was named is mended (clause M3.12); null where not stated.</summary>
    public bool? Mended { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Reviewer}: {Worry}");
}

/// <summary>Who reviews the whole application (clause M3.9).</summary>
public enum ReviewerKind
{
    /// <summary>Not stated, or none of those the text names.</summary>
    Other,

    /// <summary>A program director or associate program director.</summary>
    ProgramDirector,

    /// <summary>A chief resident.</summary>
    ChiefResident,

    /// <summary>A matched IMG.</summary>
    MatchedImg,

    /// <summary>A mentor.</summary>
    Mentor,
}
