using System.Globalization;
using ReapplyKit;
using ReapplyKit.Interchange;
using Spectre.Console;

namespace Advisor;

/// <summary>The program list: counts by label and setting, shortfalls, and every program with its reason and what to ask.</summary>
internal static class ProgramListView
{
    public static void Show(IAnsiConsole console, ProgramList list, ValueList<RuleId> policy, RulePack rules, ProgramTable table)
    {
        Style.Heading(console, $"Program list: {Style.Count(table.Programs.Count, "program")} read, {list.Programs.Count} on the list");
        SetAsideView.Show(console, table.SetAside, table.Notes);
        foreach (var rule in policy)
            console.Line($"Policy: {rules.Book[rule].Text} [grey]({Style.Cites(rules.Book[rule].Clauses)})[/]");
        foreach (var note in list.Notes)
            console.Line($"[yellow]{note.Text}[/]");
        console.Write(Counts(list));
        foreach (var shortfall in list.Shortfalls)
            console.Line($"[yellow]Short of {Style.Words(shortfall.Setting)}:[/] {shortfall.Found} of {shortfall.Wanted} seats; {shortfall.StandIns} filled from other settings, {shortfall.Empty} empty.");
        if (!list.LeftOut.IsEmpty)
            console.WriteLine("Left out: " + string.Join(", ", list.LeftOut.GroupBy(p => p.Reason).OrderBy(g => g.Key)
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {Style.Words(g.Key).ToLowerInvariant()}"))));
        if (Asked(list) is { Length: > 0 } asked)
            console.WriteLine("Ask or add, over the whole list: " + asked);
        foreach (var group in list.Programs.GroupBy(p => p.Assessment.ListLabel))
        {
            console.Write(Programs(group));
            foreach (var reason in group.GroupBy(p => p.Assessment.Rule))
                console.Line($"[grey]{reason.Count()} × {rules.Book[reason.Key].Text}{(reason.Any(p => p.Assessment.LiftedBy is not null) ? " Lifted by a connection where so marked." : "")}[/]");
        }
    }

    private static string Asked(ProgramList list) => string.Join(", ", list.Programs
        .SelectMany(p => p.Assessment.Unknowns.AsEnumerable())
        .GroupBy(f => f.Factor)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{Style.Words(g.Key)} ({g.Count()})")));

    private static Table Counts(ProgramList list)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Setting", "Green", "Yellow", "Red", "All");
        foreach (var setting in list.Programs.GroupBy(p => p.Assessment.Program.Setting).OrderBy(g => g.Key))
            table.AddRow([Setting(setting.Key), .. Cells([.. setting])]);
        table.AddRow(["all", .. Cells([.. list.Programs])]);
        return table;
    }

    private static IEnumerable<string> Cells(IReadOnlyCollection<ListedProgram> programs)
    {
        foreach (var label in new[] { ProgramLabel.Green, ProgramLabel.Yellow, ProgramLabel.Red })
            yield return programs.Count(p => p.Assessment.ListLabel == label).ToString(CultureInfo.InvariantCulture);
        yield return programs.Count.ToString(CultureInfo.InvariantCulture);
    }

    private static Table Programs(IGrouping<ProgramLabel, ListedProgram> group)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Label", "Program", "Place", "Setting", "IMG", "Against it", "Ask or add");
        foreach (var a in group.Select(p => p.Assessment))
        {
            table.AddRow(
                Style.Colored(a.ListLabel) + (a.LabelIfPassed is null ? "" : $" if passed; today {Style.Words(a.Label).ToLowerInvariant()}") + (a.LiftedBy is null ? "" : " (connection)"),
                Markup.Escape(a.Program.Name),
                Markup.Escape(string.Join(", ", new[] { a.Program.City, a.Program.State }.OfType<string>())),
                Setting(a.Program.Setting),
                a.Program.ImgPresence.Percent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent} %") : "?",
                Markup.Escape(Against(a)),
                Factors(a.Unknowns));
        }
        return table;
    }

    // A charge names its factor in its reason.
    private static string Against(ProgramAssessment a) => string.Join(", ", a.Charges.Select(c => c.Reason)
        .Concat(a.Cautions.Select(f => Style.Words(f.Factor)).Where(factor => !a.Charges.Any(c => c.Reason.Contains(factor, StringComparison.OrdinalIgnoreCase)))));

    private static string Factors(ValueList<ProgramFinding> findings) => string.Join(", ", findings.Select(f => Style.Words(f.Factor)));

    private static string Setting(ProgramSetting setting) => setting == ProgramSetting.Unknown ? "not stated" : Style.Words(setting);
}
