using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Turns verdicts into documents, each rule with its text, so that a file can be read without the library.</summary>
internal sealed class DocumentWriter
{
    private readonly RulePack _rules;
    private readonly VerdictWriter _verdicts;
    private readonly DecisionWriter _decisions;
    private readonly YearWriter _year;
    private readonly LetterWriter _letters;
    private readonly ReadinessWriter _readiness;
    private readonly ProgramListWriter _programs;
    private readonly WhatIfWriter _whatIf;
    private readonly ProofWriter _proof;

    public DocumentWriter(RulePack rules)
    {
        var cited = new RuleWriter(rules.Book);
        _rules = rules;
        _verdicts = new VerdictWriter(cited);
        _decisions = new DecisionWriter(cited);
        _year = new YearWriter(cited);
        _letters = new LetterWriter(cited);
        _readiness = new ReadinessWriter(cited);
        _programs = new ProgramListWriter(cited);
        _whatIf = new WhatIfWriter(cited);
        _proof = new ProofWriter(cited, _verdicts);
    }

    public PlanDocument Plan(ReapplicationPlan plan) => new(
        DocumentVersion.Current,
        Pack(plan.Pack),
        plan.AsOf,
        ScheduleWriter.Season(plan.Season.Year, plan.Season.Status, plan.Season.Dates),
        _verdicts.Verdict(plan.Report),
        plan.Diagnosis is { } diagnosis ? _verdicts.Diagnosis(diagnosis) : null,
        plan.Weaknesses.Select(_verdicts.Weakness),
        plan.Opinions is { } opinions ? _decisions.Opinions(opinions) : null,
        _decisions.Step3(plan.Step3),
        _decisions.Exam(plan.Step3Exam),
        _decisions.Activity(plan.Activity),
        _year.Targets(plan.Targets),
        _year.Usce(plan.Usce),
        _letters.Letters(plan.Letters),
        _letters.Letters(plan.LettersAtSubmission),
        _letters.Plan(plan.LetterPlan),
        plan.Research?.Select(_year.Research),
        plan.Practice is { } practice ? _readiness.Practice(practice) : null,
        plan.Application is { } application ? _readiness.Application(application) : null,
        PublishedSchedule.Of(plan) is { } schedule ? ScheduleWriter.Schedule(schedule) : null,
        plan.Schedule.TryPickT1(out var conflicts, out _) ? conflicts.Conflicts.Select(ScheduleWriter.Conflict) : null,
        plan.List is { } list ? _programs.List(list, plan.ListPolicy) : null,
        _whatIf.WhatIf(plan.WhatIf),
        plan.Proof is { } proof ? _proof.Proof(proof) : null);

    public AssessmentDocument Assessment(CompetitivenessReport report) => new(
        DocumentVersion.Current,
        Pack(report.Pack),
        report.AsOf,
        FactsWriter.Facts(report.Facts),
        _verdicts.Verdict(report),
        report.RedFlags?.Select(ApplicantWriter.RedFlag));

    public RosterDocument Roster(Roster roster, LocalDate asOf) => new(
        DocumentVersion.Current, Pack(_rules.Stamp), asOf, roster.Entries.Select(entry =>
    {
        var report = entry.Assess(_rules.Rubric, asOf);
        var diagnosis = entry.Cycle is { } cycle ? _verdicts.Diagnosis(_rules.Interviews.Diagnose(cycle, report)) : null;
        return new RosterEntryDocument(entry.Line, entry.Profile.Reference, _verdicts.Verdict(report), diagnosis);
    }));
}
