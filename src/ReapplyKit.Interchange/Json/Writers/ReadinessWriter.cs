using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes how interview practice and the application stand.</summary>
internal sealed class ReadinessWriter(RuleWriter rules)
{
    public PracticeDocument Practice(PracticeReport practice) => new(
        rules.Checks(practice.Checks),
        practice.MissingQuestions.Select(Words.Of),
        practice.MissingExplanations.Select(Words.Of),
        practice.MissingStoryParts.Select(Words.Of),
        practice.Lengths.Select(l => new AnswerLengthDocument(Words.Of(l.Question), Word(l.Explains), Number(l.Seconds), l.IsMeasured)),
        Number(practice.StorySeconds),
        practice.Mocks?.Select(m => new MockCountDocument(Words.Of(m.With), m.Held)),
        practice.ToHear.Select(rules.Rule));

    public ApplicationDocument Application(ApplicationReadiness application) => new(
        application.IsReadyToSubmit,
        Enum.GetValues<ReadinessPart>().Select(part => new ReadinessPartDocument(Words.Of(part), Words.Of(application[part]))),
        application.Checks.Select(c => new ReadinessCheckDocument(Words.Of(c.Part), rules.Check(c.Check))),
        application.Statements.Select(s => new StatementMeasureDocument(s.Name, s.Characters, s.RedFlagPercent)));
}
