using System.Text;
using System.Text.Json;

namespace World.Adapter;

/// <summary>
/// Answers requests, one JSON object a line, with one line each: <c>{"id":1,"command":"case","asOf":"2026-11-23","case":{…},"programs":"name,…"}</c>
/// becomes <c>{"id":1,"answer":{…}}</c>, or <c>{"id":1,"failure":"…"}</c> where the library throws.
/// </summary>
internal static class Serving
{
    public static void Run(TextReader requests, TextWriter answers)
    {
        while (requests.ReadLine() is { } line)
        {
            answers.WriteLine(Plain.Write(Answer(line)));
            answers.Flush();
        }
    }

    public static JsonObject Answer(string line)
    {
        var answer = new JsonObject();
        try
        {
            using var document = JsonDocument.Parse(line);
            var request = document.RootElement;
            answer["id"] = request.TryGetProperty("id", out var id) ? JsonNode.Parse(id.GetRawText()) : null;
            answer["answer"] = request.GetProperty("command").GetString() switch
            {
                "case" => CaseAnswer.Of(Bytes(request, "case")!, Bytes(request, "programs"), AsOf(request)),
                "plan-again" => CaseAnswer.PlannedAgain(Bytes(request, "case")!, AsOf(request)),
                "programs" => ProgramsAnswer.Of(Bytes(request, "programs")!),
                "roster" => RosterAnswer.Of(Bytes(request, "roster")!, AsOf(request)),
                var other => throw new ArgumentException($"There is no command {other}."),
            };
        }
#pragma warning disable CA1031 // whatever a world makes either version throw is an answer about that version
        catch (Exception e)
#pragma warning restore CA1031
        {
            answer["failure"] = $"{e.GetType().Name}: {e.Message}";
        }
        return answer;
    }

    private static LocalDate AsOf(JsonElement request) => Plain.Day(request.GetProperty("asOf").GetString()!);

    // A document stands as it is, or as a text where it may be no JSON at all.
    private static byte[]? Bytes(JsonElement request, string name) => !request.TryGetProperty(name, out var file)
        ? null
        : Encoding.UTF8.GetBytes(file.ValueKind == JsonValueKind.String ? file.GetString()! : file.GetRawText());
}
