using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit.Batch;

/// <summary>
/// The facts of many applicants as ordinary arrays, a row each, as they come out of a data frame or a table. A null is unknown, and so is
/// every array that is left out.
/// </summary>
/// <example><code>
/// var arrays = new ApplicantArrays { Step2CkScore = scores, YearsSinceGraduation = years };
/// TierSet[] tiers = new RubricBatch(rules.Rubric).Assess(arrays.ToColumns(rules.Exams.Reading).AsT0);
/// </code></example>
public sealed record ApplicantArrays
{
    private const int RowsNamed = 100;
    private const int MostLetters = 1000;

    // Bits that hold one more than the greatest: any number, a score or a count of letters, an enum.
    private const int OfNumber = 32;
    private const int OfSmallNumber = 10;
    private const int OfEnum = 4;

    /// <summary>Outcome of Step 1. Where it is null, nothing decides it.</summary>
    public ReadOnlyMemory<ExamOutcome?> Step1 { get; init; }

    /// <summary>How often Step 1 was sat.</summary>
    public ReadOnlyMemory<int?> Step1Attempts { get; init; }

    /// <summary>Months from the Step 1 pass to the Step 2 CK pass.</summary>
    public ReadOnlyMemory<int?> Step1GapMonths { get; init; }

    /// <summary>Outcome of Step 2 CK. Where it is null, the score decides it if it passes by every standard there was.</summary>
    public ReadOnlyMemory<ExamOutcome?> Step2Ck { get; init; }

    /// <summary>Three-digit scores of Step 2 CK, 1 to 300.</summary>
    public ReadOnlyMemory<int?> Step2CkScore { get; init; }

    /// <summary>How often Step 2 CK was sat.</summary>
    public ReadOnlyMemory<int?> Step2CkAttempts { get; init; }

    /// <summary>Outcome of Step 3.</summary>
    public ReadOnlyMemory<ExamOutcome?> Step3 { get; init; }

    /// <summary>Whole years completed since graduation.</summary>
    public ReadOnlyMemory<int?> YearsSinceGraduation { get; init; }

    /// <summary>Years of graduation, such as 2021, for programs that name the earliest year they take.</summary>
    public ReadOnlyMemory<int?> GraduationYear { get; init; }

    /// <summary>US clinical rotations that count.</summary>
    public ReadOnlyMemory<int?> UsceRotations { get; init; }

    /// <summary>Months of US clinical experience.</summary>
    public ReadOnlyMemory<int?> UsceMonths { get; init; }

    /// <summary>Months of it that were hands-on.</summary>
    public ReadOnlyMemory<int?> HandsOnMonths { get; init; }

    /// <summary>All letters. Letters are unknown where this is null.</summary>
    public ReadOnlyMemory<int?> Letters { get; init; }

    /// <summary>Strong letters from US writers; of a letter that is neither here nor weak, nothing is known.</summary>
    public ReadOnlyMemory<int?> StrongUsLetters { get; init; }

    /// <summary>Letters that are non-US or generic.</summary>
    public ReadOnlyMemory<int?> WeakLetters { get; init; }

    /// <summary>Whether the ECFMG certificate is held.</summary>
    public ReadOnlyMemory<bool?> EcfmgCertified { get; init; }

    /// <summary>The visa needed.</summary>
    public ReadOnlyMemory<VisaNeed?> Visa { get; init; }

    /// <summary>How many applicants there are: as many as the longest array has rows.</summary>
    public int Count => Lengths.Max(l => l.Rows);

    private RowKeys Keys => new(Count);

    private (string Array, int Rows)[] Lengths =>
    [
        (nameof(Step1), Step1.Length), (nameof(Step1Attempts), Step1Attempts.Length),
        (nameof(Step1GapMonths), Step1GapMonths.Length), (nameof(Step2Ck), Step2Ck.Length),
        (nameof(Step2CkScore), Step2CkScore.Length), (nameof(Step2CkAttempts), Step2CkAttempts.Length),
        (nameof(Step3), Step3.Length), (nameof(YearsSinceGraduation), YearsSinceGraduation.Length),
        (nameof(GraduationYear), GraduationYear.Length), (nameof(UsceRotations), UsceRotations.Length),
        (nameof(UsceMonths), UsceMonths.Length), (nameof(HandsOnMonths), HandsOnMonths.Length),
        (nameof(Letters), Letters.Length), (nameof(StrongUsLetters), StrongUsLetters.Length),
        (nameof(WeakLetters), WeakLetters.Length), (nameof(EcfmgCertified), EcfmgCertified.Length),
        (nameof(Visa), Visa.Length),
    ];

