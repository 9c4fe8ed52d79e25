using System.Text.Json;
using System.Text.Json.Serialization;
using ReapplyKit.Batch;

namespace ReapplyKit.Interchange;

/// <summary>
/// The library's enums as words in camel case. Each is named, and none is found by reflection, so that it works ahead of time too.
/// </summary>
internal static class WordConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        Of<AdviserKind>(), Of<AnswerState>(), Of<ApplicantType>(), Of<AuditState>(), Of<BriefSituation>(), Of<ChangeDirection>(),
        Of<ChangedFact>(), Of<ChargeCount>(), Of<CheckState>(), Of<Citizenship>(), Of<ComlexLevel>(), Of<ConnectionKind>(),
        Of<CorrectionKind>(), Of<DateStatus>(), Of<DecisionGate>(), Of<DiagnosisKind>(), Of<DocumentKind>(), Of<Evidence>(), Of<Exam>(),
        Of<ExamNoteKind>(), Of<ExamObstacleKind>(), Of<ExamOutcome>(), Of<ExamResult>(), Of<ExamState>(), Of<FeeKind>(),
        Of<FileState>(), Of<ImmovableKind>(), Of<Importance>(), Of<LabelReasons>(), Of<LeftOutReason>(), Of<LetterOrigin>(), Of<LetterRecency>(),
        Of<LetterRequestState>(), Of<LetterStrength>(), Of<LeverKind>(), Of<ListNoteKind>(), Of<MainActivity>(),
        Of<MilestoneState>(), Of<MockPartner>(), Of<PlanDepth>(), Of<PostponedReason>(), Of<PracticeQuestion>(),
        Of<PresenceLevel>(), Of<ProgramFactor>(), Of<ProgramLabel>(), Of<ProgramSetting>(), Of<ProgramTrack>(),
        Of<ProjectKind>(), Of<ProjectStage>(), Of<ReadinessItem>(), Of<ReadinessPart>(), Of<RelaxationKind>(),
        Of<RequirementKind>(), Of<ResearchOutput>(), Of<ResearchRole>(), Of<ReviewerKind>(), Of<RotationKind>(),
        Of<RubricComponent>(), Of<SeasonEvent>(), Of<SeasonPhase>(), Of<SignalTier>(), Of<SpecialtyChoice>(), Of<SpecialtyQuestion>(),
        Of<Sponsorship>(), Of<StatementVersion>(), Of<Step3Demand>(), Of<Step3Recommendation>(), Of<StoryPart>(),
        Of<SuspectKind>(), Of<TargetKind>(), Of<Tier>(), Of<UnsignalledReason>(), Of<VisaNeed>(), Of<VisaOffer>(),
        Of<WeaknessKind>(), Of<WorkKind>(), Of<Workstream>(),
    ];

    private static WordConverter<TEnum> Of<TEnum>()
        where TEnum : struct, Enum => new();

    private sealed class WordConverter<TEnum> : WrittenConverter<TEnum>
        where TEnum : struct, Enum
    {
        public override JsonConverter Readable => typeof(TEnum).IsDefined(typeof(FlagsAttribute), inherit: false)
            ? new JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
            : new OneWord<TEnum>();

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Words.Of(value));
    }

    // That of the framework reads "j1, h1B" as the number that the two come to, which is another word's.
    private sealed class OneWord<TEnum> : JsonConverter<TEnum>
        where TEnum : struct, Enum
    {
        public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            StatedValue.Read(ref reader, KeptValues.Word<TEnum>);

        public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            StatedValue.ReadName(ref reader, KeptValues.Word<TEnum>);

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Words.Of(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WritePropertyName(Words.Of(value));
    }
}
