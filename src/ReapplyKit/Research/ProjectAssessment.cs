namespace ReapplyKit;

/// <summary>Holds one project against the rules of research as of a day.</summary>
internal sealed class ProjectAssessment(ResearchRules rules, ResearchProject project, LocalDate submissionDay, LocalDate asOf)
{
    public Quantity MonthsNeeded { get; } = project.Months ?? rules.Months;

    public Quantity MonthsAvailable { get; } = Available(project, submissionDay, asOf);

    public Check Done() => Check.Of("stage", true, Words.Sentence(project.Stage), "submitted", rules.Submitted);

    public ValueList<Check> Checks() => [Length(), Time(), .. Design(), .. rules.Terms.Assess(project, submissionDay)];

    private Check Length() => Check.Of(
        "length of the project",
        project.Months is { } months ? rules.Months.AtMost is not { } most || months <= most : null,
        project.Months is { } stated ? AmountText.Of(stated, "month") : null,
        $"{rules.Months} months, or fewer",
        rules.MonthsRule);

    private Check Time() => Check.Of(
        "time before the submission day",
        MonthsNeeded.AtMost <= MonthsAvailable.AtLeast ? true : MonthsNeeded.AtLeast > MonthsAvailable.AtMost ? false : null,
        $"{AmountText.Of(MonthsNeeded, "month")} needed, {AmountText.Of(MonthsAvailable, "month") ?? Check.NotStated} available",
        $"finished before {DayText.Said(submissionDay)}",
        rules.BeforeSubmission);

    private IEnumerable<Check> Design()
    {
        var design = rules.Designs.FirstOrDefault(d => d.Kind == project.Kind);
        var name = project.Kind == ProjectKind.Unknown ? null : Words.Sentence(project.Kind);
        yield return Check.Of("design", design?.IsPortable, name, "one that suits the year", design?.Rule ?? rules.OtherDesign);
        if (project.Kind == ProjectKind.ReviewArticle)
        {
            var somebodyElse = project.HasSeniorAuthor switch { true => "somebody else", false => "nobody else", null => null };
            yield return Check.Of("senior author", project.HasSeniorAuthor, somebodyElse, "somebody else", rules.SeniorAuthor);
        }
    }

    // A project that is, or may be, running since a day not stated needs less time than one that begins today.
    private static Quantity Available(ResearchProject project, LocalDate submissionDay, LocalDate asOf)
    {
        if (project.Start is null && project.Stage != ProjectStage.Idea)
            return Quantity.OrMore(MonthsFrom(asOf, submissionDay));
        var start = project.Start ?? asOf;
        return MonthsFrom(project.Stage == ProjectStage.Idea ? LocalDate.Max(start, asOf) : start, submissionDay);
    }

    private static int MonthsFrom(LocalDate first, LocalDate submissionDay) =>
        first < submissionDay ? Period.Between(first, submissionDay, PeriodUnits.Months).Months : 0;
}
