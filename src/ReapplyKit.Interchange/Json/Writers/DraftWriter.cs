using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes what an applicant has practised and drafted.</summary>
internal static class DraftWriter
{
    public static RehearsalDocument Practice(InterviewPractice practice) => new(
        practice.Answers?.Select(Answer),
        practice.Story is { } story
            ? new ToldStoryDocument(Stated(story.WhyNotMatched), Stated(story.WhatWasDone), Stated(story.WhyBetter))
            : null,
        practice.Mocks?.Select(mock => new MockDocument(Words.Of(mock.With), mock.Held)));

    public static DraftDocument Draft(ApplicationDraft draft) => new(
        draft.Statements?.Select(Statement),
        draft.Experiences?.Select(e => new ExperienceDocument(Stated(e.Title), Stated(e.Description), Stated(e.MostMeaningful))),
        draft.Assignments?.Select(a => new AssignmentDocument(a.Program, Stated(a.Specialty), Stated(a.Statement), a.Letters)),
        draft.Reviews?.Select(r => new ReviewDocument(Words.Of(r.Reviewer), Stated(r.Worry), Stated(r.Generic), r.Mended)),
        Some(draft.Items)?.ToDictionary(item => Words.Of(item.Item), item => item.Done),
        draft.Submitted);

    private static RehearsedAnswerDocument Answer(PracticeAnswer answer) => new(
        Words.Of(answer.Question), Word(answer.Explains), Stated(answer.Text), answer.Seconds, answer.Recorded);

    private static StatementDocument Statement(PersonalStatement statement) => new(
        statement.Name,
        Words.Of(statement.Version),
        Stated(statement.Specialty),
        Stated(statement.Text),
        Some(statement.RedFlags)?.Select(p => new PassageDocument(Words.Of(p.Explains), p.Text)));
}
