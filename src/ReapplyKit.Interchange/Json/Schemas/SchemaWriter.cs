using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace ReapplyKit.Interchange;

/// <summary>Describes what the library writes, off the documents' own types: each type once, and required what is never left out.</summary>
internal sealed class SchemaWriter
{
    private const string Ending = "Document";
    private readonly SortedDictionary<string, JsonObject?> _defined = new(StringComparer.Ordinal);

    public static byte[] Write(JsonTypeInfo document, DocumentKind kind, string title)
    {
        var writer = new SchemaWriter();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:reapplykit:schema:{Words.Of(kind)}:{DocumentVersion.Current}",
            ["title"] = title,
        };
        foreach (var (name, value) in writer.Object(document))
            schema[name] = value?.DeepClone();
        schema["properties"]!["version"] = new JsonObject { ["const"] = DocumentVersion.Current };
        schema["$defs"] = new JsonObject(writer._defined.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return Bytes(schema);
    }

    private static byte[] Bytes(JsonObject schema)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, IndentedJson.Options))
            schema.WriteTo(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private JsonObject Object(JsonTypeInfo type) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(type.Properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Value(p.PropertyType)))),
        ["required"] = new JsonArray([.. type.Properties.Where(p => !IsLeftOutAtTimes(p)).Select(p => (JsonNode)p.Name)]),
    };

    private static bool IsLeftOutAtTimes(JsonPropertyInfo property) =>
        property.PropertyType.IsValueType ? Nullable.GetUnderlyingType(property.PropertyType) is not null : property.IsGetNullable;

    private JsonObject Value(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string))
            return new JsonObject { ["type"] = "string" };
        if (type == typeof(bool))
            return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(int))
            return new JsonObject { ["type"] = "integer" };
        if (type == typeof(LocalDate))
            return new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
        if (type == typeof(LocalTime))
            return new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{2}:[0-9]{2}:[0-9]{2}$" };
        var info = DocumentContext.Written.GetTypeInfo(type)!;
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = "array", ["items"] = Value(info.ElementType!) },
            JsonTypeInfoKind.Object => Reference(info),
            _ => throw new NotSupportedException($"No document has a {type.Name} so far: say here how it is described."),
        };
    }

    private JsonObject Reference(JsonTypeInfo info)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(info.Type.Name[..^Ending.Length]);
        if (_defined.TryAdd(name, null))
            _defined[name] = Object(info);
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }
}
