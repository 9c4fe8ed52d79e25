namespace ReapplyKit.Reports;

/// <summary>How the plan stands, in sentences: time, free days, open decisions, what is held and left out, and the list in numbers.</summary>
internal static class PlanInBrief
{
    public static void Add(SheetPage page, ReapplicationPlan plan)
    {
        page.Heading("The plan in brief");
        foreach (var sentence in Sentences(plan.Schedule))
            page.Sentence(sentence);
        page.Sentence(plan.List is null && !plan.Case.Programs.IsEmpty ? "There is no program list: no Match can be reached." : List(plan.List));
    }

    private static IEnumerable<string> Sentences(Schedule schedule)
    {
        yield return FormattableString.Invariant(
            $"{schedule.Milestones.Count} milestones; {(schedule.DaysToSubmission > 0 ? FormattableString.Invariant($"{schedule.DaysToSubmission} days to submission") : "applications are open")}.");
        if (schedule.IsCompressed)
            yield return FormattableString.Invariant(
                $"There was less time than the text assumes, {Math.Max(schedule.WindowDays, 0)} days of {schedule.NominalDays}: its windows are pressed together, durations are kept.");
        if (schedule.LeadIn is { } free)
            yield return FormattableString.Invariant($"There is more time than the text assumes: {free.Length} days, {ReportWords.Days(free)}, are free.");
        if (!schedule.NotThisSeason.IsEmpty)
            yield return FormattableString.Invariant(
                $"{schedule.NotThisSeason.Count} milestones do not fit this season; the sheet Not this season says why and when their turn comes.");
        if (schedule.Critical().Select(m => m.Milestone.Title).ToList() is { Count: > 0 } critical)
            yield return "Critical path to the submission day: " + string.Join(" → ", critical) + ".";
        foreach (var (open, by) in schedule.ToDecide())
            yield return $"To be decided{(schedule.IsOverdue((open, by)) ? ", overdue" : "")}: {ReportWords.Of(open.Gate)} {(schedule.TurnOf(open) is { } turn ? $"when its turn comes, {ReportWords.Day(turn)}" : $"by {ReportWords.Day(by)}")} ({Citation.Of(open.Clauses)}).";
        foreach (var held in schedule.Held.AsEnumerable())
            yield return $"Held until decided ({ReportWords.All(held.WaitsFor)}): {held.Milestone.Title}.";
        if (schedule.LeftOutByDecisions() is { IsEmpty: false } leftOut)
            yield return $"Left out by the decisions: {string.Join("; ", leftOut.Select(m => m.Title))}.";
    }

    private static string List(ProgramList? list) => list is null
        ? "There is no program list: the case names no programs."
        : FormattableString.Invariant($"{list.Programs.Count} programs on the list: {Labels(list)}; {list.LeftOut.Count} left out.");

    private static string Labels(ProgramList list) => FormattableString.Invariant(
        $"{list.Count(ProgramLabel.Green)} green, {list.Count(ProgramLabel.Yellow)} yellow, {list.Count(ProgramLabel.Red)} red");
}
