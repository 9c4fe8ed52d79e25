namespace ReapplyKit.Batch;

/// <summary>
/// What a column holds of an exam besides its score: one of the four outcomes, with the numbers of <see cref="ExamOutcome"/>, and what is
/// known of the number of attempts. The outcome is a number in the two lowest bits, so compare <c>marks &amp; ExamMarks.Failed</c>, which
/// holds both bits, with an outcome.
/// </summary>
public enum ExamMarks : byte
{
    /// <summary>Outcome and attempts are not stated.</summary>
    None = 0,

    /// <summary>Never sat, or the result is still out.</summary>
    NotTaken = ExamOutcome.NotTaken,

    /// <summary>Passed.</summary>
    Passed = ExamOutcome.Passed,

    /// <summary>Sat and failed, not passed since.</summary>
    Failed = ExamOutcome.Failed,

    /// <summary>Sat more than once, as far as known at the least.</summary>
    SeveralAttempts = 4,

    /// <summary>The number of attempts is known exactly.</summary>
    AttemptsKnown = 8,
}
