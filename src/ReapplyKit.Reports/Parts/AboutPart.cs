namespace ReapplyKit.Reports;

/// <summary>Whose report it is, as of when, by which rules, and what its marks mean.</summary>
internal static class AboutPart
{
    public static ReportPart Of(ReportSource source) => new("about", "About this report, and what its marks mean", [
        .. Blocks.List(Facts(source)),
        new Subheading("Marks"),
        .. Blocks.List(Legend()),
    ]);

    private static IEnumerable<Phrase> Facts(ReportSource source)
    {
        var (plan, pack) = (source.Plan, source.Plan.Pack);
        yield return Phrase.Of($"Applicant: {(source.Extras.Reference is { } reference ? Run.Strong(reference) : Run.Faint(ReportWords.NotStated))}");
        yield return Phrase.Of($"Judged as of {plan.AsOf}");
        if (source.Today is { } today && today != plan.AsOf)
            yield return Phrase.Of($"Read on {today}");
        yield return Phrase.Of($"Rules: {pack.Id} {pack.Version}, in force from {ReportWords.ShortDay(pack.Effective)}");
        yield return "No verdict here is a probability.";
    }

    private static IEnumerable<Phrase> Legend() =>
    [
        Phrase.Of($"{Run.Of(Tier.Competitive)} {Run.Of(Tier.Borderline)} {Run.Of(Tier.Concerning)} {Run.Of(Tier.Unknown)} how a part of the file compares; unknown: the file does not say"),
        Phrase.Of($"{Run.Of(ProgramLabel.Green)} {Run.Of(ProgramLabel.Yellow)} {Run.Of(ProgramLabel.Red)} {Run.Of(ProgramLabel.Excluded)} how well a program and the file go together"),
        Phrase.Of($"{Run.Of(CheckState.Met)} {Run.Of(CheckState.Missed)} {Run.Of(CheckState.Unknown)} whether a condition is met"),
        Phrase.Of($"{Run.Strong("Slack:")} how many days something can slip before a deadline is missed"),
        Phrase.Of($"{Run.Strong("Projected:")} a day by the rule of earlier years, not published yet"),
    ];
}
