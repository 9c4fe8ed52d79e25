using System.Text.Json;
using OneOf;
using ReapplyKit;
using ReapplyKit.Rules;

namespace Mcp;

/// <summary>Looks a citation up: a rule with the clauses it rests on, or a clause with the rules that rest on it.</summary>
internal static class Citation
{
    public static OneOf<byte[], ValueList<Problem>> Of(RuleBook book, ToolCall call)
    {
        var id = call.Text(Argument.Id);
        var problems = call.Problems.ToList();
        if (id is null && problems.Count == 0)
            problems.Add(new Problem(Argument.Id.Name, null, "is required: a rule such as rubric.usce.borderline, or a clause"));
        if (problems.Count > 0)
            return problems.ToValueList();
        if (book.Rules.FirstOrDefault(r => r.Id.ToString() == id) is { } rule)
            return CompactJson.Write(writer => Write(rule, book, writer));
        if (book.Clauses.FirstOrDefault(c => c.Id.ToString() == id) is { } clause)
            return CompactJson.Write(writer => Write(clause, book, writer));
        problems.Add(new Problem(Argument.Id.Name, id, $"is no rule or clause of this pack; rules begin with {Families(book)}"));
        return problems.ToValueList();
    }

    private static string Families(RuleBook book) => string.Join(", ", book.Rules.Select(r => r.Id.ToString().Split('.')[0]).Distinct());

    private static void Write(Rule rule, RuleBook book, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Id.ToString());
        writer.WriteString("text", rule.Text);
        if (rule.Interpretation is { } interpretation)
            writer.WriteString("interpretation", interpretation);
        if (rule.Source is { } source)
            writer.WriteString("source", source);
        writer.WriteStartArray("clauses");
        foreach (var clause in rule.Clauses)
        {
            writer.WriteStartObject();
            WriteText(book[clause], writer);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
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
