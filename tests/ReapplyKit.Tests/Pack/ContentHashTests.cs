using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReapplyKit.Tests;

/// <summary>The hash in a pack's stamp: the same for the same content however it is written, and another for any other content.</summary>
public sealed partial class ContentHashTests
{
    private static string Hash(JsonNode document, JsonSerializerOptions? options = null) =>
        PackDocument.Parse(document.ToJsonString(options)).AsT0.Stamp.ContentHash!;

    [Fact]
    public void The_hash_built_in_is_that_of_the_seeds()
    {
        var file = Path.Combine(SourceTree.Core, "Pack", "Seeds.cs");
        var hash = RulePackContent.OfSeeds().Hash();
        if (Approved.IsApproving)
            File.WriteAllText(file, BuiltIn().Replace(File.ReadAllText(file), $"Hash = \"{hash}\""));

        Assert.Contains($"Hash = \"{hash}\"", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_seeds_read_as_a_users_pack_have_the_stamp_of_the_default() =>
        Assert.Equal(RulePack.Default.Stamp, PackDocument.Load(PackDocument.Seeds("clauses", "countdown", "seasons")).Stamp);

    [Fact]
    public void Formatting_and_the_order_of_names_change_nothing()
    {
        var pack = PackDocument.Rules();
        var hash = Hash(pack);

        Assert.Equal(hash, Hash(pack, new JsonSerializerOptions { WriteIndented = true }));
        Assert.Equal(hash, Hash(Reversed(pack)!));
        var escaped = pack.ToJsonString().Replace("e", "\\u0065", StringComparison.Ordinal)
            .Replace("tru\\u0065", "true", StringComparison.Ordinal).Replace("fals\\u0065", "false", StringComparison.Ordinal);
        Assert.Equal(hash, PackDocument.Parse(escaped).AsT0.Stamp.ContentHash);
    }

    [Theory]
    [InlineData("""{ "a": 1, "b": [2.5, null] }""", """{ "b": [2.50, null], "a": 1.0 }""")]
    [InlineData("""{ "a": 240 }""", """{ "a": 2.4e2, "b": null }""")]
    [InlineData("""{ "a": "é" }""", """{ "a": "\u00e9" }""")]
    [InlineData("""{ "a": 1 }""", """{ "id": "x", "version": "2", "effective": "2026-01-01", "a": 1 }""")]
    public void The_same_content_written_otherwise_has_the_same_hash(string one, string other) => Assert.Equal(Of(one), Of(other));

    [Theory]
    [InlineData("""{ "a": 1 }""", """{ "a": 2 }""")]
    [InlineData("""{ "a": 1 }""", """{ "a": "1" }""")]
    [InlineData("""{ "a": [1, 2] }""", """{ "a": [2, 1] }""")]
    [InlineData("""{ "a": { "b": 1 } }""", """{ "a": 1, "b": {} }""")]
    [InlineData("""{ "a": [] }""", """{ "a": {} }""")]
    public void Other_content_has_another_hash(string one, string other) => Assert.NotEqual(Of(one), Of(other));

    // sha256sum of {"a":[2.5,"\u00E9"],"b":240}, taken outside .NET.
    [Fact]
    public void The_hash_is_the_start_of_the_SHA_256_of_the_canonical_text() =>
        Assert.Equal("5b7c110f4202", Of("""{ "b": 240.0, "a": [2.50, "é"], "id": "x" }"""));

    [Fact]
    public void The_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign) = (",", "minus ");
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(RulePack.Default.Stamp.ContentHash, RulePackContent.OfSeeds().Hash());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Of(string json) => new RulePackContent(JsonNode.Parse(json)!.AsObject()).Hash();

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject named => new JsonObject(named.Reverse().Select(p => KeyValuePair.Create(p.Key, Reversed(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Reversed)]),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex("Hash = \"[0-9a-f]*\"")]
    private static partial Regex BuiltIn();
}
