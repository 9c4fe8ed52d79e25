namespace ReapplyKit.Reports;

/// <summary>The head of a report: whose, as of when, by which rules, and the verdict in a line.</summary>
internal static class HeadFacts
{
    public static ValueList<ReportFact> Of(ReportSource source) => All(source).ToValueList();

    private static IEnumerable<ReportFact> All(ReportSource source)
    {
        var (plan, pack) = (source.Plan, source.Plan.Pack);
        yield return new("Applicant", source.Extras.Reference is { } reference ? Run.Strong(reference) : Run.Faint(ReportWords.NotStated));
        yield return new("As of", ReportWords.Day(plan.AsOf));
        if (source.Today is { } today && today != plan.AsOf)
            yield return new("Read on", ReportWords.Day(today));
        yield return new("Rules", Phrase.Of($"{pack.Id} {pack.Version}, in force from {ReportWords.ShortDay(pack.Effective)}"));
        yield return new("Overall", Phrase.Of($"{plan.Report.Overall.ToString()}"));
        yield return new("Last cycle", plan.Diagnosis is { } diagnosis ? Phrase.Of($"{source.Why(diagnosis.Rule)}") : Run.Faint(ReportWords.NotStated));
        yield return new("Submission day", Phrase.Of($"{ReportWords.Dated(plan.Season[SeasonEvent.SubmissionOpens])}"));
        if (plan.List is { } list)
            yield return new("Programs", Phrase.Joined(new[] { ProgramLabel.Green, ProgramLabel.Yellow, ProgramLabel.Red }
                .Select(label => Phrase.Of($"{list.Count(label)} {Run.Of(label)}"))));
    }
}
