using System.Text.Json;

namespace ReapplyKit.Interchange.Tests;

/// <summary>One given/expected example of <c>seeds/cases</c>.</summary>
public sealed record SeedCase(string Name, LocalDate AsOf, JsonElement Given, JsonElement Expect, JsonElement Rules)
{
    public static TheoryData<string> Names(string file) => [.. All(file).Select(c => c.Name)];

    public static SeedCase Find(string file, string name) => All(file).Single(c => c.Name == name);

    /// <summary>The given applicant and cycle, read as any case is.</summary>
    public ReapplicationCase Read(JsonElement applicant, JsonElement? cycle = null)
    {
        var document = JsonSerializer.SerializeToUtf8Bytes(new { version = 1, applicant, cycle });
        return CaseJson.Read(document).Match(read => read, problems => throw new InvalidDataException($"{Name}: {problems.Problems}"));
    }

    public static IEnumerable<string> Words(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var words) ? words.EnumerateArray().Select(w => w.GetString()!) : [];

    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static IReadOnlyList<SeedCase> All(string file)
    {
        using var document = JsonDocument.Parse(Repository.Read("seeds", "cases", file));
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(c => new SeedCase(
            c.GetProperty("name").GetString()!,
            NodaTime.Text.LocalDatePattern.Iso.Parse(c.GetProperty("asOf").GetString()!).Value,
            c.GetProperty("given").Clone(),
            c.GetProperty("expect").Clone(),
            c.TryGetProperty("rules", out var rules) ? rules.Clone() : default))];
    }
}
