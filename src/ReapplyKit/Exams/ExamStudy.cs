using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What an applicant brings to the study for an exam: the hours of a week, and the question bank to finish.</summary>
public sealed record ExamStudy
{
    internal const int MostWeeklyHours = 100;
    internal const int MostQuestions = 10_000;

    /// <summary>Hours of study a week, 1 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hours are outside the range.</exception>
    public required int WeeklyHours
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(WeeklyHours), 1, MostWeeklyHours);
    }

    /// <summary>Questions in the bank, 1 to 10,000; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int? QuestionBankSize
    {
        get;
        init => field = value is { } questions ? Guard.Against.OutOfRange(questions, nameof(QuestionBankSize), 1, MostQuestions) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{WeeklyHours} hours a week, {QuestionBankSize} questions");
}
