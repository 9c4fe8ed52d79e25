using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace ReapplyKit.Interchange;

/// <summary>Describes what the library writes, off the contract: each type once, and required what is never left out.</summary>
internal sealed class SchemaWriter
{
    private readonly SortedDictionary<string, JsonObject?> _defined = new(StringComparer.Ordinal);

    public static byte[] Write(Type content, DocumentKind kind, string title, bool citesRules)
    {
        var writer = new SchemaWriter();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:reapplykit:schema:{Words.Of(kind)}:{DocumentVersion.Current}",
            ["title"] = title,
        };
        foreach (var (name, value) in writer.Object(Contract.Of(content)))
            schema[name] = value?.DeepClone();
        Require(schema, Document.Version, new JsonObject { ["const"] = DocumentVersion.Current });
        if (citesRules)
        {
            Require(schema, Document.Rules, ById(writer.Value(typeof(Rule))));
            Require(schema, Document.Clauses, ById(writer.Value(typeof(Clause))));
        }
        schema["$defs"] = new JsonObject(writer._defined.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return [.. Document.Bytes(schema), (byte)'\n'];
    }

    private static void Require(JsonObject schema, string name, JsonObject value)
    {
        schema["properties"]![name] = value;
        schema["required"]!.AsArray().Add((JsonNode)name);
    }

    private static JsonObject ById(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    private JsonObject Object(JsonTypeInfo type) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(type.Properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Value(p.PropertyType)))),
        ["required"] = new JsonArray([.. type.Properties.Where(p => p.ShouldSerialize is null).Select(p => (JsonNode)p.Name)]),
    };

    private JsonObject Value(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(bool))
            return Of("boolean");
        if (type == typeof(int) || type == typeof(long))
            return Of("integer");
        if (type == typeof(decimal))
            return Of("number");
        if (type == typeof(LocalDate))
            return new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
        if (type == typeof(DateInterval))
        {
            return new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["start"] = Value(typeof(LocalDate)), ["end"] = Value(typeof(LocalDate)) },
                ["required"] = new JsonArray("start", "end"),
            };
        }
        if (type == typeof(LocalTime))
            return new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{2}:[0-9]{2}:[0-9]{2}$" };
        if (type.IsEnum)
            return new JsonObject
            {
                ["enum"] =
                new JsonArray([.. Enum.GetNames(type).Select(n => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(n))])
            };
        if (typeof(IOneOf).IsAssignableFrom(type))
            return new JsonObject { ["oneOf"] = new JsonArray([.. OneOfCase.Of(type).Select(Case)]) };
        var info = Contract.Of(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = "array", ["items"] = Value(info.ElementType!) },
            JsonTypeInfoKind.Dictionary => ById(Value(info.ElementType!)),
            JsonTypeInfoKind.Object => Reference(info),
            _ => Of("string"),
        };
    }

    private JsonNode Case(Type type)
    {
        var described = Value(type);
        described["properties"] = new JsonObject { [OneOfCase.Discriminator] = new JsonObject { ["const"] = OneOfCase.NameOf(type) } };
        described["required"] = new JsonArray(OneOfCase.Discriminator);
        return described;
    }

    private JsonObject Reference(JsonTypeInfo info)
    {
        var name = NameOf(info.Type);
        if (_defined.TryAdd(name, null))
            _defined[name] = Object(info);
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    // Requirement<int> is requirementInt32.
    private static string NameOf(Type type)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name.Split('`')[0]);
        return type.IsGenericType ? name + string.Concat(type.GetGenericArguments().Select(a => a.Name)) : name;
    }

    private static JsonObject Of(string type) => new() { ["type"] = type };
}
