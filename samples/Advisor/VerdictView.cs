using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>The rubric's verdict: five components, each with its reason.</summary>
internal static class VerdictView
{
    public static void Show(IAnsiConsole console, CompetitivenessReport report, RulePack rules)
    {
        Style.Heading(console, $"Verdict as of {Style.Of(report.AsOf)} by {report.Pack.Id} {report.Pack.Version}");
        var table = new Table().Border(TableBorder.Simple).AddColumns("Component", "Tier", "Value read", "Band", "Why", "Clause");
        foreach (var finding in report.Findings)
        {
            table.AddRow(
                Style.Words(finding.Component),
                Style.Colored(finding.Tier),
                Markup.Escape(finding.Value),
                Markup.Escape(finding.Threshold),
                Markup.Escape(Why(finding, rules)),
                Style.Cites(finding.Clauses));
        }
        console.Write(table);
        foreach (var note in report.Notes)
            console.Line($"[yellow]Note:[/] {note}.");
        console.Line($"Overall: [bold]{report.Overall.ToString()}[/] [grey](the weakest known component)[/]");
    }

    /// <summary>What may be right and is more often a slip.</summary>
    public static void ShowDoubts(IAnsiConsole console, ValueList<Problem> doubts)
    {
        foreach (var doubt in doubts)
            console.Line($"[yellow]Check this in your case:[/] {Field(doubt)}{doubt.Message}{(doubt.Value is null ? "" : $" (found: {doubt.Value})")}");
    }

    private static string Field(Problem doubt) => doubt.Where.Length == 0 ? "" : $"{doubt.Where.Replace("$.", "", StringComparison.Ordinal)}: ";

    private static string Why(Finding finding, RulePack rules)
    {
        var why = rules.Book[finding.Rule].Text;
        if (finding.Open is { } open)
            why += $" Open: {open}.";
        if (!finding.Missing.IsEmpty)
            why += " Missing: " + string.Join("; ", finding.Missing) + ".";
        foreach (var note in finding.Notes)
            why += " Note: " + note + ".";
        return why;
    }
}
