using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>
/// What one adviser said of the file, by the three questions the text has asked (clauses M12.23 to M12.25). What was not answered is null.
/// </summary>
public sealed record OutsideOpinion
{
    internal const int MostMinutes = 600;

    /// <summary>Who was asked.</summary>
    public AdviserKind Adviser { get; init => field = Guard.Against.Undefined(value, nameof(Adviser)); }

    /// <summary>The adviser's specialty; null where not stated.</summary>
    public string? Specialty { get; init; }

    /// <summary>The day of the session; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? Held { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(Held)); }

    /// <summary>How long it took, in minutes, 1 to 600; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is outside the range.</exception>
    public int? Minutes
    {
        get;
        init => field = value is { } minutes ? Guard.Against.OutOfRange(minutes, nameof(Minutes), 1, MostMinutes) : null;
    }

    /// <summary>Whether the adviser would interview the applicant.</summary>
    public bool? WouldInterview { get; init; }

    /// <summary>What would make the file a clear yes within 12 months, in the adviser's words.</summary>
    public string? ClearYes { get; init; }

    /// <summary>Whether the adviser would advise another specialty, the chosen one being unrealistic for these metrics.</summary>
    public bool? WouldSwitch { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Adviser} on {Held}: would interview: {WouldInterview}");
}

/// <summary>Who gives an outside opinion (clauses M12.20 to M12.22).</summary>
public enum AdviserKind
{
    /// <summary>Not stated, or none of those the text asks for.</summary>
    Other,

    /// <summary>A US faculty mentor.</summary>
    FacultyMentor,

    /// <summary>A program director or associate program director.</summary>
    ProgramDirector,

    /// <summary>An IMG who matched recently.</summary>
    MatchedImg,
}

internal static class AdviserText
{
    public static string Kind(AdviserKind kind) => kind switch
    {
        AdviserKind.FacultyMentor => "US faculty mentor",
        AdviserKind.ProgramDirector => "program director",
        AdviserKind.MatchedImg => "matched IMG",
        _ => "other adviser",
    };

    public static string Of(OutsideOpinion opinion) =>
        opinion.Held is { } held ? Invariant($"{Kind(opinion.Adviser)} on {DayText.Said(held)}") : Kind(opinion.Adviser);
}
