using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>What is to be decided: the specialty by outside opinions, Step 3, and the main activity.</summary>
internal static class DecisionView
{
    public static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules)
    {
        Style.Heading(console, "Decisions");
        if (plan.Opinions is { } opinions)
        {
            console.Line($"[bold]Specialty:[/] {rules.Book[opinions.Rule].Text} [grey]({Style.Cites(rules.Book[opinions.Rule].Clauses)})[/]");
            if (!opinions.Alternatives.IsEmpty)
                console.Line($"  Less competitive: {string.Join(", ", opinions.Alternatives.Select(a => a.Note is null ? a.Specialty : $"{a.Specialty} ({a.Note})"))}");
            foreach (var opinion in opinions.Heard.Where(o => !string.IsNullOrWhiteSpace(o.ClearYes)))
                console.Line($"  A clear yes, says the {Style.Words(opinion.Adviser)}: {opinion.ClearYes}");
            CheckView.Show(console, opinions.Checks.Where(c => c.State != CheckState.Met), rules);
        }
        if (plan.Step3Exam.TryPickT1(out var barred, out _) && barred.Obstacles.Any(o => o.Kind == ExamObstacleKind.ComlexInstead))
        {
            console.Line($"[bold]Step 3:[/] no exam of yours: who sits COMLEX takes Level 3, which is not planned here.");
        }
        else
        {
            ShowStep3(console, plan, rules);
        }
        console.Line($"[bold]Main activity:[/] {rules.Book[plan.Activity.Rule].Text}");
    }

    private static void ShowStep3(IAnsiConsole console, ReapplicationPlan plan, RulePack rules)
    {
        console.Line($"[bold]Step 3:[/] {rules.Book[plan.Step3.Rule].Text} [grey]({plan.Step3.Value})[/]");
        plan.Step3Exam.Switch(
            exam => console.Line($"  It can be sat from {Style.Of(exam.ExamDay)} after {exam.StudyWeeks} weeks of study from {Style.Of(exam.Study.Start)}; result by {Style.Of(exam.ResultLatest)}; {Style.Count(exam.AttemptsLeft, "attempt")} left."),
            obstacles =>
            {
                foreach (var obstacle in obstacles.Obstacles)
                    console.Line($"  [yellow]In the way:[/] {obstacle.Missing ?? Style.Words(obstacle.Kind) + ":"} {obstacle.Value} (needed: {obstacle.Threshold})");
            });
    }
}
