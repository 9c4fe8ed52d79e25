using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samples.Tests;

public sealed class DescriptionTests(McpConversation mcp) : IClassFixture<McpConversation>
{
    [Fact]
    public async Task Whatever_judges_says_that_nothing_is_a_probability()
    {
        Assert.Contains("probability", mcp.Client.ServerInstructions, StringComparison.Ordinal);
        var judging = (await mcp.Client.ListToolsAsync()).Where(t => t.Name is not ("look_up" or "compare_plans")).ToList();

        Assert.Equal(["assess", "diagnose", "label_programs", "plan", "replan", "what_if", "why"], judging.Select(t => t.Name).Order());
        Assert.All(judging, tool => Assert.Contains("nothing in it is a probability", tool.Description, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_schema_names_its_arguments_and_all_that_it_refers_to()
    {
        foreach (var tool in await mcp.Client.ListToolsAsync())
        {
            var schema = tool.JsonSchema;
            Assert.Equal("object", schema.GetProperty("type").GetString());
            var properties = schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList();
            Assert.Subset(properties.ToHashSet(), schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()!).ToHashSet());
            var defined = schema.GetProperty("$defs").EnumerateObject().Select(d => "#/$defs/" + d.Name).ToHashSet();
            Assert.Subset(defined, References(schema).ToHashSet());
        }
    }

    [Fact]
    public async Task The_schema_of_a_case_is_the_published_one_without_what_is_an_argument_of_its_own()
    {
        var published = JsonNode.Parse(Repository.Read("seeds", "schemas", "case.schema.json"))!;
        published["properties"]!.AsObject().Remove("programs");
        published["properties"]!.AsObject().Remove("planSoFar");
        var schema = (await mcp.Client.ListToolsAsync()).Single(t => t.Name == "plan").JsonSchema;
        var ofCase = schema.GetProperty("properties").GetProperty("case");

        Assert.NotEmpty(References(schema));
        Assert.True(JsonNode.DeepEquals(published["properties"], JsonNode.Parse(ofCase.GetProperty("properties").GetRawText())));
        Assert.True(JsonNode.DeepEquals(published["$defs"], JsonNode.Parse(schema.GetProperty("$defs").GetRawText())));
    }

    private static IEnumerable<string> References(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(p =>
            p.NameEquals("$ref") && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
