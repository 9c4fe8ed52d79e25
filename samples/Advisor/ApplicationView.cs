using System.Globalization;
using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>What applying to the list takes: money, signals, and the e-mails worth sending.</summary>
internal static class ApplicationView
{
    public static void Show(IAnsiConsole console, ApplicationSheet sheet, SignalPlan signals)
    {
        Style.Heading(console, $"What the {sheet.Season} season takes");
        foreach (var line in sheet.Budget.Lines)
            console.Line($"- {(line.Kind == FeeKind.ErasApplications ? "ERAS applications, " : "")}{line.What}: {Amount(line)}");
        console.Line($"{sheet.Budget.ToString()}");
        foreach (var choice in signals.Choices)
            console.Line($"Signal ({Style.Words(choice.Tier)}): [bold]{choice.Assessment.Program.Name}[/], {choice.Reason}");
        if (!signals.UnknownSpecialties.IsEmpty)
            console.Line($"[grey]Signals of {string.Join(", ", signals.UnknownSpecialties)} in this season are not known.[/]");
        foreach (var row in sheet.Rows.Where(r => r.Email is not null))
            console.Line($"Write to [bold]{row.Listed.Assessment.Program.Name}[/] ({string.Join(", ", row.Ties.Select(Style.Words))}), {row.Email!.FewestSentences} to {row.Email.MostSentences} sentences");
    }

    private static string Amount(BudgetLine line) =>
        (line.Dollars is null && line.AtLeastDollars > 0 ? "at least " + Dollars(line.AtLeastDollars) : Dollars(line.Dollars))
        + (line.LastSeasonDollars is { } last ? $" ({Dollars(last)} in {line.LastSeason})" : "");

    private static string Dollars(int? dollars) => dollars is { } known ? "$" + known.ToString("N0", CultureInfo.InvariantCulture) : "unknown";
}
