namespace ReapplyKit;

/// <summary>All that is known of one applicant's sittings of one USMLE exam.</summary>
/// <remarks>The order of attempts means nothing, their dates do. Start from <see cref="NotStated"/>.</remarks>
public sealed record ExamHistory
{
    private ExamHistory(ValueList<ExamAttempt> attempts, bool isComplete) => (Attempts, IsComplete) = (attempts, isComplete);

    /// <summary>Nothing is known of this exam.</summary>
    public static ExamHistory NotStated { get; } = new([], isComplete: false);

    /// <summary>The exam has never been sat.</summary>
    public static ExamHistory NotTaken { get; } = new([], isComplete: true);

    /// <summary>The attempts that are known.</summary>
    public ValueList<ExamAttempt> Attempts { get; }

    /// <summary>Whether these are all attempts ever made. Where not, the number of attempts stays unknown upwards.</summary>
    public bool IsComplete { get; }

    /// <summary>All attempts ever made.</summary>
    /// <param name="attempts">The attempts, in any order.</param>
    /// <returns>The history.</returns>
    public static ExamHistory Of(params ReadOnlySpan<ExamAttempt> attempts) => new(ValueList.Create(attempts), isComplete: true);

    /// <summary>Some attempts; there may be others nobody stated.</summary>
    /// <param name="attempts">The known attempts, in any order.</param>
    /// <returns>The history.</returns>
    public static ExamHistory AtLeast(params ReadOnlySpan<ExamAttempt> attempts) => new(ValueList.Create(attempts), isComplete: false);

    /// <summary>One pass at the first attempt.</summary>
    /// <param name="on">When it was sat, as far as known.</param>
    /// <param name="score">The three-digit score, where there is one.</param>
    /// <returns>The history.</returns>
    public static ExamHistory PassedAtFirst(PartialDate? on = null, int? score = null) =>
        Of(new ExamAttempt { Result = ExamResult.Passed, Date = on, Score = score });
}
