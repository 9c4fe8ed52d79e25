using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReapplyKit.Interchange;

/// <summary>Reads what a caller states or keeps by the reader of its type, and writes it by contract.</summary>
internal static class StatedConverter
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new Of<ReapplicationCase>(CaseJson.Case),
        new Of<CycleOutcome>(at => CaseJson.Cycle(at, isRunning: true)),
        new Of<YearDecisions>(CaseJson.Decisions),
        new Of<ListWishes>(CaseJson.Wishes),
        new Of<ListOverride>(CaseJson.Override),
        new Of<EarlierFile>(CaseJson.Before),

        new Of<ApplicantProfile>(ApplicantJson.Read),
        new Of<ExamHistory>(ApplicantJson.Exam),
        new Of<Attempt>(ApplicantJson.AttemptOf),
        new Of<ComlexAttempt>(ApplicantJson.Comlex),
        new Of<UsceHistory>(ApplicantJson.Usce),
        new Of<Rotation>(ApplicantJson.Rotation),
        new Of<Letter>(ApplicantJson.Letter),
        new Of<RedFlag>(ApplicantJson.RedFlag),
        new Of<ProgramConnection>(ApplicantJson.Connection),

        new Of<OutsideOpinion>(YearJson.Opinion),
        new Of<ExamStudy>(YearJson.Study),
        new Of<RebuildTarget>(YearJson.Target),
        new Of<ResearchProject>(YearJson.Project),

        new Of<InterviewPractice>(PracticeJson.Read),
        new Of<PracticeAnswer>(PracticeJson.Answer),
        new Of<ReapplicationStory>(PracticeJson.Story),
        new Of<MockInterview>(PracticeJson.Mock),

        new Of<ApplicationDraft>(ApplicationJson.Read),
        new Of<PersonalStatement>(ApplicationJson.Statement),
        new Of<RedFlagPassage>(ApplicationJson.Passage),
        new Of<Experience>(ApplicationJson.Experience),
        new Of<ProgramAssignment>(ApplicationJson.Assignment),
        new Of<OutsideReview>(ApplicationJson.Review),
        new Of<ItemState>(ApplicationJson.Item),

        new Of<ResidencyProgram>(ProgramReader.Read),
        new Of<ImgPresence>(ProgramReader.Presence),
        new Of<VisaPolicy>(ProgramReader.Visa),
        new Of<ProgramRequirements>(RequirementsReader.Read),
        new Of<ProgramSource>(ProgramReader.Source),
        new Of<FactConflict>(ProgramReader.Conflict),

        new Of<Progress>(ProgressReader.Read),
        new Of<MilestoneProgress>(ProgressReader.Milestone),
        new Of<MeasuredAmount>(ProgressReader.Measured),

        new Of<Schedule>(ScheduleReader.Read),
        new Of<PlanDifference>(ScheduleReader.Difference),
        new Of<ScheduledMilestone>(ScheduleReader.Dated),
        new Of<MovedMilestone>(ScheduleReader.Moved),
        new Of<HeldMilestone>(ScheduleReader.Held),
        new Of<Milestone>(ScheduleReader.Milestone),
        new Of<Season>(SeasonReader.Read),
    ];

    /// <summary>A class or struct with a reader that lists all problems.</summary>
    private sealed class Of<T>(Func<JsonCursor, T?> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var log = new ProblemLog();
            var value = read(new JsonCursor(document.RootElement, "$", log));
            return log.IsEmpty ? value! : throw new JsonException(string.Join("\n", log.Problems));
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, Contract.Of(typeof(T)));
    }
}