    /// <summary>Packs what the rubric reads into columns, to be assessed by <see cref="RubricBatch"/>.</summary>
    /// <param name="reading">How facts are read off a file: <c>rules.Exams.Reading</c>.</param>
    /// <returns>The columns; or the rows whose values cannot be.</returns>
    /// <exception cref="ArgumentException">The arrays that are given are not equally long.</exception>
    public OneOf<ApplicantColumns, ColumnProblems> ToColumns(ProfileReading reading)
    {
        var problems = Check(reading);
        if (!problems.IsEmpty)
            return new ColumnProblems(problems);
        var (step1, step2Ck, letters) = (Step1Facts(reading), Step2CkFacts(reading), LettersKnown());
        return new ApplicantColumns(new RubricColumns
        {
            Step1 = step1.ToRows(exam => (byte)RubricRow.MarksOf(exam)),
            Step1GapMonths = Ranges(Numbers(Step1GapMonths), months => ByteRange.Of(months)),
            Step2Ck = step2Ck.ToRows(exam => (byte)RubricRow.MarksOf(exam)),
            Step2CkScore = step2Ck.ToRows(exam => RubricRow.ScoreOf(exam)),
            YearsSinceGraduation = Ranges(Numbers(YearsSinceGraduation), years => ByteRange.Of(years)),
            UsceRotations = Ranges(Numbers(UsceRotations), rotations => ByteRange.Of(rotations)),
            StrongUsLetters = Ranges(letters, known => RubricRow.StrongUsOf(known.Value)),
            WeakLetters = letters.ToRows(known => (byte)RubricRow.WeakOf(known.Value)),
        });
    }

