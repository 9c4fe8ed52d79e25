namespace World.Tests;

/// <summary>
/// Fictional people, each with a file, and what an advisor would expect to be told on certain days: in prose, and as checks. A check names
/// a place in the answer and what <c>is</c> there, <c>has</c>, <c>hasNot</c>, <c>contains</c> or is <c>before</c> a day.
/// </summary>
public sealed class LivesTests
{
    public static TheoryData<string> Lives { get; } = new(typeof(LivesTests).Assembly.GetManifestResourceNames()
        .Where(n => n.EndsWith("expected", StringComparison.Ordinal)).Select(n => n.Split('/')[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Lives))]
    public void A_life_is_told_what_an_advisor_expects(string life)
    {
        var faults = from day in Read(life, "expected")["days"]!.AsArray()
                     let answer = Library.Asked.Ask(new()
                     {
                         ["command"] = "case",
                         ["case"] = Read(life, "case"),
                         ["programs"] = Read(life, "expected")["programs"]?.DeepClone(),
                         ["asOf"] = day["asOf"]!.DeepClone(),
                     })
                     from check in day["checks"]!.AsArray()
                     where !Holds(answer, check!)
                     select $"{day["asOf"]}: {Plain.Write(check!)}, and there is {At(answer, check!["at"].Text()) ?? answer["problems"]}";

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void A_life_says_in_prose_what_it_expects(string life) => Assert.True(Read(life, "expected")["advisor"].Text().Length > 100);

    private static bool Holds(JsonNode answer, JsonNode check)
    {
        var found = At(answer, check["at"].Text());
        return check switch
        {
            _ when check["is"] is { } value => found.Text() == value.Text(),
            _ when check["has"] is { } name => found.Keys().Contains(name.Text()),
            _ when check["hasNot"] is { } name => !found.Keys().Contains(name.Text()),
            _ when check["contains"] is { } part => found.Text().Contains(part.Text(), StringComparison.OrdinalIgnoreCase),
            _ when check["before"] is { } day => found is not null && found.Day() < day.Day(),
            _ => throw new InvalidOperationException($"A check says is, has, hasNot, contains or before: {Plain.Write(check)}"),
        };
    }

    private static JsonNode? At(JsonNode answer, string path) =>
        path.Split('/').Aggregate((JsonNode?)answer, (at, name) => at is JsonObject members ? members[name] : null);

    private static JsonNode Read(string life, string file)
    {
        using var stream = typeof(LivesTests).Assembly.GetManifestResourceStream($"{life}/{file}")!;
        return JsonNode.Parse(stream)!;
    }
}
