using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>What last cycle's interviews say, and what in the plan answers it.</summary>
internal static class DiagnosisView
{
    private const int MostShown = 4;

    public static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules)
    {
        Style.Heading(console, "Diagnosis of the last cycle");
        if (plan.Diagnosis is not { } diagnosis)
        {
            console.Line($"[grey]{(plan.Case is { AppliedBefore: false, Cycle: null }
                ? "Nothing to diagnose: this is the first application." : "Unknown: the case does not state how the last cycle went.")}[/]");
        }
        else
        {
            console.Line($"{rules.Book[diagnosis.Rule].Text} [grey]({Style.Count(diagnosis.Interviews, "interview")}; {Style.Cites(diagnosis.Clauses)})[/]");
            if (diagnosis.FileAsOf != plan.AsOf && !diagnosis.Suspects.IsEmpty)
                console.Line(
                    $"[grey]The file is read as it stood on {Style.Of(diagnosis.FileAsOf)}, when you applied.[/]");
            if (!diagnosis.Suspects.IsEmpty)
                console.Write(Suspects(diagnosis.Suspects, rules));
            foreach (var ask in diagnosis.Ask)
                console.Line($"[yellow]{ask}[/]");
            if (!diagnosis.AlsoWeak.IsEmpty)
            {
                console.Line($"Also weak, though it does not explain this number of interviews:");
                console.Write(Suspects(diagnosis.AlsoWeak, rules));
            }
            if (!diagnosis.Unchecked.IsEmpty)
                console.Line($"[grey]Could not be checked, since not stated: {string.Join("; ", diagnosis.Unchecked)}.[/]");
        }
        Style.Heading(console, "What is weak, and what in the plan mends it");
        foreach (var weakness in plan.Weaknesses)
            console.Line(
                $"- [bold]{Style.Words(weakness.Kind)}[/] ({weakness.Value}): {Mended(weakness, plan)}");
    }

    private static Table Suspects(ValueList<Suspect> suspects, RulePack rules)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Suspect", "Evidence", "Value read", "Held against", "Why", "Clause");
        foreach (var suspect in suspects)
        {
            table.AddRow(
                Style.Words(suspect.Weakness),
                suspect.Evidence == Evidence.Shown ? "the file shows it" : "the text suspects it; the file cannot show it",
                Markup.Escape(suspect.Value),
                Markup.Escape(suspect.Threshold ?? ""),
                Markup.Escape(rules.Book[suspect.Rule].Text),
                Style.Cites(suspect.Clauses));
        }
        return table;
    }

    private static string Mended(PlannedWeakness weakness, ReapplicationPlan plan) =>
        weakness.Milestones.IsEmpty ? Unmended(weakness.Kind, plan)
            : (weakness.Kind == WeaknessKind.YearsSinceGraduation ? "nothing takes years back; what answers them: " : "") + string.Join("; ", weakness.Milestones.Take(MostShown).Select(plan.Schedule.TitleOf))
                + (weakness.Milestones.Count > MostShown ? "; and more in the plan" : "");

    private static string Unmended(WeaknessKind kind, ReapplicationPlan plan) => kind switch
    {
        WeaknessKind.Withdrawn => "staying in the next Match",
        WeaknessKind.Step3 when plan.Step3.Recommendation == Step3Recommendation.RetakeWithCare && plan.Case.Decisions.Step3 != false =>
            "a pass, once practice scores are well above the passing score; this plan has no day for it",
        _ => "nothing in this plan",
    };
}
