namespace ReapplyKit;

/// <summary>The days of a season that decide when an exam can be sat.</summary>
internal sealed class ExamCalendar(ExamRules rules, Season season, LocalDate asOf, ExamTiming timing)
{
    public const int DaysPerWeek = 7;

    public LocalDate AsOf => asOf;

    /// <summary>The first day on which anything of the plan can be done.</summary>
    public LocalDate FirstDay => LocalDate.Max(timing.EligibleFrom ?? asOf, asOf).PlusDays(1);

    public ExamTiming Timing => timing;

    public DateInterval Window { get; } = rules.Window.Of(season);

    public LocalDate SubmissionDay => season.SubmissionDay;

    public LocalDate ReviewDay => season.ReviewDay;

    public LocalDate RankListDeadline { get; } = season[SeasonEvent.RankListDeadline].Date;

    /// <summary>The last day on which the exam can be sat.</summary>
    public LocalDate LastExamDay => !timing.AllowInsideSeason ? LastDayBeforeSeason
        : LocalDate.Min(
            LocalDate.Max(LastDayBeforeSeason, RankListDeadline.PlusDays(-rules.Result.Days)),
            timing.LastDay ?? RankListDeadline);

    /// <summary>The rule that sets <see cref="LastExamDay"/>.</summary>
    public RuleId LastExamDayRule => timing.AllowInsideSeason ? rules.RankListDeadline : rules.OutsideSeason;

    private LocalDate LastDayBeforeSeason => SubmissionDay.PlusDays(-1);

    /// <summary>The first exam day that so many weeks of study from now on allow.</summary>
    public LocalDate PreparedAfter(int weeks) => FirstDay.PlusDays(weeks * DaysPerWeek);
}
