using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace ReapplyKit.Interchange;

/// <summary>The values that are written in a form of their own.</summary>
internal static class ValueConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new TextConverter<RuleId>(at => at.Read<RuleId>(RuleId.TryParse, "a rule name such as rubric.usce.borderline")),
        new TextConverter<ClauseId>(KeptValues.ClauseNumber),
        new TextConverter<MilestoneId>(KeptValues.MilestoneName),
        new TextConverter<NrmpProgramCode>(ProgramReader.Code),
        new TextConverter<PartialDate>(ApplicantJson.Date),
        new TextConverter<CertificateExpiry>(ApplicantJson.Expiry),
        new TextConverter<WindowMark>(ScheduleReader.Mark),
        new DaysConverter(),
        new DayConverter(),
        new TimeConverter(),
        new OneOfConverter<OneOf<ExamPlan, ExamObstacles>>(),
        new OneOfConverter<OneOf<BudgetedList, FeesUnknown>>(),
        new OneOfConverter<OneOf<int, FeesUnknown>>(),
        new OneOfConverter<OneOf<Milestone, NoSuchMilestone>>(),
        new OneOfConverter<OneOf<ValueList<ListAnswer>, NoSuchProgram>>(),
        new OneOfConverter<OneOf<ReapplicationPlan, CaseProblems>>(),
        .. WordConverters.All,
    ];

    /// <summary>
    /// The converters for a caller's options, who also reads values. Those of the packages cost more to start than a whole plan does, so that
    /// documents of our own are written without them.
    /// </summary>
    public static IEnumerable<JsonConverter> Readable => All.Select(converter => converter is IWrittenOnly own ? own.Readable : converter);

    private sealed class DayConverter : WrittenConverter<LocalDate>
    {
        public override JsonConverter Readable => NodaConverters.LocalDateConverter;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(DayText.Of(value));
    }

    private sealed class TimeConverter : WrittenConverter<LocalTime>
    {
        public override JsonConverter Readable => NodaConverters.LocalTimeConverter;

        public override void Write(Utf8JsonWriter writer, LocalTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.NanosecondOfSecond == 0 ? DayText.Of(value) : LocalTimePattern.ExtendedIso.Format(value));
    }

    // Of itself it is a list of all its days.
    private sealed class DaysConverter : JsonConverter<DateInterval>
    {
        public override DateInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => StatedValue.Read(ref reader, KeptValues.Days);

        public override void Write(Utf8JsonWriter writer, DateInterval value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("start", DayText.Of(value.Start));
            writer.WriteString("end", DayText.Of(value.End));
            writer.WriteEndObject();
        }
    }

    /// <summary>A value that is one text, and may be a name in an object.</summary>
    private sealed class TextConverter<T>(Func<JsonCursor, T?> read) : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => StatedValue.Read(ref reader, read);

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            StatedValue.ReadName(ref reader, read);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString()!);
    }
}
