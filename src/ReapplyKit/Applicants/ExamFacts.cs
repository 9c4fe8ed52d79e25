using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What one exam comes down to: its outcome, its number of attempts and its score, each as far as known.</summary>
/// <remarks>Default: nothing is known.</remarks>
public readonly record struct ExamFacts
{
    // One more may be counted on top.
    private const int MostAttempts = Quantity.MostExact - 1;

    private ExamFacts(ExamOutcome outcome, Quantity attempts, Quantity score, bool isAwaited) =>
        (Outcome, Attempts, Score, IsAwaited) = (outcome, attempts, score, isAwaited);

    /// <summary>Never sat.</summary>
    public static ExamFacts NotTaken => new(ExamOutcome.NotTaken, 0, Quantity.Unknown, isAwaited: false);

    /// <summary>Where the applicant stands.</summary>
    public ExamOutcome Outcome { get; }

    /// <summary>How often it was sat, incomplete sittings included.</summary>
    public Quantity Attempts { get; }

    /// <summary>The three-digit score, exact or unknown: that of the pass, else the best so far.</summary>
    public Quantity Score { get; }

    /// <summary>The state these facts come to.</summary>
    public ExamState State => (Outcome, Attempts) switch
    {
        (ExamOutcome.NotTaken, { AtLeast: 0 }) => ExamState.NotTaken,
        (ExamOutcome.NotTaken, _) => ExamState.Pending,
        (ExamOutcome.Failed, _) => IsAwaited ? ExamState.Pending : ExamState.Failed,
        (ExamOutcome.Passed, { AtLeast: > 1 }) => ExamState.PassedLater,
        (ExamOutcome.Passed, { IsExact: true }) => ExamState.PassedAtFirst,
        (ExamOutcome.Passed, _) => ExamState.Passed,
        _ => ExamState.Unknown,
    };

    /// <summary>Whether it was sat again after a failure, and that result is still out.</summary>
    internal bool IsAwaited { get; }

    /// <summary>Whether the exam still has to be passed: it is failed, or not taken, or its result is out.</summary>
    internal bool IsMissing => Outcome is ExamOutcome.Failed or ExamOutcome.NotTaken;

    /// <summary>
    /// The attempts a pass will have taken at the least: a failure not passed since counts as one more, so that passing worsens nothing, but
    /// for one that is sat already.
    /// </summary>
    internal Quantity AttemptsToPass => Outcome switch
    {
        ExamOutcome.Failed when !IsAwaited => OneMore(Attempts),
        ExamOutcome.NotTaken when Attempts.AtLeast == 0 => 1,
        _ => Attempts,
    };

    /// <summary>Whether it is failed, or known to be sat more than once.</summary>
    internal bool IsFailedOrRepeated => Outcome == ExamOutcome.Failed || Attempts.AtLeast > 1;

    /// <summary>Passed.</summary>
    /// <param name="score">The three-digit score, 1 to 300; null where there is none or none is stated.</param>
    /// <param name="attempts">How often it was sat, the pass included; null where not stated.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">A number is outside its range.</exception>
    public static ExamFacts Passed(int? score = null, int? attempts = null) =>
        Of(ExamOutcome.Passed, OnceOrMore(attempts), score);

    /// <summary>Failed, and not passed since.</summary>
    /// <param name="score">The three-digit score, 1 to 300; null where not stated.</param>
    /// <param name="attempts">How often it was sat; null where not stated.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">A number is outside its range.</exception>
    public static ExamFacts Failed(int? score = null, int? attempts = null) =>
        Of(ExamOutcome.Failed, OnceOrMore(attempts), score);

    /// <summary>Outcome not stated, but something else is.</summary>
    /// <param name="score">The three-digit score, 1 to 300; null where not stated.</param>
    /// <param name="attempts">How often it was sat; null where not stated.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">A number is outside its range.</exception>
    public static ExamFacts OutcomeNotStated(int? score = null, int? attempts = null) =>
        Of(ExamOutcome.Unknown, attempts is { } known ? Guard.Against.OutOfRange(known, nameof(attempts), 0, MostAttempts) : Quantity.OrMore(score is null ? 0 : 1), score);

    /// <summary>The same exam, passed at the next attempt where it is missing; with which score nobody knows yet.</summary>
    /// <returns>The facts as they would be, or these where nothing is missing.</returns>
    public ExamFacts IfPassed() => IsMissing ? new ExamFacts(ExamOutcome.Passed, AttemptsToPass, Quantity.Unknown, isAwaited: false) : this;

    internal static ExamFacts Of(ExamOutcome outcome, Quantity attempts, int? score, bool isAwaited = false) => new(
        outcome, attempts, score is { } s ? Guard.Against.OutOfRange(s, nameof(score), 1, Attempt.HighestScore) : Quantity.Unknown, isAwaited);

    private static Quantity OneMore(in Quantity attempts) => attempts.AtMost is { } most
        ? Quantity.Between(attempts.AtLeast + 1, most + 1)
        : Quantity.OrMore(attempts.AtLeast + 1);

    private static Quantity OnceOrMore(int? attempts) =>
        attempts is { } known ? Guard.Against.OutOfRange(known, nameof(attempts), 1, MostAttempts) : Quantity.OrMore(1);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{State}{(Score.IsUnknown ? "" : $" {Score}")}, {Attempts} attempts");
}

/// <summary>Where an applicant stands with one exam.</summary>
public enum ExamOutcome : byte
{
    /// <summary>Unknown: the file does not say, or says too little to decide.</summary>
    Unknown,

    /// <summary>Never sat, or sat with the result still out.</summary>
    NotTaken,

    /// <summary>Passed.</summary>
    Passed,

    /// <summary>Sat and failed, not passed since.</summary>
    Failed,
}
