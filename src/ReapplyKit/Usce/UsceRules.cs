using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit.Rules;

/// <summary>How much US clinical experience the year should add (clauses M9.1 to M9.6).</summary>
public sealed class UsceRules : RulePackPart
{
    internal UsceRules()
    {
    }

    /// <summary>How facts are read off a file, and which kinds of rotation count (clause M9.3).</summary>
    public required ProfileReading Reading { get; init; }

    /// <summary>The rule that some USCE is added (clause M9.1).</summary>
    public required RuleId Additional { get; init; }

    /// <summary>The fewest months to arrange (clause M9.2).</summary>
    public required int FewestMonths { get; init; }

    /// <summary>The most months the text speaks of (clause M9.2); more are no fault.</summary>
    public required int MostMonths { get; init; }

    /// <summary>The rule that asks for them.</summary>
    public required RuleId Arranged { get; init; }

    /// <summary>Which sites to prefer and how to work there, one clause each (clauses M9.4 to M9.6).</summary>
    public required ValueList<ClauseId> Guidance { get; init; }

    /// <summary>
    /// What is done, running and planned (clauses M9.1 to M9.3). A rotation of unknown kind or without dates makes a range; one with a
    /// single date is taken to last four weeks. Where only months are stated, or nothing, nothing is known of what is planned.
    /// </summary>
    /// <param name="profile">The file.</param>
    /// <param name="season">The season to apply in; what is planned ends before its submission day.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <returns>The outlook.</returns>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public UsceOutlook Assess(ApplicantProfile profile, Season season, LocalDate asOf)
    {
        Guard.Against.Null(profile);
        Guard.Against.Null(season);
        Guard.Against.DayOutOfRange(asOf);
        var done = new UsceReading(profile.Usce, Reading, asOf).Rotations;
        if (profile.Usce is not { Months: null } usce)
            return Outlook(asOf, done, running: default, upcoming: default, plannedDays: default);
        var count = new RotationCount(usce, Reading.CountingRotations, season.SubmissionDay, asOf);
        return Outlook(asOf, done, count.Running, count.Upcoming, count.PlannedDays);
    }

    private UsceOutlook Outlook(LocalDate asOf, Quantity done, Quantity running, Quantity upcoming, Quantity plannedDays)
    {
        var planned = MonthsOf(plannedDays);
        var days = AmountText.Of(plannedDays, "day");
        var months = AmountText.Of(planned, "month");
        return new UsceOutlook
        {
            Pack = Pack,
            AsOf = asOf,
            Done = done,
            Running = running,
            Upcoming = upcoming,
            Planned = planned,
            PlannedDays = plannedDays,
            Checks =
            [
                Check.Of("further USCE before the submission day", plannedDays.IsAtLeast(1), days, "some running or planned", Additional),
                Check.Of(
                    "months of USCE before the submission day",
                    planned.IsAtLeast(FewestMonths),
                    months is null ? days : $"{months}, {days}",
                    Invariant($"{BandText.Of(FewestMonths, MostMonths)} months of {ProfileReading.DaysOfAMonth} days, or more"),
                    Arranged),
            ],
            Guidance = Guidance,
        };
    }

    private static Quantity MonthsOf(in Quantity days) => days.AtMost is { } most
        ? Quantity.Between(days.AtLeast / ProfileReading.DaysOfAMonth, most / ProfileReading.DaysOfAMonth)
        : Quantity.OrMore(days.AtLeast / ProfileReading.DaysOfAMonth);
}
