using System.Text.Json.Nodes;
using ReapplyKit;
using Samples.Shared;

namespace Mcp;

/// <summary>Answers with a plan: what must be heard first, then the parts asked for, and the stamps last.</summary>
internal static class PlanAnswer
{
    private const string WhatIf = "whatIf";
    private const string NoStepHelps = "No step helps: no Match can be reached before what stands in the way is settled.";

    private static readonly string[] Texts = ["rules", "clauses"];
    private static readonly string[] Stamps = ["version", "pack"];

    private static readonly string[] Last = [.. Texts, .. Stamps];

    /// <summary>The plan in lines, or the parts asked for.</summary>
    public static byte[] Of(Planned planned, RulePack rules, ValueList<string>? parts) => parts switch
    {
        null => BriefPlan.Write(planned.Plan),
        [KeptDays.Name] => CompactJson.Write(writer => new JsonObject { [KeptDays.Name] = KeptDays.Of(planned.Plan) }.WriteTo(writer)),
        { } asked => Of(planned, rules, Question.Plan with { Parts = asked }),
    };

    /// <summary>An answer that begins with what must be heard first.</summary>
    public static byte[] Of(Planned planned, RulePack rules, Question question, Func<byte[], byte[]>? shorten = null)
    {
        var written = question.Write(planned, rules);
        var answer = JsonNode.Parse(shorten?.Invoke(written) ?? written)!.AsObject();
        if (!planned.Plan.CanReachMatch && answer[WhatIf] is not null)
        {
            answer[WhatIf] = NoStepHelps;
            if (question.Parts.Count == 1)
                Array.ForEach(Texts, text => answer.Remove(text));
        }
        if (question.Parts.Contains(KeptDays.Name))
            answer[KeptDays.Name] = KeptDays.Of(planned.Plan);
        return CompactJson.Write(writer =>
        {
            writer.WriteStartObject();
            FirstWords.Write(planned.Plan, writer);
            foreach (var (name, part) in answer.OrderBy(m => Array.IndexOf(Last, m.Key)))
            {
                writer.WritePropertyName(name);
                (part ?? throw new InvalidOperationException(name)).WriteTo(writer);
            }
            writer.WriteEndObject();
        });
    }
}
