using System.Text.Json;
using ReapplyKit;

namespace Mcp;

/// <summary>Puts the schemas of a tool's arguments together.</summary>
internal static class InputSchema
{
    private const string Definitions = "$defs";

    // What only a schema that stands alone may say of itself.
    private static readonly string[] OfTheRoot = ["$schema", "$id", Definitions];

    public static JsonElement Of(ValueList<Argument> arguments)
    {
        var schemas = arguments.Select(a => (a.Name, Schema: JsonElement.Parse(a.Schema))).ToList();
        return JsonElement.Parse(CompactJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", "object");
            writer.WriteStartObject("properties");
            foreach (var (name, schema) in schemas)
                WriteObject(writer, name, schema.EnumerateObject().Where(p => !OfTheRoot.Contains(p.Name)));
            writer.WriteEndObject();
            writer.WriteStartArray("required");
            foreach (var argument in arguments.Where(a => a.IsRequired))
                writer.WriteStringValue(argument.Name);
            writer.WriteEndArray();
            writer.WriteBoolean("additionalProperties", false);

            // A reference such as #/$defs/exam is looked up from the root of the whole.
            WriteObject(writer, Definitions, schemas.SelectMany(s => DefinitionsOf(s.Schema)));
            writer.WriteEndObject();
        }));
    }

    private static IEnumerable<JsonProperty> DefinitionsOf(JsonElement schema) =>
        schema.TryGetProperty(Definitions, out var own) ? own.EnumerateObject() : Enumerable.Empty<JsonProperty>();

    private static void WriteObject(Utf8JsonWriter writer, string name, IEnumerable<JsonProperty> properties)
    {
        writer.WriteStartObject(name);
        foreach (var property in properties)
            property.WriteTo(writer);
        writer.WriteEndObject();
    }
}
