namespace ReapplyKit.Reports;

/// <summary>US clinical experience and letters: how they stand, and when to ask for what.</summary>
internal static class ClinicalPart
{
    public static ReportPart Of(ReportSource source)
    {
        var (usce, letters, plan) = (source.Plan.Usce, source.Plan.LettersAtSubmission, source.Plan.LetterPlan);
        return new("clinical", "US clinical experience and letters", [
            Blocks.Text($"Rotations done: {usce.Done}; running: {usce.Running}; to come before the submission day: {usce.Upcoming}."),
            .. Blocks.Checks(source, "US clinical experience", usce.Checks),
            .. Blocks.List(usce.Guidance.Select(source.Told)),
            .. Blocks.Checks(source, $"Letters as of the submission day, {ReportWords.Day(letters.AsOf)}", letters.Checks),
            new Paragraph(Run.Faint("Letters are held against the submission day: what will be too old by then does not count.")),
            .. Blocks.Entries("When to ask for letters", (plan.Requests ?? []).Select(r => new Entry(
                Phrase.Of($"Rotation {Days(r.Rotation)}"),
                Phrase.Of($"{(r.Ask is { } ask ? $"ask {ReportWords.Days(ask)}, " : "")}{ReportWords.Of(r.State)} {source.Cited(r.Check.Rule)}")))),
            .. Blocks.List([
                new Bullet($"Hand over with each request:", plan.HandOver.Select(source.Told).ToValueList()),
                new Bullet(Phrase.Of($"Remind each writer by {plan.RemindBy}, with:"), plan.RemindWith.Select(source.Told).ToValueList()),
                new Bullet(Phrase.Of($"ERAS request forms from {plan.RequestFormsFrom}:"), [source.Told(plan.RequestForms)]),
                new Bullet(Phrase.Of($"Letters come in from {plan.HarvestFrom} to {plan.HarvestUntil}.")),
            ]),
        ]);
    }

    private static Phrase Days(Rotation rotation) => (rotation.Start, rotation.End) switch
    {
        ({ } start, { } end) => Phrase.Of($"{start} to {end}"),
        ({ } start, null) => Phrase.Of($"from {start}"),
        (null, { } end) => Phrase.Of($"until {end}"),
        _ => Run.Faint("without dates"),
    };
}
