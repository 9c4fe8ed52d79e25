using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads one value from where the serializer stands as a document would be read: within the same limits, in the same words, and with every
/// problem in one exception.
/// </summary>
internal static class StatedValue
{
    private const int MostTold = 50;

    public static T Read<T>(ref Utf8JsonReader reader, Func<JsonCursor, T?> read)
    {
        using var parsed = JsonDocument.ParseValue(ref reader);
        return Read(JsonMarshal.GetRawUtf8Value(parsed.RootElement).ToArray(), read);
    }

    /// <summary>Reads a name in an object as the text that it is.</summary>
    public static T ReadName<T>(ref Utf8JsonReader reader, Func<JsonCursor, T?> read) =>
        Read(Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(reader.GetString()!)}\""), read);

    // The serializer takes a name that stands twice, and any depth its options allow; a document does not.
    private static T Read<T>(byte[] utf8, Func<JsonCursor, T?> read)
    {
        var log = new ProblemLog(isTolerant: true);
        using var document = JsonText.OpenValue(utf8, log);
        var value = document is null ? default : read(new JsonCursor(document.RootElement, "$", log));
        return log.IsEmpty ? value! : throw new JsonException(Told(log));
    }

    /// <summary>Refuses what is written only.</summary>
    public static JsonException NotRead(Type type) => new($"{type.Name.Split('`')[0]} is an answer: it is written and not read.");

    private static string Told(ProblemLog log)
    {
        var lines = log.Problems.Take(MostTold).Select(problem => problem.ToString());
        return string.Join('\n', log.Count > MostTold ? lines.Prepend(Invariant($"{log.Count} problems; the first {MostTold} are told")) : lines);
    }
}
