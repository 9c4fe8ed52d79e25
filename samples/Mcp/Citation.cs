using System.Text.Json;
using OneOf;
using ReapplyKit;
using ReapplyKit.Rules;

namespace Mcp;

/// <summary>Looks a citation up: a rule with the clauses it rests on, a clause with the rules that rest on it, or a milestone.</summary>
internal static class Citation
{
    public static OneOf<byte[], ValueList<Problem>> Of(RulePack rules, ToolCall call)
    {
        var book = rules.Book;
        var id = call.Text(Argument.Id);
        var problems = call.Problems.ToList();
        if (id is null && problems.Count == 0)
            problems.Add(new Problem(Argument.Id.Name, null, "is required: a rule such as rubric.usce.borderline, a clause or a milestone"));
        if (problems.Count > 0)
            return problems.ToValueList();
        if (book.Rules.FirstOrDefault(r => r.Id.ToString() == id) is { } rule)
            return CompactJson.Write(writer => Write(rule, rules, writer));
        if (book.Clauses.FirstOrDefault(c => c.Id.ToString() == id) is { } clause)
            return CompactJson.Write(writer => Write(clause, book, writer));
        return rules.Countdown.Find(id!).Match<OneOf<byte[], ValueList<Problem>>>(
            milestone => CompactJson.Write(writer => Write(milestone, book, writer)),
            none => ValueList.Create<Problem>([new Problem(
                Argument.Id.Name, id, $"is no rule, clause or milestone of this pack; rules begin with {Families(book)}{Meant(none)}")]));
    }

    private static string Families(RuleBook book) => string.Join(", ", book.Rules.Select(r => r.Id.ToString().Split('.')[0]).Distinct());

    private static string Meant(NoSuchMilestone none) => none.Nearest is { } nearest ? $"; the nearest milestone is {nearest}" : "";

    private static void Write(Milestone milestone, RuleBook book, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("milestone", milestone.Id.ToString());
        writer.WriteString("title", milestone.Title);
        writer.WriteNumber("hours", milestone.Hours);
        Write("clauses", milestone.Clauses, book, writer);
        Write("guidance", milestone.Guidance, book, writer);
        writer.WriteEndObject();
    }

    private static void Write(string name, ValueList<ClauseId> clauses, RuleBook book, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (var clause in clauses)
        {
            writer.WriteStartObject();
            WriteText(book[clause], writer);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    // Some milestones are called as the rule about them is.
    private static void Write(Rule rule, RulePack rules, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Id.ToString());
        writer.WriteString("text", rule.Text);
        if (rule.Interpretation is { } interpretation)
            writer.WriteString("interpretation", interpretation);
        if (rule.Source is { } source)
            writer.WriteString("source", source);
        Write("clauses", rule.Clauses, rules.Book, writer);
        if (rules.Countdown.Find(rule.Id.ToString()).TryPickT0(out var milestone, out _))
        {
            writer.WritePropertyName("milestone");
            Write(milestone, rules.Book, writer);
        }
        writer.WriteEndObject();
    }

    private static void Write(Clause clause, RuleBook book, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteText(clause, writer);
        writer.WriteStartArray("rules");
        foreach (var rule in book.Rules.Where(r => r.Clauses.Contains(clause.Id)))
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rule.Id.ToString());
            writer.WriteString("text", rule.Text);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(Clause clause, Utf8JsonWriter writer)
    {
        writer.WriteString("clause", clause.Id.ToString());
        writer.WriteString("part", clause.Part);
        writer.WriteString("text", clause.Text);
    }
}
