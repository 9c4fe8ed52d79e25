using System.Text.Json;
using ReapplyKit;

namespace Samples.Shared;

/// <summary>Writes problems: where each stood, what stood there, and what is expected instead.</summary>
internal static class ProblemJson
{
    /// <summary>The most problems told; whoever has more has one cause.</summary>
    public const int MostTold = 50;

    /// <summary>Writes how many problems there are, and the first of them.</summary>
    public static void Write(ValueList<Problem> problems, Utf8JsonWriter writer)
    {
        writer.WriteNumber("problemCount", problems.Count);
        writer.WriteStartArray("problems");
        foreach (var problem in problems.Take(MostTold))
            Write(problem, writer);
        writer.WriteEndArray();
    }

    public static void Write(Problem problem, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("where", problem.Where);
        if (problem.Value is { } value)
            writer.WriteString("value", value);
        writer.WriteString("message", problem.Message);
        writer.WriteEndObject();
    }
}
