using System.Globalization;
using NodaTime;
using ReapplyKit;
using ReapplyKit.Interchange;
using Spectre.Console;

namespace Advisor;

/// <summary>A roster judged, one line for each applicant, each unknown named.</summary>
internal static class RosterView
{
    public static void Show(IAnsiConsole console, Roster roster, RulePack rules, LocalDate asOf)
    {
        Style.Heading(console, $"{Style.Count(roster.Entries.Count, "applicant")} as of {Style.Of(asOf)} by {rules.Stamp.Id} {rules.Stamp.Version}");
        SetAsideView.Show(console, roster.SetAside, roster.Notes);
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns(["Applicant", .. Enum.GetValues<RubricComponent>().Select(Style.Words), "Overall", "Interviews say", "Not stated"]);
        foreach (var entry in roster.Entries)
            table.AddRow(Row(entry, rules, asOf));
        console.Write(table);
    }

    private static string[] Row(RosterEntry entry, RulePack rules, LocalDate asOf)
    {
        var report = entry.Assess(rules.Rubric, asOf);
        var missing = report.Findings.AsEnumerable().SelectMany(f => f.Missing.AsEnumerable()).ToList();
        if (entry.Cycle is null)
            missing.Add("interviews and match result");
        return
        [
            Markup.Escape(entry.Profile.Reference ?? entry.Line.ToString(CultureInfo.InvariantCulture)),
            .. report.Findings.Select(f => Style.Colored(f.Tier)),
            Style.Colored(report.Tiers.Overall),
            entry.Cycle is { } cycle ? Style.Words(rules.Interviews.Diagnose(cycle, report).Kind) : "?",
            Markup.Escape(string.Join("; ", missing)),
        ];
    }
}
