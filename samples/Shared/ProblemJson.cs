using System.Text.Json;
using ReapplyKit;

namespace Samples.Shared;

/// <summary>Writes a problem: where it stood, what stood there, and what is expected instead.</summary>
internal static class ProblemJson
{
    public static void Write(Problem problem, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("where", problem.Where);
        writer.WriteString("value", problem.Value);
        writer.WriteString("message", problem.Message);
        writer.WriteEndObject();
    }
}
