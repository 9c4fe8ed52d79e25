using System.Text.Json;

namespace ReapplyKit.Interchange;

/// <summary>
/// Gives the library's own rule pack as one JSON document, for whoever wants to see every rule or to author a pack from it.
/// </summary>
public static class RulePackJson
{
    private static readonly string[] Sections = ["clauses", "countdown", "seasons"];

    /// <summary>Writes the pack that the library carries, whole: rules, clauses, countdown and seasons.</summary>
    /// <returns>The document, indented, without byte-order mark; <see cref="RulePack.Parse"/> reads it as <see
    /// cref="RulePack.Default"/>.</returns>
    public static byte[] WriteDefault()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Document.Indented))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", RulePackReader.Format);
            using var rules = JsonDocument.Parse(Seeds.Read("rules"));
            foreach (var member in rules.RootElement.EnumerateObject())
                member.WriteTo(writer);
            foreach (var name in Sections)
            {
                using var section = JsonDocument.Parse(Seeds.Read(name));
                writer.WritePropertyName(name);
                section.RootElement.WriteTo(writer);
            }
            writer.WriteEndObject();
        }
        return stream.ToArray();
    }
}
