using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace World.Adapter;

/// <summary>Values of the library as plain strings and numbers, which mean the same to both versions.</summary>
internal static class Plain
{
    private static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Pretty = new(Line) { WriteIndented = true };

    public static string Write(JsonNode node, bool isIndented = false) => node.ToJsonString(isIndented ? Pretty : Line);

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Word<T>(T value)
        where T : struct, Enum => Word(value.ToString());

    public static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    public static string Range(Quantity quantity) => quantity.AtMost is { } most
        ? string.Create(CultureInfo.InvariantCulture, $"{quantity.AtLeast} to {most}")
        : string.Create(CultureInfo.InvariantCulture, $"{quantity.AtLeast} or more");

    public static JsonArray List(IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    public static JsonArray Texts<T>(IEnumerable<T> values) => List(values.Select(v => (JsonNode?)v?.ToString()));

    /// <summary>Objects by their key, so that a difference is told by name; a key that comes again is numbered.</summary>
    public static JsonObject Keyed<T>(IEnumerable<T> values, Func<T, string> key, Func<T, JsonNode?> node)
    {
        var keyed = new JsonObject();
        foreach (var value in values)
        {
            var (name, number) = (key(value), 1);
            while (keyed.ContainsKey(number == 1 ? name : $"{name} #{number}"))
                number++;
            keyed.Add(number == 1 ? name : $"{name} #{number}", node(value));
        }
        return keyed;
    }

    public static JsonNode Problem(Problem problem) =>
        new JsonObject { ["where"] = problem.Where, ["value"] = problem.Value, ["message"] = problem.Message };

    public static JsonObject Problems(IEnumerable<Problem> problems) => new() { ["problems"] = List(problems.Select(Problem)) };
}
