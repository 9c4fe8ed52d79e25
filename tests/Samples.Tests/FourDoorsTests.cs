using System.Text;
using System.Text.Json;
using Advisor;
using NodaTime.Text;
using Spectre.Console;

namespace Samples.Tests;

/// <summary>The same case on the same day gets the same answer from the library, the console, the web API and the assistant's server.</summary>
public sealed class FourDoorsTests(RunningWebApi web, McpConversation mcp) : IClassFixture<RunningWebApi>, IClassFixture<McpConversation>
{
    public static IEnumerable<object[]> Days { get; } =
        from life in Directory.GetDirectories(Lives).Order(StringComparer.Ordinal)
        from day in Expected(life).GetProperty("days").EnumerateArray()
        select new object[] { Path.GetFileName(life), day.GetProperty("asOf").GetString()! };

    private static readonly string[] Parts = ["report", "diagnosis", "weaknesses", "schedule"];

    private static string Lives => Path.Combine(Repository.Root, "tests", "World.Tests", "Lives");

    [Theory]
    [MemberData(nameof(Days))]
    public async Task A_life_is_told_the_same_at_every_door(string life, string day)
    {
        var @case = File.ReadAllText(Path.Combine(Lives, life, "case.json"));
        var programs = Expected(Path.Combine(Lives, life)).TryGetProperty("programs", out var stated) ? stated.GetString() : null;
        var asOf = LocalDatePattern.Iso.Parse(day).Value;
        var library = Fictional.Plan(Encoding.UTF8.GetBytes(@case), asOf, programs is null ? null : Encoding.UTF8.GetBytes(programs));

        Assert.Equal(library, Console(@case, programs, day));
        Assert.Equal(library, await web.Client.Bytes(
            $"/plan?asOf={day}", programs is null ? Sent.Json(@case) : Sent.Form(@case, programs)));
        var plan = JsonElement.Parse(library);
        var told = await mcp.Answer(
            "plan", [("case", JsonElement.Parse(@case)), ("asOf", day), ("parts", Parts), .. programs is null ? [] : new[] { ("programs", (object?)programs) }]);
        foreach (var part in Parts)
            Assert.True(
                !plan.TryGetProperty(part, out var here) || JsonElement.DeepEquals(here, told.GetProperty(part)), $"{part} differs at the assistant's server");
    }

    private static byte[] Console(string @case, string? programs, string day)
    {
        using var folder = new TemporaryFolder();
        string[] list = programs is null ? [] : ["--programs", folder.Write("programs.csv", programs)];
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });

        Assert.Equal(AdvisorCommand.Success, AdvisorCommand.Run(
            ["--case", folder.Write("case.json", @case), .. list, "--as-of", day, "--out", folder.PathOf("out")],
            console, console, Fictional.Day));
        return File.ReadAllBytes(folder.PathOf("out", "plan.json"));
    }

    private static JsonElement Expected(string life) => JsonElement.Parse(File.ReadAllBytes(Path.Combine(life, "expected.json")));
}
