using NodaTime;
using OneOf;
using ReapplyKit;
using Samples.Shared;

namespace Mcp;

/// <summary>Says why a program is on the list built for a case, or is not.</summary>
internal static class ProgramReason
{
    public static OneOf<byte[], ValueList<Problem>> Of(RulePack rules, ToolCall call, LocalDate today)
    {
        if (call.Text(Argument.Program) is not { Length: > 0 } asked)
            return call.Problems.Add(new Problem(Argument.Program.Name, null, "is required: the name, NRMP code or ACGME number of a program"));
        return Planning.Make(Question.Label, rules, call.ToAsked(rules), today).Match<OneOf<byte[], ValueList<Problem>>>(
            planned => planned.Plan.List is not { } list ? ValueList.Create<Problem>([planned.NoList]) : list.Why(asked).Match<OneOf<byte[], ValueList<Problem>>>(
                answers => Write(answers, rules),
                none => ValueList.Create<Problem>([new Problem(Argument.Program.Name, asked, none.ToString())])),
            problems => problems);
    }

    private static ValueList<Problem> Add(this ValueList<Problem> problems, Problem problem) => [.. problems, problem];

    private static byte[] Write(ValueList<ListAnswer> answers, RulePack rules) => CompactJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("answers");
        foreach (var answer in answers)
        {
            writer.WriteStartObject();
            writer.WriteString("answer", answer.Sentence);
            writer.WriteBoolean("listed", answer.IsListed);
            writer.WriteStartArray("parts");
            foreach (var part in answer.Parts)
                writer.WriteStringValue(part);
            writer.WriteEndArray();
            writer.WriteString("rule", answer.Assessment.Rule.ToString());
            writer.WriteString("text", rules.Book[answer.Assessment.Rule].Text);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
