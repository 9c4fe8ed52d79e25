using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>How a pack reads facts off a file: passing standards by exam day, and what counts as US clinical experience.</summary>
public sealed record FileReading
{
    // Four weeks are a month; the same length stands for a rotation of which one date is not stated.
    internal const int DaysOfAMonth = 28;

    /// <summary>Passing standards of Step 1.</summary>
    public required PassingStandards Step1 { get; init; }

    /// <summary>Passing standards of Step 2 CK.</summary>
    public required PassingStandards Step2Ck { get; init; }

    /// <summary>Passing standards of Step 3.</summary>
    public required PassingStandards Step3 { get; init; }

    /// <summary>The kinds of rotation that count as USCE.</summary>
    public required ValueList<RotationKind> CountingRotations { get; init; }

    /// <summary>The kinds among them that are hands-on work.</summary>
    public required ValueList<RotationKind> HandsOnRotations { get; init; }

    /// <summary>The fewest days of a separate stay that counts as one rotation, whatever the whole months come to.</summary>
    public required int FewestDaysOfAStay { get; init; }

    /// <summary>
    /// Reads the facts off a file as they stood on a day. What happened later is left out, what is not stated stays unknown.
    /// </summary>
    /// <param name="profile">The file.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <returns>The facts.</returns>
    public ApplicantFacts FactsOf(ApplicantProfile profile, LocalDate asOf)
    {
        Guard.Against.Null(profile);
        var step1 = new ExamReading(profile.Step1, Step1, asOf);
        var step2Ck = new ExamReading(profile.Step2Ck, Step2Ck, asOf);
        var usce = new UsceReading(profile.Usce, this, asOf);
        return new ApplicantFacts
        {
            Step1 = step1.Facts,
            Step1GapMonths = GapMonths(step1, step2Ck, asOf),
            Step2Ck = step2Ck.Facts,
            Step3 = new ExamReading(profile.Step3, Step3, asOf).Facts,
            YearsSinceGraduation = YearsSince(profile.Graduation, asOf),
            UsceRotations = usce.Rotations,
            UsceMonths = usce.Months,
            HandsOnMonths = usce.HandsOnMonths,
            Letters = profile.Letters is { } letters ? Count(letters, asOf) : null,
            ComlexLevel1 = OutcomeOf(profile.Comlex, ComlexLevel.Level1, asOf),
            ComlexLevel2Ce = OutcomeOf(profile.Comlex, ComlexLevel.Level2Ce, asOf),
            EcfmgCertified = profile.EcfmgCertified,
            EcfmgExpires = profile.EcfmgExpires,
            Type = TypeOf(profile),
            Visa = VisaOf(profile),
            Citizenship = profile.Citizenship,
            Connections = profile.Connections,
        };
    }

    /// <summary>
    /// Facts as programs read them on the day of application: what grows with time is counted to that day, what is done stays as it is.
    /// </summary>
    /// <param name="facts">The facts as they stand today.</param>
    /// <param name="profile">The file.</param>
    /// <param name="asOf">Today.</param>
    /// <param name="submissionDay">The submission day of the season planned for; one that is past is read as today.</param>
    /// <returns>The facts.</returns>
    public ApplicantFacts AsApplied(in ApplicantFacts facts, ApplicantProfile profile, LocalDate asOf, LocalDate submissionDay)
    {
        Guard.Against.Null(profile);
        var day = LocalDate.Max(asOf, submissionDay);
        return facts with { YearsSinceGraduation = YearsSince(profile.Graduation, day), SubmissionDay = day };
    }

    // Only students of osteopathic schools sit COMLEX.
    private static ApplicantType TypeOf(ApplicantProfile profile) =>
        profile is { Type: ApplicantType.Unknown, Comlex.IsEmpty: false } ? ApplicantType.UsDo : profile.Type;

    private static ExamOutcome OutcomeOf(ValueList<ComlexAttempt> attempts, ComlexLevel level, LocalDate asOf)
    {
        var outcome = ExamOutcome.Unknown;
        foreach (var attempt in attempts)
        {
            if (attempt.Level != level || attempt.Date?.Earliest > asOf)
                continue;
            if (attempt.Result == ExamResult.Passed)
                return ExamOutcome.Passed;
            if (attempt.Result is ExamResult.Failed or ExamResult.Incomplete)
                outcome = ExamOutcome.Failed;
            else if (attempt.Result == ExamResult.Pending && outcome == ExamOutcome.Unknown)
                outcome = ExamOutcome.NotTaken;
        }
        return outcome;
    }

    // Where visa need is not stated, citizenship or permanent residence settles it; nothing else does.
    private static VisaNeed VisaOf(ApplicantProfile profile) => profile switch
    {
        { Visa: VisaNeed.Unknown, Citizenship: Citizenship.UsCitizen or Citizenship.UsPermanentResident } => VisaNeed.NotNeeded,
        _ => profile.Visa,
    };

    private static Quantity GapMonths(ExamReading step1, ExamReading step2Ck, LocalDate asOf)
    {
        if (step1.PassedOn is not { } from)
            return Quantity.Unknown;
        if (step2Ck.PassedOn is { } until)
            return Quantity.Between(MonthsBegun(from.Latest, until.Earliest),
                MonthsBegun(from.Earliest, LocalDate.Min(until.Latest, asOf)));
        var isOpen = step2Ck.Facts.Outcome is ExamOutcome.NotTaken or ExamOutcome.Failed;
        return Quantity.Between(isOpen ? MonthsBegun(from.Latest, asOf) : 0, MonthsBegun(from.Earliest, asOf));
    }

    private static int MonthsBegun(LocalDate from, LocalDate until)
    {
        if (until <= from)
            return 0;
        var whole = Period.Between(from, until, PeriodUnits.Months).Months;
        return from.PlusMonths(whole) < until ? whole + 1 : whole;
    }

    private static Quantity YearsSince(PartialDate? graduation, LocalDate asOf) =>
        graduation is null ? Quantity.Unknown
            : Quantity.Between(YearsCompleted(graduation.Latest, asOf), YearsCompleted(graduation.Earliest, asOf));

    private static int YearsCompleted(LocalDate from, LocalDate until) =>
        until <= from ? 0 : Period.Between(from, until, PeriodUnits.Years).Years;

    private static LetterFacts Count(ValueList<Letter> letters, LocalDate asOf)
    {
        var (total, strongUs, weak, undetermined, possiblyWeak) = (0, 0, 0, 0, 0);
        foreach (var letter in letters)
        {
            if (letter.Date?.Earliest > asOf)
                continue;
            total++;
            if (letter.Origin == LetterOrigin.NonUs || letter.Strength == LetterStrength.Generic)
                weak++;
            else if (letter is { Origin: LetterOrigin.Unknown, Strength: LetterStrength.Ordinary })
                possiblyWeak++;
            else if (letter.Origin == LetterOrigin.Unknown || letter.Strength == LetterStrength.Unknown)
                undetermined++;
            else if (letter.Strength == LetterStrength.Strong)
                strongUs++;
        }
        return new LetterFacts(total, strongUs, weak, undetermined, possiblyWeak);
    }
}
