using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes the rubric's verdict, the diagnosis of a cycle, and the weaknesses they come to.</summary>
internal sealed class VerdictWriter(RuleWriter rules)
{
    public VerdictDocument Verdict(CompetitivenessReport report) => new(
        Words.Of(report.Tiers.Overall),
        report.Tiers.HasUnknown,
        report.Findings.Select(f => new FindingDocument(
            Words.Of(f.Component), Words.Of(f.Tier), f.Value, f.Threshold, rules.Rule(f.Rule), f.Missing, f.Notes)));

    public DiagnosisDocument Diagnosis(Diagnosis diagnosis)
    {
        var problem = diagnosis.Match(_ => "structural", _ => "conversion", _ => "redFlag", _ => "matched");
        var verdict = diagnosis.Verdict;
        return new DiagnosisDocument(
            problem, verdict.Interviews, rules.Rule(verdict.Rule), verdict.Suspects.Select(Suspect), verdict.Unchecked);
    }

    public SuspectDocument Suspect(Suspect suspect) => new(
        Words.Of(suspect.Weakness), Words.Of(suspect.Evidence), suspect.Value, suspect.Threshold, rules.Rule(suspect.Rule));

    public WeaknessDocument Weakness(PlannedWeakness weakness) => new(
        Words.Of(weakness.Kind), weakness.Value, rules.Rule(weakness.Rule), weakness.Milestones.Select(Text));
}
