using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Holds a document against a JSON Schema: the keywords that the library's schemas use, and no others.</summary>
internal sealed class SchemaCheck(JsonObject schema)
{
    public static SchemaCheck Of(DocumentKind kind) => new(JsonTree.Of(JsonSchemas.Write(kind)));

    public static void Holds(DocumentKind kind, JsonNode document) => Assert.True(Of(kind).Holds(document), $"is no {kind}");

    public bool Holds(JsonNode? document) => Holds(schema, document);

    private bool Holds(JsonNode? rules, JsonNode? value) =>
        rules is JsonValue always ? always.GetValue<bool>() : rules!.AsObject().All(rule => Holds(rule.Key, rule.Value!, rules.AsObject(), value));

    private bool Holds(string keyword, JsonNode rule, JsonObject rules, JsonNode? value) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" or "format" => true,
        "$ref" => Refers(rule.GetValue<string>(), value),
        "type" => rule is JsonArray kinds ? kinds.Any(kind => IsOf(kind!, value)) : IsOf(rule, value),
        "enum" => rule.AsArray().Any(word => JsonNode.DeepEquals(word, value)),
        "const" => JsonNode.DeepEquals(rule, value),
        "pattern" => Kind(value) != JsonValueKind.String || Regex.IsMatch(value!.GetValue<string>(), rule.GetValue<string>()),
        "minimum" => Kind(value) != JsonValueKind.Number || Number(value!) >= Number(rule),
        "maximum" => Kind(value) != JsonValueKind.Number || Number(value!) <= Number(rule),
        "required" => value is not JsonObject o || rule.AsArray().All(name => o.ContainsKey(name!.GetValue<string>())),
        "properties" => value is not JsonObject o || rule.AsObject().All(p => !o.ContainsKey(p.Key) || Holds(p.Value, o[p.Key])),
        "additionalProperties" => value is not JsonObject o
            || o.All(member => rules["properties"]?.AsObject().ContainsKey(member.Key) == true || Holds(rule, member.Value)),
        "items" => value is not JsonArray list || list.All(item => Holds(rule, item)),
        "allOf" => rule.AsArray().All(part => Holds(part, value)),
        "anyOf" => rule.AsArray().Any(part => Holds(part, value)),
        "oneOf" => rule.AsArray().Count(part => Holds(part, value)) == 1,
        _ => throw new NotSupportedException($"The keyword {keyword} is not known here."),
    };

    private bool Refers(string reference, JsonNode? value)
    {
        var (document, name) = (reference.Split('#')[0], reference[(reference.LastIndexOf('/') + 1)..]);
        return document.Length == 0
            ? Holds(schema["$defs"]![name], value)
            : Of(Enum.Parse<DocumentKind>(document.Split(':')[^2], ignoreCase: true)).Refers("#/$defs/" + name, value);
    }

    private static bool IsOf(JsonNode kind, JsonNode? value) => (kind.GetValue<string>(), Kind(value)) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(Number(value!)),
        _ => false,
    };

    private static JsonValueKind Kind(JsonNode? value) => value?.GetValueKind() ?? JsonValueKind.Null;

    private static decimal Number(JsonNode value) => JsonSerializer.Deserialize<decimal>(value.ToJsonString());
}
