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

    public DiagnosisDocument Diagnosis(Diagnosis diagnosis) => new(
        Words.Of(diagnosis.Kind), diagnosis.Interviews, rules.Rule(diagnosis.Rule), diagnosis.Suspects.Select(Suspect),
        diagnosis.Unchecked);

    public SuspectDocument Suspect(Suspect suspect) => new(
        Words.Of(suspect.Weakness), Words.Of(suspect.Evidence), suspect.Value, suspect.Threshold, rules.Rule(suspect.Rule));

    public WeaknessDocument Weakness(PlannedWeakness weakness) => new(
        Words.Of(weakness.Kind), weakness.Value, rules.Rule(weakness.Rule), weakness.Milestones.Select(Text));
}
