using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Answers read into the library's own documents and written again.</summary>
internal static class AnswerDocument
{
    public static byte[] ReadAndWrite(DocumentKind kind, byte[] utf8)
    {
        var type = TypeOf(kind);
        return JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(utf8, type), type);
    }

    private static JsonTypeInfo TypeOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Plan => DocumentContext.Written.PlanDocument,
        DocumentKind.Schedule => DocumentContext.Written.PublishedScheduleDocument,
        DocumentKind.Assessment => DocumentContext.Written.AssessmentDocument,
        DocumentKind.Roster => DocumentContext.Written.RosterDocument,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "is no answer"),
    };
}
