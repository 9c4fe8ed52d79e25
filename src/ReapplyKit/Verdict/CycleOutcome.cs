using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>How last cycle went, as the autopsy asks (clauses M12.7 and M12.8). What is not stated is null.</summary>
public sealed record CycleOutcome
{
    internal const int MostCounted = 10_000;
    private const int FirstMonthOfSeason = 6;

    /// <summary>
    /// Interviews attended, 0 to 10,000; offers that were not taken up do not count. The diagnosis turns on it. Null where nobody says, as in
    /// a season whose submission alone is told.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 10,000.</exception>
    public required int? Interviews { get; init => field = Counted(value); }

    /// <summary>
    /// Whether the cycle ended in a match; null where not stated, as while it runs. Without this nothing can be diagnosed: the same interviews
    /// mean one thing matched and another unmatched.
    /// </summary>
    public required bool? Matched { get; init; }

    /// <summary>
    /// A year of training that was matched into alone, such as a preliminary one, and the search for a full position is diagnosed all the
    /// same, whether it is called a match or not; or an advanced position without its first year. Null where there is none.
    /// </summary>
    public ProgramTrack? PartialMatch { get; init; }

    /// <summary>The Match year of the cycle, such as 2026 for applications sent in September 2025; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendars do not reach that year.</exception>
    public int? Season
    {
        get;
        init => field = value is { } year
            ? Guard.Against.OutOfRange(year, nameof(Season), SeasonCalendar.FirstYear, SeasonCalendar.LastYear) : null;
    }

    /// <summary>The specialty applied to; null where not stated.</summary>
    public string? Specialty { get; init; }

    /// <summary>Whether the applicant was registered with NRMP; null where not stated.</summary>
    public bool? Registered { get; init; }

    /// <summary>Whether the applicant was withdrawn from the Match; null where not stated.</summary>
    public bool? Withdrawn { get; init; }

    /// <summary>Whether ECFMG had confirmed eligibility by the rank deadline; null where not stated.</summary>
    public bool? Eligible { get; init; }

    /// <summary>Whether a rank list was certified; null where not stated.</summary>
    public bool? RankListCertified { get; init; }

    /// <summary>Applications sent, 0 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 10,000.</exception>
    public int? Applications { get; init => field = Counted(value); }

    /// <summary>Programs on the certified rank list, 0 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 10,000.</exception>
    public int? Ranked { get; init => field = Counted(value); }

    /// <summary>States applied to, 0 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 10,000.</exception>
    public int? States { get; init => field = Counted(value); }

    /// <summary>The day the application was submitted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? Submitted { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(Submitted)); }

    /// <summary>The Match year as stated, else that of the season in which the application was submitted.</summary>
    internal int? SeasonOrSubmitted => Season ?? (Submitted is { } day ? day.Year + (day.Month >= FirstMonthOfSeason ? 1 : 0) : null);

    /// <summary>
    /// Whether there is a full position; an advanced one is, even where its first year is still missing. Who matched into one year alone has
    /// none, whichever way that is written.
    /// </summary>
    internal bool HasPosition => OneYear is null && (Matched == true || LacksFirstYear);

    /// <summary>Whether the position is an advanced one, and the year before it is not matched.</summary>
    internal bool LacksFirstYear => PartialMatch == ProgramTrack.Advanced;

    /// <summary>The one year that was matched into alone; null where there is none.</summary>
    internal ProgramTrack? OneYear => PartialMatch is ProgramTrack.Preliminary or ProgramTrack.Transitional ? PartialMatch : null;

    /// <summary>Whether it says that nothing was sent.</summary>
    internal bool IsUnsent => this is { Applications: 0, Interviews: 0 or null, Submitted: null, HasPosition: false, OneYear: null };

    /// <summary>Whether it ended in a match, as stated, or as follows from what ended it earlier; null where nobody can tell.</summary>
    internal bool? Ended => HasPosition ? true
        : OneYear is not null || Withdrawn == true || Registered == false || Eligible == false ? false
        : Matched;

    private static int? Counted(int? value, [CallerMemberName] string name = "") =>
        value is { } number ? Guard.Against.OutOfRange(number, name, 0, MostCounted) : null;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Season} cycle: {Interviews?.ToString(CultureInfo.InvariantCulture) ?? "?"} interviews, {(Matched switch { true => "matched", false => "not matched", null => "no result stated" })}, {Applications} applications");
}
