using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>Checks as a table: what was looked at, how it came out, what stood there, what is asked, and why.</summary>
internal static class CheckView
{
    public static void Show(IAnsiConsole console, IEnumerable<Check> checks, RulePack rules)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("What", "State", "Value read", "Asked", "Why", "Clause");
        foreach (var check in checks)
        {
            var rule = rules.Book[check.Rule];
            table.AddRow(
                Markup.Escape(check.Subject),
                Style.Colored(check.State),
                Markup.Escape(check.Value),
                Markup.Escape(check.Asked),
                Markup.Escape(rule.Text),
                Style.Cites(rule.Clauses));
        }
        if (table.Rows.Count > 0)
            console.Write(table);
    }
}