    /// <summary>Packs what labels read into columns, for <see cref="LabelMatrix"/>.</summary>
    /// <param name="reading">How facts are read off a file: <c>rules.Exams.Reading</c>.</param>
    /// <returns>The columns; or the rows whose values cannot be.</returns>
    /// <exception cref="ArgumentException">The arrays that are given are not equally long.</exception>
    public OneOf<LabelColumns, ColumnProblems> ToLabelColumns(ProfileReading reading)
    {
        var problems = Check(reading);
        if (!problems.IsEmpty)
            return new ColumnProblems(problems);
        var (step1, step2Ck) = (Step1Facts(reading), Step2CkFacts(reading));
        var exams = Keys.With(step1.Codes).With(step2Ck.Codes);
        return new LabelColumns(Count)
        {
            Visa = CodedColumn<VisaFact>.Of(
                Keys.With(Visa, OfEnum).With(Step3, OfEnum),
                row => new VisaFact(At(Visa, row) ?? VisaNeed.Unknown, default, At(Step3, row) ?? ExamOutcome.Unknown)),
            Step2Ck = step2Ck,
            Graduation = CodedColumn<GraduationFact>.Of(
                Keys.With(YearsSinceGraduation, OfNumber).With(GraduationYear, OfNumber),
                row => new GraduationFact(Number(YearsSinceGraduation, row), Number(GraduationYear, row))),
            Attempts = CodedColumn<AttemptsPair>.Of(
                exams, row => new AttemptsPair(step1[row].AttemptsToPass, step2Ck[row].AttemptsToPass)),
            Usce = CodedColumn<UsceFact>.Of(
                Keys.With(UsceMonths, OfNumber).With(HandsOnMonths, OfNumber),
                row => new UsceFact(Number(UsceMonths, row), Number(HandsOnMonths, row))),
            Letters = CodedColumn<NullableKey<int>>.Of(Keys.With(Letters, OfNumber), row => new(At(Letters, row))),
            EcfmgCertificate = CodedColumn<CertificateFact>.Of(
                Keys.With(EcfmgCertified, OfEnum), row => new(new ApplicantFacts { EcfmgCertified = At(EcfmgCertified, row) })),
            Exams = CodedColumn<ExamsNeeded>.Of(
                exams.With(EcfmgCertified, OfEnum),
                row => new ApplicantFacts { Step1 = step1[row], Step2Ck = step2Ck[row], EcfmgCertified = At(EcfmgCertified, row) }.ExamsNeeded),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Count} applicants");

    private CodedColumn<ExamFacts> Step1Facts(ProfileReading reading) => CodedColumn<ExamFacts>.Of(
        Keys.With(Step1Attempts, OfNumber).With(Step1, OfEnum), row => Exam(At(Step1, row), null, At(Step1Attempts, row), reading.Step1));

    private CodedColumn<ExamFacts> Step2CkFacts(ProfileReading reading) => CodedColumn<ExamFacts>.Of(
        Keys.With(Step2CkAttempts, OfNumber).With(Step2CkScore, OfSmallNumber).With(Step2Ck, OfEnum),
        row => Exam(At(Step2Ck, row), At(Step2CkScore, row), At(Step2CkAttempts, row), reading.Step2Ck));

    private CodedColumn<NullableKey<LetterFacts>> LettersKnown() => CodedColumn<NullableKey<LetterFacts>>.Of(
        Keys.With(Letters, OfSmallNumber).With(StrongUsLetters, OfSmallNumber).With(WeakLetters, OfSmallNumber),
        row => new(At(Letters, row) is { } total ? LettersOf(total, At(StrongUsLetters, row), At(WeakLetters, row)) : null));

    private CodedColumn<Quantity> Numbers(ReadOnlyMemory<int?> column) =>
        CodedColumn<Quantity>.Of(Keys.With(column, OfNumber), row => Number(column, row));

    private static QuantityColumn Ranges<T>(CodedColumn<T> column, Func<T, ByteRange> rangeOf)
        where T : notnull => new(column.ToRows(value => rangeOf(value).AtLeast), column.ToRows(value => rangeOf(value).AtMost));

    // Without a day, a score passes only by the highest standard there was.
    private static ExamFacts Exam(ExamOutcome? stated, int? score, int? attempts, PassingStandards standards)
    {
        var outcome = stated ?? (score is { } points && standards.Decide(points, sat: null) == ExamResult.Passed
            ? ExamOutcome.Passed : ExamOutcome.Unknown);
        return outcome switch
        {
            ExamOutcome.Passed => ExamFacts.Passed(score, attempts),
            ExamOutcome.Failed => ExamFacts.Failed(score, attempts),
            ExamOutcome.NotTaken when attempts is null or 0 => ExamFacts.NotTaken,
            ExamOutcome.NotTaken => ExamFacts.Of(ExamOutcome.NotTaken, attempts.Value, score),
            _ => ExamFacts.OutcomeNotStated(score, attempts),
        };
    }

    // Of a letter that is neither a strong US letter nor a weak one nothing is known where either number is missing.
    private static LetterFacts LettersOf(int total, int? strongUs, int? weak) => new(
        total, strongUs ?? 0, weak ?? 0, undetermined: strongUs is null || weak is null ? total - (strongUs ?? 0) - (weak ?? 0) : 0);

    private static Quantity Number(ReadOnlyMemory<int?> column, int row) => At(column, row) is { } known ? known : Quantity.Unknown;

    private static T? At<T>(ReadOnlyMemory<T?> column, int row)
        where T : struct => column.IsEmpty ? null : column.Span[row];

    private ValueList<Problem> Check(ProfileReading reading)
    {
        Guard.Against.Null(reading);
        var count = Count;
        if (Lengths.Any(l => l.Rows != 0 && l.Rows != count))
        {
            var given = Lengths.Where(l => l.Rows != 0).Select(l => Invariant($"{l.Array} {l.Rows}"));
            throw new ArgumentException($"The arrays are not equally long: {string.Join(", ", given)} rows.");
        }
        var log = new ProblemLog();
        Check(log, Step1Attempts, "step1Attempts", 0, int.MaxValue - 1);
        Check(log, Step1GapMonths, "step1GapMonths", 0, int.MaxValue - 1);
        Check(log, Step2CkScore, "step2CkScore", 1, Attempt.HighestScore);
        Check(log, Step2CkAttempts, "step2CkAttempts", 0, int.MaxValue - 1);
        Check(log, YearsSinceGraduation, "yearsSinceGraduation", 0, int.MaxValue - 1);
        Check(log, GraduationYear, "graduationYear", PartialDate.FirstYear, PartialDate.LastYear);
        Check(log, UsceRotations, "usceRotations", 0, int.MaxValue - 1);
        Check(log, UsceMonths, "usceMonths", 0, int.MaxValue - 1);
        Check(log, HandsOnMonths, "handsOnMonths", 0, int.MaxValue - 1);
        Check(log, Letters, "letters", 0, MostLetters);
        Check(log, StrongUsLetters, "strongUsLetters", 0, MostLetters);
        Check(log, WeakLetters, "weakLetters", 0, MostLetters);
        CheckSat(log, Step1Attempts, "step1Attempts", row => At(Step1, row));
        CheckSat(log, Step2CkAttempts, "step2CkAttempts", row => At(Step2Ck, row) ?? (At(Step2CkScore, row) is null ? null : ExamOutcome.Passed));
        Check(log, Letters, "letters", (row, total) => total < (long)(At(StrongUsLetters, row) ?? 0) + (At(WeakLetters, row) ?? 0),
            "are fewer than the strong US letters and the weak ones together");
        return log.Problems;
    }

    private static void Check(ProblemLog log, ReadOnlyMemory<int?> column, string name, int least, int most)
    {
        var bad = 0;
        var rows = column.Span;
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] is { } value && (value < least || value > most) && bad++ < RowsNamed)
                log.Add(Invariant($"row {row}, {name}"), Invariant($"{value}"),
                    most == int.MaxValue - 1 ? "must be 0 or more" : Invariant($"must be {least} to {most}"));
        }
        CountOthers(log, name, bad);
    }

    private static void CheckSat(ProblemLog log, ReadOnlyMemory<int?> attempts, string name, Func<int, ExamOutcome?> outcomeOf) => Check(
        log, attempts, name, (row, sat) => sat == 0 && outcomeOf(row) is ExamOutcome.Passed or ExamOutcome.Failed,
        "an exam that was sat has 1 attempt or more");

    private static void Check(ProblemLog log, ReadOnlyMemory<int?> column, string name, Func<int, int, bool> isBad, string message)
    {
        var bad = 0;
        var rows = column.Span;
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] is { } value && isBad(row, value) && bad++ < RowsNamed)
                log.Add(Invariant($"row {row}, {name}"), null, message);
        }
        CountOthers(log, name, bad);
    }

    private static void CountOthers(ProblemLog log, string name, int bad)
    {
        if (bad > RowsNamed)
            log.Add(name, null, Invariant($"has {bad - RowsNamed} more such rows"));
    }
}
