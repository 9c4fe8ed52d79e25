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
                Phrase.Of($"{ReportWords.Count(o.DaysNeeded, "day")}{(o.Fits ? "" : $"; {ReportWords.Number(o.DaysLeft)} are left, so it does not fit")} {source.Cited(o.Rule)}")))),
            .. Blocks.List(whatIf.Unavailable.Select(u => Phrase.Of($"Not to be had: {ReportWords.Of(u.Kind)}, {u.Reason} {source.Cited(u.Rule)}"))),
            .. Nothing(source, whatIf.Immovable),
        ]);
    }

    private static IEnumerable<Block> Greens(GreenPrograms greens) => [
        Blocks.Text($"Green programs with a seat now: {greens.Now}.{(greens.Gains.IsEmpty ? " No step turns more of these programs green." : "")}"),
        .. Blocks.List(GreensAsked.Where(more => !greens.SmallestSetsFor(more).IsEmpty).Select(more =>
            Phrase.Of($"{more} or more in addition: {Gains(greens.SmallestSetsFor(more))}"))),
    ];

    private static IEnumerable<Block> Nothing(ReportSource source, ValueList<ImmovableFact> facts) => Blocks.Entries(
        "What nothing changes",
        facts.Select(f => new Entry(
            Run.Strong(ReportWords.Title(f.Component)),
            Phrase.Of($"{f.Value}{(f.AtSubmission == f.Tier ? Phrase.Of($"") : Phrase.Of($"; {Run.Of(f.AtSubmission)} at submission"))}"),
            [source.Told(f.Rule)])));

    private static Phrase Gains(ValueList<GreenGain> gains) =>
        Phrase.Listed(gains.Take(SetsShown).Select(g => $"{Levers(g.Set)} (+{ReportWords.Number(g.More)}{Time(g.Set)})"), "; or ");

    private static Phrase Sets(ValueList<LeverSet> sets) =>
        sets.IsEmpty ? "none" : Phrase.Listed(sets.Take(SetsShown).Select(s => Levers(s) + Time(s)), "; or ");

    private static string Levers(LeverSet set) => string.Join(" and ", set.Levers);

    private static string Time(LeverSet set) =>
        set.DaysNeeded == 0 ? "" : $", {ReportWords.Count(set.DaysNeeded, "day")}{(set.Fits ? "" : ", more than there are")}";
}
