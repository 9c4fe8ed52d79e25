using System.Text.Json;
using System.Text.Json.Nodes;
using ReapplyKit.Interchange;
using Samples.Shared;

namespace WebApi;

/// <summary>
/// The library's JSON Schemas as the components of an OpenAPI document: what is answered under its own name, what is stated under that of
/// its document.
/// </summary>
internal static class RouteSchemas
{
    private const string Components = "#/components/schemas/";
    private const string Definitions = "#/$defs/";
    private const string Urn = "urn:reapplykit:schema:";

    public static JsonObject All()
    {
        var schemas = new JsonObject();
        foreach (var kind in (DocumentKind[])[DocumentKind.Plan, DocumentKind.Case, DocumentKind.Programs])
            Add(kind, schemas);
        return schemas;
    }

    public static JsonObject Reference(string name) => new() { ["$ref"] = Components + name };

    public static JsonObject Of(string type, string? format = null)
    {
        var schema = new JsonObject { ["type"] = type };
        if (format is not null)
            schema["format"] = format;
        return schema;
    }

    /// <summary>The parts of a plan that answer a question, as <see cref="PlanParts"/> writes them.</summary>
    public static JsonObject PartsOf(JsonNode plan, Question question)
    {
        string[] always = ["version", "pack", "asOf", "rules", "clauses"];
        var properties = plan["properties"]!.AsObject();
        var told = properties.Select(p => p.Key).Where(name => always.Contains(name) || question.Parts.Contains(name)).ToList();
        var required = plan["required"]!.AsArray().Select(name => (string)name!).Intersect(told);
        var answer = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(told.Select(name => KeyValuePair.Create(name, properties[name]?.DeepClone()))),
            ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
        };
        if (question.NeedsPrograms)
        {
            answer["properties"]!["setAside"] = ListOf(Reference("problem"));
            answer["properties"]!["notes"] = ListOf(Of("string"));
        }
        return answer;
    }

    public static JsonObject ProblemDetails() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = Of("string"),
            ["title"] = Of("string"),
            ["status"] = Of("integer", "int32"),
            ["detail"] = Of("string"),
            ["problemCount"] = Of("integer", "int32"),
            ["problems"] = ListOf(Reference("problem")),
        },
        ["required"] = new JsonArray("type", "title", "status", "detail", "problemCount", "problems"),
        ["example"] = new JsonObject
        {
            ["type"] = "about:blank",
            ["title"] = "Bad Request",
            ["status"] = 400,
            ["detail"] = "1 problem; nothing was judged",
            ["problemCount"] = 1,
            ["problems"] = new JsonArray(new JsonObject
            {
                ["where"] = "$.applicant.step2Ck.attempts[0].score",
                ["value"] = "900",
                ["message"] = "must be a whole number from 1 to 300",
            }),
        },
    };

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static void Add(DocumentKind kind, JsonObject schemas)
    {
        var schema = JsonNode.Parse(JsonSchemas.Write(kind))!.AsObject();
        var name = JsonSchemas.FileName(kind).Split('.')[0];
        var definitions = schema["$defs"]?.DeepClone().AsObject() ?? [];
        foreach (var about in (string[])["$defs", "$schema", "$id"])
            schema.Remove(about);
        foreach (var (defined, value) in definitions.Where(d => IsType(d.Value!)))
            schemas[NameOf(name, defined)] = Shaped(value!, name, definitions);
        schemas[name] = Shaped(schema, name, definitions);
    }

    // A day is a text with a format and needs no class.
    private static bool IsType(JsonNode definition) => definition["properties"] is not null || definition["oneOf"] is not null;

    // A letter as stated and as answered are two types: caseLetter and letter.
    private static string NameOf(string document, string defined) =>
        document == "plan" ? defined : document + char.ToUpperInvariant(defined[0]) + defined[1..];

    // References into the components, a type beside each list of words, and a narrowed reference as both of its parts: generators know no
    // other way. Which members go together only the reader says.
    private static JsonNode Shaped(JsonNode node, string document, JsonObject definitions)
    {
        if (node is JsonArray list)
            return new JsonArray([.. list.Select(item => item is null ? null : Shaped(item, document, definitions))]);
        if (node is not JsonObject schema)
            return node.DeepClone();
        if (schema["anyOf"] is JsonArray either && !schema.ContainsKey("properties"))
            return Either(either, document, definitions);
        if (schema["$ref"] is JsonValue reference)
            return Referred((string)reference!, schema, document, definitions);
        var result = Members(schema, document, definitions);
        if (schema.ContainsKey("properties") && result.Remove("oneOf") | result.Remove("anyOf"))
            result["type"] ??= "object";
        if (schema["enum"] is JsonArray values && !schema.ContainsKey("type"))
            Type(result, values);
        return result;
    }

    // Words keep their list; of yes or a word, or of numbers, a client needs the kind alone.
    private static void Type(JsonObject schema, JsonArray values)
    {
        var kinds = values.OfType<JsonNode>().Select(value => value.GetValueKind()).ToHashSet();
        var type = kinds.Contains(JsonValueKind.True) ? "boolean" : kinds.Contains(JsonValueKind.Number) ? "integer" : "string";
        schema["type"] = values.Contains(null) ? new JsonArray(type, "null") : type;
        if (type == "integer")
            schema["description"] ??= $"One of {string.Join(", ", values.OfType<JsonNode>())}.";
        if (type != "string")
            schema.Remove("enum");
    }

    // A value or nothing, or a text of two forms, is what its first form is; a number or an object is left open.
    private static JsonNode Either(JsonArray forms, string document, JsonObject definitions)
    {
        var first = Shaped(forms[0]!, document, definitions);
        return forms[1]!["type"]?.ToString() == "object"
            ? new JsonObject { ["description"] = "A whole number, or an object of atLeast and atMost." }
            : first;
    }

    private static JsonNode Referred(string reference, JsonObject schema, string document, JsonObject definitions)
    {
        var isHere = reference.StartsWith(Definitions, StringComparison.Ordinal);
        if (isHere && definitions[reference[Definitions.Length..]] is { } defined && !IsType(defined))
            return Shaped(defined, document, definitions);
        var target = new JsonObject { ["$ref"] = Components + Target(reference, document) };
        var narrowed = Members(schema, document, definitions);
        narrowed.Remove("$ref");
        narrowed.Remove("description");
        return narrowed.Count == 0 ? target : new JsonObject { ["allOf"] = new JsonArray(target, narrowed) };
    }

    private static JsonObject Members(JsonObject schema, string document, JsonObject definitions) =>
        new(schema.Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Shaped(p.Value, document, definitions))));

    private static string Target(string reference, string document)
    {
        if (reference.StartsWith(Definitions, StringComparison.Ordinal))
            return NameOf(document, reference[Definitions.Length..]);
        var parts = reference[Urn.Length..].Split(':', '/');
        return NameOf(parts[0], parts[^1]);
    }
}
