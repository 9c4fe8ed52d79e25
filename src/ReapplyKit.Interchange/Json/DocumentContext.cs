using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NodaTime.Serialization.SystemTextJson;

namespace ReapplyKit.Interchange;

/// <summary>How documents are written: camel case, indented, line feeds, nothing for what is not stated, the same bytes everywhere.</summary>
[JsonSerializable(typeof(AssessmentDocument))]
[JsonSerializable(typeof(CaseDocument))]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(ProgramsDocument))]
[JsonSerializable(typeof(PublishedScheduleDocument))]
[JsonSerializable(typeof(RosterDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext
{
    /// <summary>The one way documents are written.</summary>
    public static DocumentContext Written { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { NodaConverters.LocalDateConverter, NodaConverters.LocalTimeConverter },
    });
}
