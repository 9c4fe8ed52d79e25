using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReapplyKit.Interchange;

/// <summary>
/// The milestones of a pack as documents show them: most of a schedule, and the same in all. Each is made once for every depth it stands
/// at; one that a plan has changed is written anew.
/// </summary>
internal sealed class MilestoneTexts : JsonConverter<Milestone>
{
    private const int MostDepth = 8;

    private static readonly ConditionalWeakTable<Milestone, byte[]?[]> Known = [];

    /// <summary>From now on keeps what is written of a pack's milestones.</summary>
    public static void Keep(RulePack rules)
    {
        foreach (var milestone in rules.Countdown.Milestones)
            Known.GetValue(milestone, static _ => new byte[MostDepth][]);
    }

    public override Milestone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A milestone is read as part of what holds it.");

    public override void Write(Utf8JsonWriter writer, Milestone value, JsonSerializerOptions options)
    {
        if (Known.TryGetValue(value, out var texts) && writer.CurrentDepth < MostDepth)
            writer.WriteRawValue(texts[writer.CurrentDepth] ??= Document.Part(value, writer.CurrentDepth), skipInputValidation: true);
        else
            Contract.Write(writer, value);
    }
}
