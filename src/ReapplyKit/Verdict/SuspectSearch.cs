using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Looks through a file and a cycle for what a band suspects.</summary>
internal readonly struct SuspectSearch(InterviewBands bands, InterviewBand band, CycleOutcome cycle, CompetitivenessReport report)
{
    private SuspicionThresholds Thresholds => bands.Thresholds;

    public ValueList<Suspect> Suspects()
    {
        var shown = new List<Suspect>();
        foreach (var kind in band.Looks)
            shown.AddRange(Find(kind));
        foreach (var weakness in band.Supposes)
        {
            if (!shown.Exists(s => s.Weakness == weakness))
                shown.Add(Suspicion(weakness, band.Rule,
                    Invariant($"{cycle.Interviews} interview{(cycle.Interviews == 1 ? "" : "s")}, no match"), null, Evidence.Supposed));
        }
        return shown.ToValueList();
    }

    public ValueList<string> Unchecked()
    {
        var missing = report.Findings.AsEnumerable().SelectMany(f => f.Missing.AsEnumerable()).ToList();
        if (cycle.Applications is null)
            missing.Add("number of applications");
        if (cycle.States is null)
            missing.Add("number of states applied to");
        if (DayOfSubmission() is null)
            missing.Add("season and day of submission");
        if (cycle.Ranked is null)
            missing.Add("number of programs ranked");
        if (report.Facts.Visa == VisaNeed.Unknown)
            missing.Add("visa need");
        if (report.RedFlags is null)
            missing.Add("own red flags");
        return missing.ToValueList();
    }

    private IEnumerable<Suspect> Find(SuspectKind kind)
    {
        var rule = Thresholds.Rules[kind];
        return kind switch
        {
            SuspectKind.OwnRedFlag => OwnRedFlags(rule),
            SuspectKind.ConcerningComponent => Components(Tier.Concerning, rule),
            SuspectKind.BorderlineComponent => Components(Tier.Borderline, rule),
            SuspectKind.ApplicationBreadth when cycle.Applications < Thresholds.FewestApplications =>
                [Suspicion(WeaknessKind.ApplicationBreadth, rule, Invariant($"{cycle.Applications} applications"),
                    Invariant($"{Thresholds.FewestApplications} or more"))],
            SuspectKind.Geography when cycle.States < Thresholds.FewestStates =>
                [Suspicion(WeaknessKind.Geography, rule, Invariant($"{cycle.States} states"),
                    Invariant($"{Thresholds.FewestStates} or more"))],
            SuspectKind.LateSubmission when DayOfSubmission() is { } day && day > Thresholds.LastEarlyDay =>
                [Suspicion(WeaknessKind.LateSubmission, rule, Invariant($"submitted on day {day}"),
                    Invariant($"day 1 to {Thresholds.LastEarlyDay}"))],
            SuspectKind.RankedFewer when cycle.Ranked < cycle.Interviews =>
                [Suspicion(WeaknessKind.RankStrategy, rule, Invariant($"{cycle.Ranked} ranked of {cycle.Interviews} interviewed"),
                    "all of them ranked")],
            SuspectKind.VisaNeed when report.Facts.Visa is not (VisaNeed.Unknown or VisaNeed.NotNeeded) =>
                [Suspicion(WeaknessKind.VisaNeed, rule, VisaText.Need(report.Facts.Visa), null)],
            _ => [],
        };
    }

    private IEnumerable<Suspect> OwnRedFlags(RuleId rule)
    {
        var self = this;
        return (report.RedFlags ?? []).Select(flag => self.Suspicion(flag.Kind, rule, flag.Note ?? "stated by the applicant", null));
    }

    private IEnumerable<Suspect> Components(Tier tier, RuleId rule)
    {
        var self = this;
        return report.Findings.Where(f => f.Tier == tier).Select(f => self.Suspicion(f.Component.AsWeakness(), rule, f.Value, f.Threshold));
    }

    private int? DayOfSubmission() => cycle is { Submitted: { } submitted, Season: { } season }
        ? Period.DaysBetween(bands.Seasons.For(season).SubmissionDay, submitted) + 1
        : null;

    private Suspect Suspicion(
        WeaknessKind weakness, RuleId rule, string value, string? threshold, Evidence evidence = Evidence.Shown) => new()
        {
            Weakness = weakness,
            Evidence = evidence,
            Value = value,
            Threshold = threshold,
            Rule = rule,
            Clauses = bands.Book[rule].Clauses,
        };
}
