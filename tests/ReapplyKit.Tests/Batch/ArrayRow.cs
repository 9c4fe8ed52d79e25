using ReapplyKit.Batch;

namespace ReapplyKit.Tests.Batch;

/// <summary>One applicant of ordinary arrays, made of any numbers, and the facts that a reader of that row alone would state.</summary>
internal sealed record ArrayRow
{
    // Without a day, a score passes by the highest standard there was.
    private const int HighestStandard = 218;

    private ArrayRow(Queue<int?> numbers)
    {
        (Step1, Step2Ck, Step3) = (Outcome(numbers.Dequeue()), Outcome(numbers.Dequeue()), Outcome(numbers.Dequeue()));
        Score = numbers.Dequeue() is { } points ? 1 + points % 300 : null;
        Step1Attempts = Attempts(Step1, numbers.Dequeue());
        Step2CkAttempts = Attempts(Step2Ck ?? (Score is null ? null : ExamOutcome.Passed), numbers.Dequeue());
        (Gap, Years, Rotations) = (numbers.Dequeue(), numbers.Dequeue(), numbers.Dequeue());
        (Months, HandsOn) = (numbers.Dequeue(), numbers.Dequeue());
        (StrongUs, Weak) = (numbers.Dequeue() % 4, numbers.Dequeue() % 4);
        Letters = numbers.Dequeue() is { } others ? (StrongUs ?? 0) + (Weak ?? 0) + others % 3 : null;
        Certified = numbers.Dequeue() is { } held ? held % 2 == 0 : null;
        Visa = numbers.Dequeue() is { } need ? Enum.GetValues<VisaNeed>()[need % Enum.GetValues<VisaNeed>().Length] : null;
    }

    public const int Numbers = 16;

    private ExamOutcome? Step1 { get; }

    private ExamOutcome? Step2Ck { get; }

    private ExamOutcome? Step3 { get; }

    private int? Score { get; }

    private int? Step1Attempts { get; }

    private int? Step2CkAttempts { get; }

    private int? Gap { get; }

    private int? Years { get; }

    private int? Rotations { get; }

    private int? Months { get; }

    private int? HandsOn { get; }

    private int? StrongUs { get; }

    private int? Weak { get; }

    private int? Letters { get; }

    private bool? Certified { get; }

    private VisaNeed? Visa { get; }

    public ApplicantFacts Facts => new()
    {
        Step1 = Exam(Step1, null, Step1Attempts),
        Step2Ck = Exam(Step2Ck ?? (Score >= HighestStandard ? ExamOutcome.Passed : null), Score, Step2CkAttempts),
        Step3 = Exam(Step3, null, null),
        Step1GapMonths = Known(Gap),
        YearsSinceGraduation = Known(Years),
        UsceRotations = Known(Rotations),
        UsceMonths = Known(Months),
        HandsOnMonths = Known(HandsOn),
        Letters = Letters is not { } all ? null
            : StrongUs is { } strong && Weak is { } weak ? new LetterFacts(all, strong, weak)
            : new LetterFacts(all, StrongUs ?? 0, Weak ?? 0, undetermined: all - (StrongUs ?? 0) - (Weak ?? 0)),
        EcfmgCertified = Certified,
        Visa = Visa ?? VisaNeed.Unknown,
    };

    public static ArrayRow Of(IEnumerable<int?> numbers) => new(new Queue<int?>(numbers));

    public static ApplicantArrays ToArrays(ArrayRow[] rows) => new()
    {
        Step1 = Array.ConvertAll(rows, row => row.Step1),
        Step1Attempts = Array.ConvertAll(rows, row => row.Step1Attempts),
        Step1GapMonths = Array.ConvertAll(rows, row => row.Gap),
        Step2Ck = Array.ConvertAll(rows, row => row.Step2Ck),
        Step2CkScore = Array.ConvertAll(rows, row => row.Score),
        Step2CkAttempts = Array.ConvertAll(rows, row => row.Step2CkAttempts),
        Step3 = Array.ConvertAll(rows, row => row.Step3),
        YearsSinceGraduation = Array.ConvertAll(rows, row => row.Years),
        UsceRotations = Array.ConvertAll(rows, row => row.Rotations),
        UsceMonths = Array.ConvertAll(rows, row => row.Months),
        HandsOnMonths = Array.ConvertAll(rows, row => row.HandsOn),
        Letters = Array.ConvertAll(rows, row => row.Letters),
        StrongUsLetters = Array.ConvertAll(rows, row => row.StrongUs),
        WeakLetters = Array.ConvertAll(rows, row => row.Weak),
        EcfmgCertified = Array.ConvertAll(rows, row => row.Certified),
        Visa = Array.ConvertAll(rows, row => row.Visa),
    };

    private static ExamOutcome? Outcome(int? number) => number is { } any ? (ExamOutcome)(any % 4) : null;

    // Who passed or failed has sat; who has not taken it may have sat and wait for the result.
    private static int? Attempts(ExamOutcome? outcome, int? number) =>
        outcome is ExamOutcome.Passed or ExamOutcome.Failed ? 1 + number % 3 : number % 3;

    private static ExamFacts Exam(ExamOutcome? outcome, int? score, int? attempts) => outcome switch
    {
        ExamOutcome.Passed => ExamFacts.Passed(score, attempts),
        ExamOutcome.Failed => ExamFacts.Failed(score, attempts),
        ExamOutcome.NotTaken when attempts is null or 0 => ExamFacts.NotTaken,
        ExamOutcome.NotTaken => ExamFacts.Of(ExamOutcome.NotTaken, attempts.Value, score),
        _ => ExamFacts.OutcomeNotStated(score, attempts),
    };

    private static Quantity Known(int? number) => number is { } known ? known : Quantity.Unknown;
}
