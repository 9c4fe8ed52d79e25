using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>How interviews are practised (clauses M7.5 to M7.16 and M1.7 to M1.17).</summary>
/// <example><code>
/// var report = rules.Practice.Assess(practice, [WeaknessKind.Gap, WeaknessKind.Step2Ck]);
/// </code></example>
public sealed class PracticeRules : RulePackPart
{
    internal PracticeRules(SpeakingPace pace, ValueList<ExplanationRule> explanations) =>
        (Pace, Explanations) = (pace, explanations);

    /// <summary>The rule of each question (clauses M7.7 to M7.11).</summary>
    public required RulesBy<PracticeQuestion> Questions { get; init; }

    /// <summary>The rule that answers are recorded and watched (clauses M7.6 and M7.12).</summary>
    public required RuleId Recorded { get; init; }

    /// <summary>How fast people speak.</summary>
    internal SpeakingPace Pace { get; }

    /// <summary>An explanation takes so many seconds or more (clause M1.15).</summary>
    public required int FewestSeconds { get; init; }

    /// <summary>An explanation takes so many seconds or fewer (clause M1.15).</summary>
    public required int MostSeconds { get; init; }

    /// <summary>The rule of an explanation's length.</summary>
    public required RuleId Length { get; init; }

    /// <summary>What is to be explained (clauses M1.12 to M1.14).</summary>
    internal ValueList<ExplanationRule> Explanations { get; }

    /// <summary>The rule for whatever else is to be explained.</summary>
    public required RuleId OtherExplanation { get; init; }

    /// <summary>The rule of each part of the story (clauses M1.9 to M1.11).</summary>
    public required RulesBy<StoryPart> Story { get; init; }

    /// <summary>So many mock interviews or more are held (clause M1.8).</summary>
    public required int FewestMocks { get; init; }

    /// <summary>The rule of the mock interviews.</summary>
    public required RuleId Mocks { get; init; }

    /// <summary>What only somebody who listens can judge, one rule each.</summary>
    public required ValueList<RuleId> Listening { get; init; }

    /// <summary>
    /// Estimates how long a text takes to speak, by its words: from fast to slow, whole seconds rounded outwards (clause M1.15).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>A range of seconds; 0 where there is no word.</returns>
    public Quantity SpokenSeconds(string text) => Pace.SecondsFor(WordCount.Of(Guard.Against.Null(text)));

    /// <summary>
    /// Looks through an applicant's practice: the five questions answered, recorded and watched (clauses M7.6 to M7.12), mock interviews
    /// held (clauses M1.7 and M1.8), the story told (clauses M1.9 to M1.11), and every weakness explained (clauses M1.12 to M1.14) in 30 to
    /// 60 seconds (clause M1.15). A measured length goes before words; where words leave open which side of a limit it is on, it is
    /// unknown.
    /// </summary>
    /// <param name="practice">What has been practised.</param>
    /// <param name="toExplain">What of the file needs an explanation, such as gaps, exams and years since graduation.</param>
    /// <returns>The report.</returns>
    public PracticeReport Assess(InterviewPractice practice, ValueList<WeaknessKind> toExplain) =>
        new PracticeAssessment(this, Guard.Against.Null(practice), toExplain.Distinct().ToValueList()).Report();

    internal RuleId RuleFor(WeaknessKind kind) => Explanations.FirstOrDefault(e => e.Kinds.Contains(kind))?.Rule ?? OtherExplanation;
}
