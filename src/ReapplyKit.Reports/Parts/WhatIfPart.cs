namespace ReapplyKit.Reports;

/// <summary>Which levers there are, what they lift, and what none changes.</summary>
internal static class WhatIfPart
{
    private const int SetsShown = 3;

    private static readonly ValueList<int> GreensAsked = [1, 5, 10, 25];

    public static ReportPart Of(ReportSource source)
    {
        var whatIf = source.Plan.WhatIf;
        return new("change", "What would change it", [
            Blocks.Text($"By {(whatIf.SubmissionDay == source.Plan.Season.SubmissionDay ? "the submission day" : "the day programs begin to review")}, {whatIf.SubmissionDay}."),
            .. Blocks.List(whatIf.Lifts.Where(l => l.StateFirst is not null).Select(l => Phrase.Of($"{ReportWords.Title(l.Component)}: {source.Told(l.StateFirst!)}"))),
            .. Blocks.Entries("What lifts a component", whatIf.Lifts.SelectMany(l => l.Steps.Select(s => new Entry(
                Run.Strong(ReportWords.Title(l.Component)), Phrase.Of($"{Run.Of(l.From)} → {Run.Of(s.To)} {Sets(s.Sets)}"))))),
            .. source.Plan.List is null ? [] : Greens(whatIf.Greens),
            .. Blocks.Entries("What each step takes", whatIf.Levers.Select(o => new Entry(
                Run.Strong(ReportWords.Capital(o.Lever.ToString())),
                Takes(source, o)))),
            .. Blocks.List(whatIf.Unavailable.Select(u => Phrase.Of($"Not to be had: {ReportWords.Of(u.Kind)}, {u.Reason} {source.Cited(u.Rule)}"))),
            .. Nothing(source, whatIf.Immovable),
        ]);
    }

    private static IEnumerable<Block> Greens(GreenPrograms greens) => [
        Blocks.Text($"Green programs with a seat now: {greens.Now}.{None(greens)}"),
        .. Blocks.List(GreensAsked.Select(more => (More: more, Gains: Fitting(greens, more))).Where(asked => !asked.Gains.IsEmpty).Select(asked =>
            Phrase.Of($"{asked.More} or more in addition: {Gains(asked.Gains)}"))),
    ];

    private static string None(GreenPrograms greens) => greens.Gains.Any(g => g.Set.Fits) ? ""
        : $" No step{(greens.Gains.IsEmpty ? "" : " that still fits")} turns more of these programs green.";

    // What takes longer than there is adds no program.
    private static ValueList<GreenGain> Fitting(GreenPrograms greens, int more) =>
        greens.SmallestSetsFor(more).Where(g => g.Set.Fits).ToValueList();

    private static Phrase Takes(ReportSource source, LeverOffer offer) => offer.Lever.Kind == LeverKind.AnotherSpecialty
        ? Phrase.Of($"letters, a statement and US experience in it; no days are counted here {source.Cited(offer.Rule)}")
        : Phrase.Of($"{ReportWords.Count(offer.DaysNeeded, "day")}{(offer.Fits ? "" : $"; {ReportWords.Number(Math.Max(0, offer.DaysLeft))} are left, so it does not fit")} {source.Cited(offer.Rule)}");

    private static IEnumerable<Block> Nothing(ReportSource source, ValueList<ImmovableFact> facts) => Blocks.Entries(
        "What nothing changes",
        facts.Select(f => new Entry(
            Run.Strong(ReportWords.Title(f.Component)),
            Phrase.Of($"{f.Value}{(f.AtSubmission == f.Tier ? Phrase.Of($"") : Phrase.Of($"; {Run.Of(f.AtSubmission)} at submission"))}"),
            [source.Told(f.Rule)])));

    private static Phrase Gains(ValueList<GreenGain> gains) =>
        Phrase.Listed(gains.Take(SetsShown).Select(g => $"{Levers(g.Set)} (+{ReportWords.Number(g.MoreGreens)}{Time(g.Set)})"), "; or ");

    private static Phrase Sets(ValueList<LeverSet> sets) =>
        sets.IsEmpty ? "none" : Phrase.Listed(sets.Take(SetsShown).Select(s => Levers(s) + Time(s)), "; or ");

    private static string Levers(LeverSet set) => string.Join(" and ", set.Levers);

    private static string Time(LeverSet set) =>
        set.DaysNeeded == 0 ? "" : $", {ReportWords.Count(set.DaysNeeded, "day")}{(set.Fits ? "" : ", more than there are")}";
}
