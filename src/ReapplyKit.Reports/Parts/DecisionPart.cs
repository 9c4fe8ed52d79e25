namespace ReapplyKit.Reports;

/// <summary>What is to be decided: the specialty by outside opinions, Step 3, and the main activity.</summary>
internal static class DecisionPart
{
    public static ReportPart Of(ReportSource source) => new("decisions", "Decisions", [
        .. source.Plan.Opinions is { } opinions ? Specialty(source, opinions) : [],
        .. Step3(source),
        .. Activity(source),
    ]);

    private static IEnumerable<Block> Specialty(ReportSource source, OpinionVerdict opinions)
    {
        yield return new Subheading("Specialty");
        yield return new Paragraph(source.Told(opinions.Rule));
        foreach (var block in Blocks.List([
            .. opinions.Alternatives.Select(a => Phrase.Of($"Less competitive: {Run.Strong(a.Specialty)}{(a.Note is null ? "" : $", {a.Note}")} {source.Cited(a.Rule)}")),
            .. opinions.Heard.Where(o => !string.IsNullOrWhiteSpace(o.ClearYes))
                .Select(o => Phrase.Of($"A clear yes, says the {ReportWords.Of(o.Adviser)}: {o.ClearYes}")),
            .. opinions.Notes.Select(n => Phrase.Of($"{n.Value}: {source.Told(n.Rule)}")),
        ]))
            yield return block;
        foreach (var block in Blocks.Checks(source, "Outside opinions", opinions.Checks))
            yield return block;
    }

    private static IEnumerable<Block> Step3(ReportSource source)
    {
        var advice = source.Plan.Step3;
        yield return new Subheading("Step 3");
        if (source.Plan.Report.Facts.SitsComlexAlone)
        {
            yield return Blocks.Text($"Step 3 is no exam of yours: who sits COMLEX takes Level 3, which is not planned here.");
            yield break;
        }
        yield return Blocks.Text($"{source.Told(advice.Rule)} Read: {advice.Value}.");
        foreach (var block in Blocks.List(advice.Reasons.Where(r => r.Rule != advice.Rule).Select(r => Phrase.Of($"{source.Told(r.Rule)} Read: {r.Value}."))))
            yield return block;
        foreach (var block in source.Plan.Step3Exam.Match(e => Exam(source, e), o => Obstacles(source, o)))
            yield return block;
    }

    private static IEnumerable<Block> Exam(ReportSource source, ExamPlan exam) => [
        .. Blocks.Table("When it can be sat", ["Step", "Days"], [
            ["Registration", ReportWords.Days(exam.Registration)],
            [$"Study, {ReportWords.Count(exam.StudyWeeks, "week")} of {ReportWords.Count(exam.WeeklyHours, "hour")}", ReportWords.Days(exam.Study)],
            ["Question bank finished by", Phrase.Of($"{exam.BankFinishedBy}{(exam.QuestionsPerWeek is { } each ? $", {ReportWords.Number(each)} questions a week" : "")}")],
            ["Full practice days", string.Join("; ", exam.PracticeDays.Select(ReportWords.Day))],
            ["Exam", Phrase.Of($"{Run.Strong(ReportWords.Day(exam.ExamDay))}, {ReportWords.Count(exam.AttemptsLeft, "attempt")} left before it")],
            ["Result", Phrase.Of($"as a rule by {exam.ResultExpected}; allow until {exam.ResultLatest}")],
        ]),
        .. Blocks.List(exam.Notes.Select(n => Phrase.Of($"{n.Value}: {source.Told(n.Rule)}"))),
    ];

    private static IEnumerable<Block> Obstacles(ReportSource source, ExamObstacles obstacles) => Blocks.Entries(
        "What stands in the way of Step 3",
        obstacles.Obstacles.Select(o => new Entry(
            Run.Strong(ReportWords.Title(o.Kind)),
            Phrase.Of($"{o.Value}{(o.Missing is null ? "" : $"; to be stated: {o.Missing}")} {Run.Faint($"(needed: {o.Threshold})")}"),
            [source.Told(o.Rule)])));

    private static IEnumerable<Block> Activity(ReportSource source) => [
        new Subheading("Main activity"),
        new Paragraph(source.Told(source.Plan.Activity.Rule)),
        .. Blocks.Checks(source, "What the main activity asks", source.Plan.Activity.Checks),
    ];
}
