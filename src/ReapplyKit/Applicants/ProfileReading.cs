using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>How a pack reads the facts of a profile: passing standards by exam day, and what counts as US clinical experience.</summary>
public sealed record ProfileReading
{
    // Four weeks are a month; the same length stands for a rotation of which one date is not stated.
    internal const int DaysOfAMonth = 28;
    private const int DaysOfAYear = 365;

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

    /// <summary>The names of specialties, and which count for which.</summary>
    public required SpecialtyFamilies Specialties { get; init; }

    /// <summary>
    /// Reads the facts of a profile as they stood on a day. What happened later is left out, what is not stated stays unknown.
    /// </summary>
    /// <param name="profile">The file.</param>
    /// <param name="asOf">The day of judgement, of the years 2009 to 2100.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside these years.</exception>
    public ApplicantFacts FactsOf(ApplicantProfile profile, LocalDate asOf) => FactsOf(profile, asOf, specialties: []);

    /// <summary>
    /// Reads the facts of a profile for an application in some specialties: letters and rotations of others are counted apart.
    /// </summary>
    /// <param name="profile">The file.</param>
    /// <param name="asOf">The day of judgement, of the years 2009 to 2100.</param>
    /// <param name="specialties">The specialties applied in; empty where they are open, and then every letter and rotation counts.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside these years.</exception>
    public ApplicantFacts FactsOf(ApplicantProfile profile, LocalDate asOf, ValueList<string> specialties)
    {
        Guard.Against.Null(profile);
        return Read(profile, Guard.Against.DayOutOfRange(asOf), specialties);
    }

    /// <summary>The same of a row that names its own day, which may be any that a file can state.</summary>
    internal ApplicantFacts Read(ApplicantProfile profile, LocalDate asOf, ValueList<string> specialties = default)
    {
        var step1 = new ExamReading(profile.Step1, Step1, asOf);
        var step2Ck = new ExamReading(profile.Step2Ck, Step2Ck, asOf);
        var usce = new UsceReading(profile.Usce, this, asOf, specialties);
        return new ApplicantFacts
        {
            Step1 = step1.Facts,
            Step1GapMonths = GapMonths(step1, step2Ck, asOf),
            Step2Ck = step2Ck.Facts,
            Step3 = new ExamReading(profile.Step3, Step3, asOf).Facts,
            YearsSinceGraduation = YearsSince(profile.Graduation, asOf),
            GraduationYear = profile.Graduation is { } graduation ? Quantity.Between(graduation.Earliest.Year, graduation.Latest.Year) : Quantity.Unknown,
            UsceRotations = usce.Rotations,
            UsceMonths = usce.Months,
            HandsOnMonths = usce.HandsOnMonths,
            Letters = profile.Letters is { } letters ? Count(letters, asOf, specialties) : null,
            ComlexLevel1 = OutcomeOf(profile.Comlex, ComlexLevel.Level1, asOf),
            ComlexLevel2Ce = OutcomeOf(profile.Comlex, ComlexLevel.Level2Ce, asOf),
            HasFailedLevel1 = HasFailed(profile.Comlex, ComlexLevel.Level1, asOf),
            HasFailedLevel2Ce = HasFailed(profile.Comlex, ComlexLevel.Level2Ce, asOf),
            EcfmgCertified = profile.EcfmgCertified,
            EcfmgExpires = IsWithoutEnd(profile, asOf) ? CertificateExpiry.Never : profile.EcfmgExpires,
            Type = TypeOf(profile),
            Visa = VisaOf(profile),
            Citizenship = profile.Citizenship,
            Connections = profile.Connections,
        };
    }

    /// <summary>
    /// Facts as programs read them on the day of application: what grows with time is counted to that day, and what is done stays as it is.
    /// </summary>
    /// <param name="facts">The facts as they stand today.</param>
    /// <param name="profile">The file.</param>
    /// <param name="asOf">Today, of the years 2009 to 2100.</param>
    /// <param name="submissionDay">The submission day of the season planned for; one that is past is read as today.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside these years.</exception>
    public static ApplicantFacts AsApplied(in ApplicantFacts facts, ApplicantProfile profile, LocalDate asOf, LocalDate submissionDay)
    {
        Guard.Against.Null(profile);
        Guard.Against.DayOutOfRange(asOf);
        Guard.Against.DayOutOfRange(submissionDay);
        var day = LocalDate.Max(asOf, submissionDay);
        return facts with { YearsSinceGraduation = YearsSince(profile.Graduation, day), SubmissionDay = day };
    }

    // After 12 months of US residency, which are complete before it ends, a certificate is valid without end (clause S.16). A year that is under
    // way runs to its stated end.
    private static bool IsWithoutEnd(ApplicantProfile profile, LocalDate asOf) => profile.EcfmgExpires?.On is { Earliest: var last }
        && RotationDays.Covered((profile.Usce?.Rotations ?? [])
            .Where(r => r is { Kind: RotationKind.Residency, Start: { } start, End: { } end } && start <= asOf && start <= last && start <= end)
            .Select(r => new DateInterval(r.Start!.Value, LocalDate.Min(r.End!.Value, last)))) >= DaysOfAYear;

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

    private static bool HasFailed(ValueList<ComlexAttempt> attempts, ComlexLevel level, LocalDate asOf)
    {
        foreach (var attempt in attempts)
        {
            if (attempt.Level == level && attempt.Result == ExamResult.Failed && !(attempt.Date?.Earliest > asOf))
                return true;
        }
        return false;
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
        // What is sat has the gap that it will have when passed.
        if (step2Ck.AwaitedOn is var (first, last))
            return Quantity.Between(MonthsBegun(from.Latest, first), MonthsBegun(from.Earliest, LocalDate.Min(last, asOf)));
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

    // A letter repeated word for word with its date is one letter; without a date nothing tells that it is. A strong letter of another
    // specialty is a letter, but no strong one for this application.
    private LetterFacts Count(ValueList<Letter> letters, LocalDate asOf, ValueList<string> specialties)
    {
        var (total, strongUs, weak, undetermined, possiblyWeak) = (0, 0, 0, 0, 0);
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (letter.Date?.Earliest > asOf || IsRepeated(letters, i))
                continue;
            total++;
            var fits = Specialties.Counts(specialties, letter.Specialty);
            if (letter.Origin == LetterOrigin.NonUs || letter.Strength == LetterStrength.Generic)
                weak++;
            else if (letter is { Origin: LetterOrigin.Us, Strength: LetterStrength.Ordinary })
                continue;
            else if (letter.Strength == LetterStrength.Ordinary || (fits == false && !IsStrongUs(letter)))
                possiblyWeak++;
            else if (fits is null || !IsStrongUs(letter))
                undetermined++;
            else if (fits == true)
                strongUs++;
        }
        return new LetterFacts(total, strongUs, weak, undetermined, possiblyWeak);
    }

    private static bool IsStrongUs(Letter letter) => letter is { Origin: LetterOrigin.Us, Strength: LetterStrength.Strong };

    internal static bool IsRepeated(ValueList<Letter> letters, int place)
    {
        for (var before = 0; before < place; before++)
        {
            if (letters[place].Date is not null && letters[before] == letters[place])
                return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{CountingRotations.Count} kinds of rotation count; a stay is {FewestDaysOfAStay} days at least");
}
