using System.Text.Json;
using ModelContextProtocol.Client;

namespace Samples.Tests;

/// <summary>The server as an assistant starts it: a process that speaks over standard input and output.</summary>
public sealed class StdioTests
{
    [Fact]
    public async Task A_client_lists_the_tools_and_calls_each()
    {
        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = SampleProcess.Host,
            Arguments = [SampleProcess.PathOf("Mcp.dll")],
        }));
        var calls = new Dictionary<string, Dictionary<string, object?>>
        {
            ["assess"] = Case(),
            ["diagnose"] = Case(),
            ["plan"] = Case(),
            ["compare_plans"] = new() { ["since"] = PlanOf(Fictional.Day), ["later"] = PlanOf(Fictional.Day.PlusDays(7)) },
            ["label_programs"] = Case(("programs", Fictional.ProgramsText)),
            ["what_if"] = Case(),
            ["replan"] = new() { ["since"] = PlanOf(Fictional.Day), ["asOf"] = "2026-12-23" },
            ["why"] = Case(("programs", Fictional.ProgramsText), ("program", Fictional.ProgramsText.Split('\n')[1].Split(',')[0])),
            ["look_up"] = new() { ["id"] = "M12.11" },
        };

        Assert.Equal(calls.Keys.Order(), (await client.ListToolsAsync()).Select(t => t.Name).Order());
        foreach (var (tool, arguments) in calls)
        {
            var result = await client.CallToolAsync(tool, arguments);
            Assert.NotEqual(true, result.IsError);
            Assert.Equal(JsonValueKind.Object, JsonElement.Parse(McpConversation.TextOf(result)).ValueKind);
        }
        Assert.True((await client.CallToolAsync("assess", new Dictionary<string, object?>())).IsError);
    }

    private static JsonElement PlanOf(LocalDate asOf) => JsonElement.Parse(Fictional.Plan(asOf));

    private static Dictionary<string, object?> Case(params (string Name, string Value)[] more)
    {
        var arguments = new Dictionary<string, object?> { ["case"] = JsonElement.Parse(Fictional.Case), ["asOf"] = "2026-11-23" };
        foreach (var (name, value) in more)
            arguments.Add(name, value);
        return arguments;
    }
}
