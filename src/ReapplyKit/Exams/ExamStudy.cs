using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What an applicant brings to the study for an exam: the hours of a week, and the question bank to finish.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
public sealed record ExamStudy
{
    private const int MostWeeklyHours = 100;
    private const int MostQuestions = 10_000;

    /// <summary>Hours of study a week, 1 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hours are outside the range.</exception>
    public required int WeeklyHours
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(WeeklyHours), 1, MostWeeklyHours);
    }

    /// <summary>Questions in the bank, 1 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public required int QuestionBankSize
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(QuestionBankSize), 1, MostQuestions);
    }
}
