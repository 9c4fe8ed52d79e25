using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReapplyKit.Interchange;

/// <summary>Reads what a caller states or keeps by the reader of its type, and writes it by contract.</summary>
internal static class StatedConverter
{
    /// <summary>One for each type, and one for its lists.</summary>
    public static IEnumerable<JsonConverter> WithLists => All.Concat(All.Cast<IStated>().Select(one => one.Lists));

    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new Of<ReapplicationCase>(CaseJson.Case) { IsDocument = true },
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

        new Of<KeptPlan>(PlanJson.Kept) { IsDocument = true },
        new Of<Schedule>(ScheduleReader.Read) { IsDocument = true },
        new Of<PlanDifference>(ScheduleReader.Difference),
        new Of<ScheduledMilestone>(ScheduleReader.Dated),
        new Of<MovedMilestone>(ScheduleReader.Moved),
        new Of<HeldMilestone>(ScheduleReader.Held),
        new Of<Milestone>(ScheduleReader.Milestone),
        new Of<Season>(SeasonReader.Read),

        new Of<ApplicantFacts>(FactsReader.Read),
        new Of<ExamFacts>(FactsReader.Exam),
        new Of<LetterFacts>(FactsReader.Letters),
        new Of<Quantity>(QuantityReader.Read),
        new Of<ListTarget>(WishReader.Target),
        new Of<SpecialtySeats>(WishReader.Seats),
        new Of<Lever>(WishReader.Lever),
        new Of<RulePackStamp>(KeptValues.Stamp),
    ];

    /// <summary>What is stated one by one may be stated as a list too.</summary>
    private interface IStated
    {
        JsonConverter Lists { get; }
    }

    /// <summary>A class or struct with a reader that lists all problems.</summary>
    private sealed class Of<T>(Func<JsonCursor, T?> read) : JsonConverter<T>, IStated
        where T : notnull
    {
        public JsonConverter Lists => new StatedList<T>(Value);

        /// <summary>Whether it is a file too when it stands alone, which has a version.</summary>
        public bool IsDocument { get; init; }

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => StatedValue.Read(ref reader, Value);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            if (!IsDocument || writer.CurrentDepth > 0)
            {
                Contract.Write(writer, value);
                return;
            }
            writer.WriteStartObject();
            writer.WriteNumber(Document.Version, DocumentVersion.Current);
            Contract.WriteMembers(writer, value);
            writer.WriteEndObject();
        }

        private T? Value(JsonCursor at) => IsDocument && VersionedJson.IsNewer(at, out _) ? default : read(at);
    }
}
