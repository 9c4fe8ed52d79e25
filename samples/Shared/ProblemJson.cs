using System.Globalization;
using System.Text.Json;
using ReapplyKit;

namespace Samples.Shared;

/// <summary>Writes problems: where each stood, what stood there, and what is expected instead.</summary>
internal static class ProblemJson
{
    /// <summary>The most problems told; whoever has more has one cause.</summary>
    public const int MostTold = 50;

    // As the library's own readers cut what they quote: places and messages hold names of the input too.
    private const int LongestValue = 80;
    private const int LongestPlace = 300;
    private const int LongestMessage = 1000;

    // What was cut before says so at its end, and is left as it is.
    private const int RoomToSaySo = 30;

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
        writer.WriteString("where", Shorten(problem.Where, LongestPlace));
        if (problem.Value is { } value)
            writer.WriteString("value", Shorten(value));
        writer.WriteString("message", Shorten(problem.Message, LongestMessage));
        writer.WriteEndObject();
    }

    /// <summary>A text as a problem quotes it.</summary>
    public static string Shorten(string text, int longest = LongestValue)
    {
        if (text.Length <= longest + RoomToSaySo)
            return text;
        var end = char.IsSurrogatePair(text, longest - 1) ? longest - 1 : longest;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, end)}… ({text.Length} characters)");
    }
}
