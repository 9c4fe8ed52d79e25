using System.Diagnostics;
using System.Globalization;

namespace World.Tests;

/// <summary>
/// The library, asked through the adapter: this tree in this process, or another version in a process of its own, where
/// <c>REAPPLYKIT_ADAPTER</c> names its adapter.
/// </summary>
internal sealed class Library : IDisposable
{
    private readonly Process? _process;
    private readonly Lock _turn = new();

    private Library(string? adapter) => _process = adapter is null ? null : Process.Start(
        new ProcessStartInfo("dotnet", [adapter, "serve"]) { RedirectStandardInput = true, RedirectStandardOutput = true });

    /// <summary>Which adapter is named; null for this tree.</summary>
    public static string? Named { get; } = Environment.GetEnvironmentVariable("REAPPLYKIT_ADAPTER");

    /// <summary>What the suite holds against the world.</summary>
    public static Library Asked { get; } = new(Named);

    public static Library At(string adapter) => new(adapter);

    public static Library ThisTree { get; } = new(adapter: null);

    public JsonNode Case(World world) => Ask(new JsonObject
    {
        ["command"] = "case",
        ["case"] = world.Applicant.ToJson(world.AsOf),
        ["programs"] = world.Rows.Count == 0 ? null : world.Csv(),
        ["asOf"] = Plain.Day(world.AsOf),
    });

    public JsonNode Ask(JsonObject request)
    {
        if (request["programs"] is null)
            request.Remove("programs");
        var answer = _process is null ? Serving.Answer(Plain.Write(request)) : Other(Plain.Write(request));
        return answer["failure"] is { } failure
            ? new JsonObject { ["problems"] = new JsonArray(failure.DeepClone()) }
            : answer["answer"]!;
    }

    private JsonNode Other(string line)
    {
        lock (_turn)
        {
            _process!.StandardInput.WriteLine(line);
            _process.StandardInput.Flush();
            return JsonNode.Parse(_process.StandardOutput.ReadLine()!)!;
        }
    }

    public void Dispose() => _process?.Dispose();
}

/// <summary>What an answer says, in the words of the oracles.</summary>
internal static class Said
{
    public static string Text(this JsonNode? node) => node?.ToString() ?? "nothing";

    public static IEnumerable<string> Keys(this JsonNode? node) => node is JsonObject members ? members.Select(m => m.Key) : [];

    public static IEnumerable<(string Key, JsonNode Value)> Members(this JsonNode? node) =>
        node is JsonObject members ? members.Where(m => m.Value is not null).Select(m => (m.Key, m.Value!)) : [];

    public static LocalDate Day(this JsonNode? node) => Plain.Day(node!.ToString());

    /// <summary>The dates of a milestone in the plan; null where it has none.</summary>
    public static (LocalDate Start, LocalDate Finish)? Dates(this JsonNode answer, string milestone) =>
        answer["schedule"]?["milestones"]?[milestone] is { } dated ? (dated["start"].Day(), dated["finish"].Day()) : null;

    /// <summary>Every program of a list, seated or left out, with its label.</summary>
    public static IEnumerable<(string Key, string Label)> Labels(this JsonNode answer) =>
        answer["list"]?["programs"].Members().Concat(answer["list"]!["leftOut"].Members())
            .Select(p => (p.Key, p.Value["label"].Text())) ?? [];

    public static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
