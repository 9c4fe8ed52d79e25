using System.Text;
using NodaTime.Text;

namespace Docs.Tests;

/// <summary>What each rule of a pack says, as tables in Markdown, a section for each kind of rule.</summary>
internal static class RulePage
{
    // By the first part of a rule's name, in the order in which the rules of the pack turn up.
    private static readonly Dictionary<string, string> Sections = new()
    {
        ["reading"] = "Reading results",
        ["rubric"] = "Rubric",
        ["interviews"] = "Diagnosis by interviews",
        ["suspect"] = "Suspects",
        ["step3"] = "Step 3",
        ["time-budget"] = "Split of working time",
        ["exams"] = "Exam dates and limits",
        ["program"] = "Facts of one program",
        ["label"] = "Labels",
        ["list"] = "Program list",
        ["fees"] = "Fees",
        ["signals"] = "Signals",
        ["outreach"] = "Outreach",
        ["opinions"] = "Outside opinions",
        ["activities"] = "Main activity",
        ["targets"] = "Targets",
        ["usce"] = "US clinical experience",
        ["letters"] = "Letters",
        ["research"] = "Research",
        ["practice"] = "Interview practice",
        ["application"] = "Readiness of the application",
        ["levers"] = "What-if",
        ["proof"] = "Proof of change",
    };

    private const string Head = """
        | rule | what it says | clauses | where the text is open, how we read it | source of the figures |
        |---|---|---|---|---|

        """;

    public static string Markdown(RulePack pack)
    {
        var page = new StringBuilder()
            .Append($"Pack `{pack.Stamp.Id}` {pack.Stamp.Version}, in force from {LocalDatePattern.Iso.Format(pack.Stamp.Effective)}: ")
            .Append($"{pack.Book.Rules.Count} rules, ")
            .Append($"{pack.Book.Rules.Count(r => r.Interpretation is not null)} of them with a reading of ours.\n");
        foreach (var section in pack.Book.Rules.GroupBy(r => r.Id.ToString().Split('.')[0]))
        {
            page.Append($"\n## {Sections[section.Key]}\n\n{Head}");
            foreach (var rule in section)
            {
                page.Append($"| `{rule.Id}` | {Cell(rule.Text)} | {string.Join(", ", rule.Clauses)} ")
                    .Append($"| {Cell(rule.Interpretation)} | {Cell(rule.Source)} |\n");
            }
        }
        return page.ToString();
    }

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal);
}
