using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What one exam comes down to: its outcome, its number of attempts and its score, each as far as known.</summary>
/// <remarks>Default: nothing is known.</remarks>
public readonly record struct ExamFacts
{
    private ExamFacts(ExamOutcome outcome, Quantity attempts, Quantity score) => (Outcome, Attempts, Score) = (outcome, attempts, score);

    /// <summary>Never sat.</summary>
    public static ExamFacts NotTaken => new(ExamOutcome.NotTaken, 0, Quantity.Unknown);

    /// <summary>Where the applicant stands.</summary>
    public ExamOutcome Outcome { get; }

    /// <summary>How often it was sat, incomplete sittings included.</summary>
    public Quantity Attempts { get; }

    /// <summary>The three-digit score, exact or unknown: that of the pass, else the best so far.</summary>
    public Quantity Score { get; }

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
        Of(ExamOutcome.Unknown, attempts is { } known ? known : Quantity.OrMore(score is null ? 0 : 1), score);

    internal static ExamFacts Of(ExamOutcome outcome, Quantity attempts, int? score) =>
        new(outcome, attempts, score is { } s ? Guard.Against.OutOfRange(s, nameof(score), 1, ExamAttempt.HighestScore) : Quantity.Unknown);

    private static Quantity OnceOrMore(int? attempts) =>
        attempts is { } known ? Guard.Against.NegativeOrZero(known, nameof(attempts)) : Quantity.OrMore(1);
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
