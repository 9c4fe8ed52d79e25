namespace ReapplyKit;

/// <summary>What a file says, as of a day, of one exam and of what stands before it.</summary>
internal sealed class ExamFile
{
    // An attempt known by month or year alone may have been as late as its last day, but not later than today.
    private readonly ValueList<LocalDate>? _days;
    private readonly AttemptLimits _limits;

    public ExamFile(ExamRules rules, Exam exam, ApplicantProfile profile, LocalDate asOf)
    {
        Exam = exam;
        Facts = rules.Reading.FactsOf(profile, asOf);
        _limits = rules.Attempts;
        var sat = profile.HistoryOf(exam).Attempts.Where(attempt => attempt.IsSatBy(asOf)).ToValueList();
        _days = sat.All(attempt => attempt.Date is not null)
            ? sat.Select(attempt => LocalDate.Min(attempt.Date!.Latest, asOf)).Order().ToValueList()
            : null;
        OtherPassedOn = exam switch
        {
            Exam.Step1 => new ExamReading(profile.Step2Ck, rules.Reading.Step2Ck, asOf).PassedOn,
            Exam.Step2Ck => new ExamReading(profile.Step1, rules.Reading.Step1, asOf).PassedOn,
            _ => null,
        };
        HasOpenResult = sat.Any(attempt => attempt.Result == ExamResult.Pending) || (Own.Outcome == ExamOutcome.Unknown && !sat.IsEmpty);
    }

    public Exam Exam { get; }

    public string ExamName => Exam.Title();

    public ApplicantFacts Facts { get; }

    /// <summary>The facts of the exam itself.</summary>
    public ExamFacts Own => Facts.Of(Exam);

    /// <summary>Whether it was failed, so that the next sitting is a retake.</summary>
    public bool IsRetake => Own.State == ExamState.Failed;

    /// <summary>The day of the pass of the other exam for certification; null for Step 3, and where there is none.</summary>
    public PartialDate? OtherPassedOn { get; }

    /// <summary>Whether an attempt may have been a pass without the file saying so.</summary>
    public bool HasOpenResult { get; }

    /// <summary>Whether the days of earlier attempts decide when the next may follow, and one of them is not stated.</summary>
    public bool LacksAttemptDates => SpacingHolds && _days is null;

    /// <summary>The first day that the spacing of attempts allows; null where it does not hold or cannot be told.</summary>
    public LocalDate? FirstDayBySpacing => SpacingHolds && _days is { } days ? _limits.FirstDayAfter(days) : null;

    private bool SpacingHolds => Own.Attempts.IsExact && Own.Attempts.AtLeast < _limits.Most && _limits.SpacesAfter(Own.Attempts.AtLeast);
}
