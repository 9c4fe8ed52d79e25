namespace ReapplyKit.Reports;

/// <summary>The first screen of a report: the brief of its plan, in phrases.</summary>
/// <param name="Kicker">Whose, for which Match, as of when.</param>
/// <param name="Headline">The situation in one sentence.</param>
/// <param name="Advice">What follows from it.</param>
/// <param name="CauseTitle">The heading of the causes.</param>
/// <param name="Causes">The causes with their numbers.</param>
/// <param name="TaskTitle">The heading of the tasks.</param>
/// <param name="Tasks">What to do, or to start, this week.</param>
/// <param name="DaysLeft">How many days are left to the next deadline, such as "11 days"; null where there is none.</param>
/// <param name="Deadline">What is due and when; empty where there is none.</param>
/// <param name="Further">The submission day and what has changed, one line each.</param>
/// <param name="Known">How many components are known, such as "5 of 5 known".</param>
/// <param name="Components">The five components, each with its tier.</param>
internal sealed record BriefPart(
    ValueList<string> Kicker, string Headline, string Advice, string CauseTitle, ValueList<Phrase> Causes, string TaskTitle,
    ValueList<Phrase> Tasks,
    string? DaysLeft, Phrase Deadline, ValueList<Phrase> Further, string Known, ValueList<(string Name, Run Tier)> Components)
{
    public static BriefPart Of(ReportSource source)
    {
        var brief = source.Now == source.Plan.AsOf ? source.Plan.Brief : PlanBrief.Of(source.Plan, source.Rules, source.Now);
        return new BriefPart(
            Kickers(source).ToValueList(),
            brief.Headline,
            brief.Advice,
            brief.CauseTitle,
            brief.Causes.Select(Told).ToValueList(),
            brief.TaskTitle,
            brief.Tasks.Select(t => Told(t, brief.Today)).ToValueList(),
            brief.Deadline is { } next ? ReportWords.DaysLeft(next.DaysLeft) : null,
            brief.Deadline is { } due ? Told(due) : new Phrase([]),
            Furthers(brief).ToValueList(),
            $"{ReportWords.Number(brief.KnownComponents)} of {ReportWords.Number(brief.Components.Count)} known",
            brief.Components.Select(f => (ReportWords.Short(f.Component), Run.Of(f.Tier) with { Text = f.Standing() })).ToValueList());
    }

    private static IEnumerable<string> Kickers(ReportSource source)
    {
        if (source.Reference is { } reference)
            yield return reference;
        yield return $"{ReportWords.Number(source.Plan.Brief.Season)} Match";
        yield return ReportWords.Day(source.Now);
    }

    private static Phrase Told(BriefCause cause) =>
        Phrase.Of($"{Run.Strong(cause.Name)}: {cause.Value}{(cause.Detail() is { } detail ? Run.Faint($" ({detail})") : (Phrase)"")}");

    private static Phrase Told(BriefTask task, LocalDate today) => task.By switch
    {
        null => task.What,
        { } day when day == today => Phrase.Of($"{task.What} {Run.Faint("today")}"),
        { } day when day < today => Phrase.Of($"{task.What} {Run.Faint("due now")}"),
        { } day => Phrase.Of($"{task.What} {Run.Faint($"by {ReportWords.DayBeside(today, day)}")}"),
    };

    private static Phrase Told(BriefDeadline due) =>
        Phrase.Of($"{due.What}, {Run.Strong(ReportWords.Day(due.Day))}{(due.Status == DateStatus.Projected ? Run.Faint(" (projected)") : new Run(""))}");

    private static IEnumerable<Phrase> Furthers(PlanBrief brief)
    {
        foreach (var notice in brief.Notices.AsEnumerable())
            yield return notice;
        if (brief.Submission is { } submission)
            yield return Phrase.Of($"{submission.What} {ReportWords.Day(submission.Day)}{(submission.Status == DateStatus.Projected ? " (projected)" : "")}, in {ReportWords.DaysLeft(submission.DaysLeft)}");
        if (brief.Changes is { } changes)
            yield return Phrase.Of($"Since {ReportWords.DayBeside(brief.Today, changes.Since)}: {changes.ToString()}");
    }
}
