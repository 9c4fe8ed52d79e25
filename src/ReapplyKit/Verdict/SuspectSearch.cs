using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Looks through a file and a cycle for what a band suspects.</summary>
internal readonly struct SuspectSearch(InterviewBands bands, InterviewBand band, CycleOutcome cycle, CompetitivenessReport report)
{
    /// <summary>What is missing where a cycle does not say how many programs were ranked.</summary>
    public const string ProgramsRanked = "number of programs ranked";

    /// <summary>How a file that ECFMG has not certified is told.</summary>
    public const string NoCertificate = "no ECFMG certificate";

    private SuspicionThresholds Thresholds => bands.Thresholds;

    public ValueList<Suspect> Suspects()
    {
        var shown = new List<Suspect>();
        foreach (var kind in band.LooksFor)
            shown.AddRange(Find(kind));
        // Where no match was tried, neither interviews nor lists can have lost it.
        foreach (var weakness in IsUntried(shown) ? [] : band.Supposes)
        {
            if (!shown.Exists(s => s.Weakness == weakness))
                shown.Add(Suspicion(weakness, band.Rule,
                    Invariant($"{cycle.Interviews} interview{(cycle.Interviews == 1 ? "" : "s")}, no match"), null, Evidence.Supposed));
        }
        return shown.ToValueList();
    }

    private bool IsUntried(List<Suspect> shown)
    {
        var isIneligible = cycle.Eligible == false || report.Facts.HasPassedNeededExams == false;
        return shown.Exists(s => s.Weakness is WeaknessKind.Withdrawn or WeaknessKind.NotRegistered or WeaknessKind.NoRankList
            || (s.Weakness == WeaknessKind.NotEligible && isIneligible));
    }

    public ValueList<Suspect> AlsoWeak(ValueList<Suspect> suspects)
    {
        var self = this;
        return band.AlsoWeak.SelectMany(kind => self.Find(kind))
            .Where(s => !suspects.Any(other => other.Weakness == s.Weakness && other.Evidence == Evidence.Shown)).ToValueList();
    }

    public ValueList<string> Unchecked()
    {
        var missing = report.Findings.AsEnumerable().SelectMany(f => f.Missing.AsEnumerable())
            .Select(Asked).OfType<string>().ToList();
        if (cycle.Applications is null && band.LooksFor.Contains(SuspectKind.ApplicationBreadth))
            missing.Add("number of applications");
        if (cycle.States is null && band.LooksFor.Contains(SuspectKind.Geography))
            missing.Add("number of states applied to");
        if (cycle.Submitted is null && band.LooksFor.Contains(SuspectKind.LateSubmission))
            missing.Add("day of submission");
        if (cycle is { Ranked: null, RankListCertified: not false, Withdrawn: not true, Registered: not false, Eligible: not false })
            missing.Add(ProgramsRanked);
        if (report.Facts.Visa == VisaNeed.Unknown)
            missing.Add("visa need");
        if (report.RedFlags is null)
            missing.Add("own red flags");
        return missing.ToValueList();
    }

    private string? Asked(string missing) => Asked(missing, report.Facts);

    /// <summary>
    /// What is asked for where a finding misses something; null where nothing is. An exam that is not taken is stated, and has no result to
    /// add; a DO who never sat a Step is asked for the level in its place.
    /// </summary>
    public static string? Asked(string missing, in ApplicantFacts facts) => missing switch
    {
        _ when missing.EndsWith(": no result yet", StringComparison.Ordinal) => null,
        "Step 1 result" when facts.SitsComlex(facts.Step1) => facts.ComlexLevel1 == ExamOutcome.Unknown ? "COMLEX Level 1 result" : null,
        "Step 2 CK result" when facts.SitsComlex(facts.Step2Ck) => facts.ComlexLevel2Ce == ExamOutcome.Unknown ? "COMLEX Level 2-CE result" : null,
        _ => missing,
    };

    private IEnumerable<Suspect> Find(SuspectKind kind)
    {
        var rule = Thresholds.Rules[kind];
        return kind switch
        {
            SuspectKind.OwnRedFlag => OwnRedFlags(rule),
            SuspectKind.ConcerningComponent => FailedLevels(rule).Concat(Components(Tier.Concerning, rule)),
            SuspectKind.BorderlineComponent => Components(Tier.Borderline, rule),
            SuspectKind.ApplicationBreadth when cycle.Applications < Thresholds.FewestApplications && IsHeldAgainstBreadth =>
                [Suspicion(WeaknessKind.ApplicationBreadth, rule, Invariant($"{cycle.Applications} applications"),
                    Invariant($"{Thresholds.FewestApplications} or more"))],
            SuspectKind.Geography when cycle.States < Thresholds.FewestStates =>
                [Suspicion(WeaknessKind.Geography, rule, Invariant($"{cycle.States} states"),
                    Invariant($"{Thresholds.FewestStates} or more"))],
            SuspectKind.LateSubmission when cycle.Submitted is { } submitted && ReviewDay() is { } review && submitted > review =>
                [Suspicion(WeaknessKind.LateSubmission, rule,
                    $"submitted on {DayText.Said(submitted)}, {Days(Period.DaysBetween(review, submitted))} after programs began to review",
                    $"before {DayText.Said(review)}")],
            SuspectKind.RankedFewer when cycle.Ranked < cycle.Interviews =>
                [Suspicion(WeaknessKind.RankStrategy, rule, Invariant($"{cycle.Ranked} ranked of {cycle.Interviews} interviewed"),
                    "all of them ranked")],
            SuspectKind.Step3Attempts when report.Facts.Step3 is { IsFailedOrRepeated: true } step3 =>
                [Suspicion(WeaknessKind.Step3, rule, ExamText.Of(step3), "passed at the first attempt, or not taken")],
            SuspectKind.NotEligible when cycle.Eligible == false || report.Facts.HasPassedNeededExams == false || IsCertificateEnded || IsUncertified =>
                [Suspicion(WeaknessKind.NotEligible, rule, WhyNotEligible(),
                    "Step 1 and Step 2 CK passed and confirmed by the rank deadline")],
            SuspectKind.NotRegistered when cycle.Registered == false =>
                [Suspicion(WeaknessKind.NotRegistered, rule, "not registered", "registered with NRMP by the rank deadline")],
            SuspectKind.Withdrawn when cycle.Withdrawn == true =>
                [Suspicion(WeaknessKind.Withdrawn, rule, "withdrawn", "active in the Match")],
            SuspectKind.NoRankList when cycle.RankListCertified == false
                || cycle is { Ranked: 0, Interviews: > 0, RankListCertified: null } =>
                [Suspicion(WeaknessKind.NoRankList, rule,
                    Invariant($"{cycle.Interviews} interview{(cycle.Interviews == 1 ? "" : "s")}, no rank list"),
                    "a rank list certified by the deadline")],
            SuspectKind.RareVisa when report.Facts.Visa is VisaNeed.H1B or VisaNeed.Other =>
                [Suspicion(WeaknessKind.VisaNeed, rule,
                    report.Facts.SitsComlexAlone ? $"{VisaText.Need(report.Facts.Visa)}, COMLEX Level 3 not stated"
                        : $"{VisaText.Need(report.Facts.Visa)}, Step 3 {ExamText.Of(report.Facts.Step3)}", null)],
            SuspectKind.VisaNeed when report.Facts.Visa is VisaNeed.J1 or VisaNeed.J1OrH1B or VisaNeed.NeededTypeNotStated =>
                [Suspicion(WeaknessKind.VisaNeed, rule, VisaText.Need(report.Facts.Visa), null)],
            _ => [],
        };
    }

    private IEnumerable<Suspect> OwnRedFlags(RuleId rule)
    {
        var self = this;
        return (report.RedFlags ?? []).Select(flag => self.Suspicion(flag.Kind, rule, flag.Note ?? "stated by the applicant", null));
    }

    // COMLEX gives no tier; that a level was failed programs see all the same.
    private IEnumerable<Suspect> FailedLevels(RuleId rule)
    {
        var (self, facts) = (this, report.Facts);
        return new (bool IsFailed, ExamOutcome Now, WeaknessKind Weakness, string Level)[]
        {
            (facts.HasFailedLevel1, facts.ComlexLevel1, WeaknessKind.Step1, "COMLEX Level 1"),
            (facts.HasFailedLevel2Ce, facts.ComlexLevel2Ce, WeaknessKind.Step2Ck, "COMLEX Level 2-CE"),
        }.Where(e => e.IsFailed).Select(e => self.Suspicion(
            e.Weakness, rule, $"{e.Level} failed{(e.Now == ExamOutcome.Passed ? ", and passed since" : "")}", "passed at the first attempt"));
    }

    // What is known only as "borderline or concerning" is borderline at least.
    private IEnumerable<Suspect> Components(Tier tier, RuleId rule)
    {
        var self = this;
        return report.Findings.Where(f => f.AtBest == tier)
            .Select(f => self.Suspicion(f.Component.AsWeakness(), rule, (f.Open is { } open ? $"{f.Value}: {open}" : f.Value) + self.InWhich(f), f.Competitive) with { Tier = f.Tier });
    }

    // Where there are some in another specialty, none are in this one.
    private string InWhich(Finding finding) => finding is { Component: RubricComponent.Usce, Value: "0 rotations", Notes.IsEmpty: false }
        && (cycle.Specialty ?? (report.Specialties is [var only] ? only : null)) is { } specialty ? $" in {bands.Specialties.NameOf(specialty)}" : "";

    private bool IsHeldAgainstBreadth => bands.IsHeldAgainstBreadth(cycle, report.Specialties);

    private LocalDate? ReviewDay() => bands.Seasons.Find(cycle.SeasonOrSubmitted)?.ReviewDay;

    private string WhyNotEligible() => report.Facts.HasPassedNeededExams == false
        ? $"Step 1 {ExamText.Of(report.Facts.Step1)}, Step 2 CK {ExamText.Of(report.Facts.Step2Ck)}"
        : cycle.Eligible is null && report.Facts.EcfmgExpires is { On: { } last } ? $"ECFMG certificate ended on {DayText.Said(last.Latest)}"
        : cycle.Eligible is null ? NoCertificate
        : "not confirmed by ECFMG";

    // A certificate that ended before lists closed confirmed nobody, unless the cycle says so.
    private bool IsCertificateEnded => cycle.Eligible is null && report.Facts is { EcfmgCertified: true, EcfmgExpires: { } until } facts
        && facts.Type.NeedsEcfmgCertificate()
        && bands.Seasons.Find(cycle.SeasonOrSubmitted) is { } season && until.IsValidOn(season[SeasonEvent.RankListDeadline].Date) == false;

    // Programs filter on the certificate, so it goes with few interviews; whoever many invited was seen without it.
    private bool IsUncertified => band.AtLeast == 0 && cycle.Eligible is null && report.Facts is { EcfmgCertified: false } facts
        && facts.Type.NeedsEcfmgCertificate();

    private static string Days(int late) => late == 1 ? "1 day" : Invariant($"{late} days");

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
