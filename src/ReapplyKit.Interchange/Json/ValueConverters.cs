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
        new TextConverter<RuleId>(RuleId.TryParse),
        new TextConverter<ClauseId>(ClauseId.TryParse),
        new TextConverter<MilestoneId>(MilestoneId.TryParse),
        new TextConverter<NrmpProgramCode>(NrmpProgramCode.TryParse),
        new TextConverter<PartialDate>(PartialDate.TryParse),
        new TextConverter<CertificateExpiry>(CertificateExpiry.TryParse),
        new TextConverter<WindowMark>(WindowMark.TryParse),
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
    /// The converters for a caller's options, who also reads values and asks for their schema. Those of the packages do that; they cost more
    /// to start than a whole plan does, so that documents of our own are written without them.
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
        public override DateInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Days are read as part of what holds them.");

        public override void Write(Utf8JsonWriter writer, DateInterval value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("start", DayText.Of(value.Start));
            writer.WriteString("end", DayText.Of(value.End));
            writer.WriteEndObject();
        }
    }

    private delegate bool TextReader<T>(string? text, out T? value);

    /// <summary>A value whose text its own type reads.</summary>
    private sealed class TextConverter<T>(TextReader<T> tryRead) : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && tryRead(reader.GetString(), out var value)
                ? value!
                : throw new JsonException($"This is no {typeof(T).Name}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
