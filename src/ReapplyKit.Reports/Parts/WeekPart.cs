namespace ReapplyKit.Reports;

/// <summary>What to do within seven days.</summary>
internal static class WeekPart
{
    private const int DaysAhead = 6;

    public static ReportPart Of(ReportSource source)
    {
        var days = new DateInterval(source.Now, source.Now.PlusDays(DaysAhead));
        var steps = Blocks.List(Steps(source, days).ToList()).ToList();
        return new ReportPart(
            "week",
            "This week in full",
            [
                .. source.Plan.Running?.Schedule is { } running ? Dated(source, running, days) : [],
                .. Dated(source, source.Plan.Schedule, days),
                .. steps.Count == 0 ? [] : (Block[])[new Subheading("Next, whatever the calendar says"), .. steps],
            ],
            ReportWords.Days(days));
    }

    private static IEnumerable<Block> Dated(ReportSource source, Schedule schedule, DateInterval days)
    {
        var done = schedule.DoneBefore.Select(d => d.Milestone.Id).ToHashSet();
        var week = schedule.During(days).Where(m => !done.Contains(m.Milestone.Id) && source.Plan.Case.Progress.Of(m.Milestone.Id)?.State != MilestoneState.Done)
            .OrderBy(m => m.Finish).ToList();
        if (week.Count > 0)
            return Blocks.Entries(null, week.Select(m => Item(source, m)));
        var isRebuild = source.Plan.Running?.Schedule is { } running && schedule != running;
        // What stands at the top is begun this week, whenever the plan has its days.
        var tasks = isRebuild ? [] : source.Plan.Brief.Tasks;
        var next = schedule.Milestones.FirstOrDefault(m => m.Start > days.End && !tasks.Any(t => t.Milestone == m.Milestone.Id));
        var nothing = tasks.IsEmpty ? "Nothing is due" : "Nothing is due but what stands at the top";
        return next is null ? (isRebuild ? [] : [Blocks.Text($"Nothing is due.")])
            : [Blocks.Text(
                $"{(isRebuild ? "The rebuild for the next season begins with" : $"{nothing}. Next:")} {Run.Strong(next.Milestone.Title)} from {next.Start}.")];
    }

    // What a clause asks for in its own words helps with the work at hand, and with nothing else.
    private static Entry Item(ReportSource source, ScheduledMilestone dated) => new(
        Run.Strong(dated.Milestone.Title),
        Run.Faint(
            $"{(IsAnyDay(source, dated) ? "this week" : $"by {ReportWords.Day(dated.Finish)}")}{(dated.AtLatest is { } last ? $", at the latest {ReportWords.Day(last)}" : "")}"),
        [
            .. dated.Milestone.Targets.Select(t => Phrase.Of($"{Run.Strong("Target:")} {t.Text}, {t.Amount}")),
            Phrase.Joined(dated.Milestone.Clauses.Select(source.Told), " "),
        ]);

    // What can as well be done on another day of the week would come due again each day.
    private static bool IsAnyDay(ReportSource source, ScheduledMilestone dated) =>
        dated.Finish == source.Now && dated.SlackDays > DaysAhead;

    // What the case itself says is to be done next.
    private static IEnumerable<Phrase> Steps(ReportSource source, DateInterval days)
    {
        var plan = source.Plan;
        if (plan.Opinions is { Choice: SpecialtyQuestion.ChoiceDue } verdict)
            yield return Phrase.Of($"Decide on the specialty: {verdict.Unrealistic} experienced people call it unrealistic. {source.Cited(verdict.Rule)}");
        if (plan.Opinions is { MissingVoices: { IsEmpty: false } missing })
            yield return Phrase.Of($"Book a session with: {ReportWords.All(missing)}. {source.Cited(source.Rules.Opinions.Voices)}");
        foreach (var request in (plan.LetterPlan.Requests ?? []).Where(r => r.Ask is { } ask && ask.Start <= days.End && ask.End >= days.Start))
            yield return Phrase.Of($"Ask for a letter by {request.Ask!.End}. {source.Cited(request.Check.Rule)}");
        foreach (var step in Practice(source))
            yield return step;
        if (plan.Diagnosis?.Unchecked is { IsEmpty: false } unknown)
            yield return Phrase.Of($"Add to the case, since it could not be checked: {Phrase.Listed(unknown)}.");
    }

    private static IEnumerable<Phrase> Practice(ReportSource source)
    {
        if (source.Plan.Practice is not { } practice)
            yield break;
        var rules = source.Rules.Practice;
        if (!practice.MissingExplanations.IsEmpty)
            yield return Phrase.Of($"Write down and time how you explain: {ReportWords.All(practice.MissingExplanations)}.");
        foreach (var tooLong in practice.Checks.Where(c => c.State == CheckState.NotMet && c.Rule == rules.Length))
            yield return Phrase.Of($"Bring your account to {tooLong.Asked}: {tooLong.Subject}, now {tooLong.Value}. {source.Cited(tooLong.Rule)}");
        if (!practice.MissingQuestions.IsEmpty)
            yield return Phrase.Of($"Record answers to: {ReportWords.All(practice.MissingQuestions)}.");
    }
}
