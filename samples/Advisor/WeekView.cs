using NodaTime;
using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>What to do in the seven days from the day of judgement.</summary>
internal static class WeekView
{
    public static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules, bool withIds)
    {
        Style.Heading(console, "This week");
        var days = new DateInterval(plan.AsOf, plan.AsOf.PlusDays(6));
        var running = plan.Running?.Schedule;
        if (running is not null)
            Show(console, running, plan, days, rules, withIds, isRebuild: false);
        Show(console, plan.Schedule, plan, days, rules, withIds, isRebuild: running is not null);
        foreach (var step in Steps(plan, rules, days))
            console.Line($"- {step}");
    }

    private static void Show(IAnsiConsole console, Schedule schedule, ReapplicationPlan plan, DateInterval days, RulePack rules, bool withIds, bool isRebuild)
    {
        var done = schedule.DoneBefore.Select(d => d.Milestone.Id).ToHashSet();
        var week = schedule.During(days).Where(m => !done.Contains(m.Milestone.Id) && plan.Case.Progress.Of(m.Milestone.Id)?.State != MilestoneState.Done).ToValueList();
        // What stands at the top is begun this week, whenever the plan has its days.
        var told = isRebuild ? [] : plan.Brief.Tasks.Select(t => t.Milestone).ToHashSet();
        if (week.IsEmpty && schedule.Milestones.FirstOrDefault(m => m.Start > days.End && !told.Contains(m.Milestone.Id)) is { } next)
            console.WriteLine($"{(isRebuild ? "The rebuild for the next season begins with:" : plan.Brief.Tasks.IsEmpty ? "Nothing is due. Next:" : "Nothing is due but what stands at the top. Next:")} {next.Milestone.Title}, from {Style.Of(next.Start)}.");
        foreach (var dated in week)
        {
            var atLatest = dated.Due is { } due && LocalDate.Min(due, dated.LatestFinish) is var last && last > dated.Finish ? $", at the latest {Style.Of(last)}" : "";
            // What can as well be done on another day of the week would come due again each day.
            var by = dated.Finish == days.Start && dated.SlackDays >= days.Length ? "this week" : $"by {Style.Of(dated.Finish)}";
            console.Line($"- [bold]{dated.Milestone.Title}[/] {by}{atLatest}{(withIds ? $" ({dated.Milestone.Id})" : "")}");
            foreach (var clause in dated.Milestone.Clauses)
                console.Line($"    {rules.Book[clause].Text} [grey]{clause}[/]");
            foreach (var target in dated.Milestone.Targets)
                console.Line($"    [green]Target:[/] {target.Text}, {target.Amount}");
        }
    }

    // What the case itself says is to be done next, whatever the calendar says.
    private static IEnumerable<string> Steps(ReapplicationPlan plan, RulePack rules, DateInterval days)
    {
        if (plan.Opinions is { Choice: SpecialtyQuestion.ChoiceDue } verdict)
            yield return $"Decide on the specialty: {verdict.Unrealistic} experienced people call it unrealistic.";
        if (plan.Opinions is { MissingVoices: { IsEmpty: false } missing })
            yield return $"Book a session with: {string.Join(", ", missing.Select(Style.Words))}.";
        foreach (var request in (plan.LetterPlan.Requests ?? []).Where(r => r.Ask is { } ask && ask.Start <= days.End && ask.End >= days.Start))
            yield return $"Ask for a letter by {Style.Of(request.Ask!.End)}.";
        if (plan.Practice is { MissingExplanations: { IsEmpty: false } unexplained })
            yield return $"Write down and time how you explain: {string.Join(", ", unexplained.Select(Style.Words))}.";
        foreach (var tooLong in (plan.Practice?.Checks ?? []).Where(c => c.State == CheckState.NotMet && c.Rule == rules.Practice.Length))
            yield return $"Bring your account to {tooLong.Asked}: {tooLong.Subject}, now {tooLong.Value}.";
        if (plan.Practice is { MissingQuestions: { IsEmpty: false } questions })
            yield return $"Record answers to: {string.Join(", ", questions.Select(Style.Words))}.";
        if (plan.Diagnosis?.Unchecked is { IsEmpty: false } unknown)
            yield return $"Add to your case, since it could not be checked: {string.Join(", ", unknown)}.";
    }
}
