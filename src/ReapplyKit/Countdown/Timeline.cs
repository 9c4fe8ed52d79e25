namespace ReapplyKit;

/// <summary>
/// Lays the text's months on a real calendar. Months 12 to 2 are pressed evenly into what is left before the submission day when that is less
/// than they assume; Month 1 and the final stretch hang on the season's own dates and stay.
/// </summary>
internal readonly struct Timeline(Season season, LocalDate asOf)
{
    public LocalDate NominalStart => WindowMark.StartOf(WindowMark.FirstMonth, season);

    public int NominalDays => Period.DaysBetween(NominalStart, season.SubmissionDay);

    public int DaysToSubmission => Period.DaysBetween(asOf, season.SubmissionDay);

    /// <summary>A milestone's window on this calendar, at least one day long.</summary>
    public (LocalDate First, LocalDate EndExclusive) WindowOf(Milestone milestone)
    {
        var first = Place(milestone.From.FirstDay(season));
        var end = Place(milestone.To.EndExclusive(season));
        return (first, end > first ? end : first.PlusDays(1));
    }

    /// <summary>The first day a milestone may start, windows apart.</summary>
    public LocalDate Release(Milestone milestone)
    {
        var stage = milestone.From.Month switch
        {
            WindowMark.FinalStretch => season.ReviewDay,
            1 => season.SubmissionDay,
            _ => asOf,
        };
        var portal = milestone.NotBefore is { } what ? season[what].Date : asOf;
        return LocalDate.Max(asOf, LocalDate.Max(stage, portal));
    }

    /// <summary>
    /// The day by which a milestone must be finished, exclusive: the submission day for everything before it, the end of the stretch after it, and the
    /// window itself where the text counts days.
    /// </summary>
    public LocalDate Deadline(Milestone milestone) => milestone.To switch
    {
        { IsDay: true } => milestone.To.EndExclusive(season),
        { Month: WindowMark.FinalStretch } => milestone.To.EndExclusive(season),
        { Month: 1 } => WindowMark.StartOf(0, season),
        _ => season.SubmissionDay,
    };

    private LocalDate Place(LocalDate nominal)
    {
        if (DaysToSubmission >= NominalDays || nominal >= season.SubmissionDay)
            return nominal;
        var share = (long)Period.DaysBetween(NominalStart, nominal) * Math.Max(DaysToSubmission, 0) / NominalDays;
        return asOf.PlusDays((int)share);
    }
}
