using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReapplyKit;

/// <summary>All that a pack states, as one document: what a patch changes, and what the stamp's hash is taken of.</summary>
internal sealed class RulePackContent(JsonObject document)
{
    private const int HashDigits = 12;

    /// <summary>The sections that the library carries in documents of their own, and that every pack may leave out.</summary>
    public static readonly ValueList<string> SeedSections = ["clauses", "countdown", "seasons"];

    // What a document says about itself; two packs that differ in nothing else judge alike.
    private static readonly string[] Labels = ["format", "id", "version", "effective", "extends"];

    /// <summary>The content of the seeds.</summary>
    public static RulePackContent OfSeeds() => OfDocument(Parse(Seeds.Read("rules")));

    /// <summary>The content of a document that states its rules whole; the sections that it may leave out are those of the seeds.</summary>
    public static RulePackContent OfDocument(JsonObject document)
    {
        foreach (var name in SeedSections)
            document[name] ??= Parse(Seeds.Read(name));
        return new(document);
    }

    /// <summary>A copy of all that the pack states, without what the document says about itself.</summary>
    public JsonObject Unlabelled()
    {
        var copy = document.DeepClone().AsObject();
        foreach (var label in Labels)
            copy.Remove(label);
        return copy;
    }

    public ReadOnlyMemory<byte> ToUtf8()
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8))
            document.WriteTo(writer);
        return utf8.WrittenMemory;
    }

    /// <summary>
    /// The first digits of the SHA-256 of the content in canonical form: names in order, no white space, nothing stated as null, each
    /// number in its shortest form.
    /// </summary>
    public string Hash()
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8))
            WriteCanonical(writer, document, Labels);
        return Convert.ToHexStringLower(SHA256.HashData(utf8.WrittenSpan))[..HashDigits];
    }

    private static void WriteCanonical(Utf8JsonWriter writer, JsonNode? node, ReadOnlySpan<string> leftOut = default)
    {
        switch (node)
        {
            case JsonObject named:
                writer.WriteStartObject();
                foreach (var (name, value) in named.OrderBy(p => p.Key, StringComparer.Ordinal))
                {
                    if (value is null || leftOut.Contains(name))
                        continue;
                    writer.WritePropertyName(name);
                    WriteCanonical(writer, value);
                }
                writer.WriteEndObject();
                break;
            case JsonArray list:
                writer.WriteStartArray();
                foreach (var item in list)
                    WriteCanonical(writer, item);
                writer.WriteEndArray();
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<decimal>(out var number):
                writer.WriteNumberValue(number / Unscaled);
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }

    // Dividing by 1 with all its decimal places takes trailing zeros off: 245.0 becomes 245.
    private const decimal Unscaled = 1.0000000000000000000000000000m;

    private static JsonObject Parse(ReadOnlyMemory<byte> utf8) => JsonNode.Parse(utf8.Span)!.AsObject();
}
