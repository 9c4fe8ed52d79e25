namespace ReapplyKit.Tests;

/// <summary>Two verdicts on one applicant, and the four interviews or fewer that suspect what was weak.</summary>
internal static class ProofCase
{
    private static readonly RulePack Pack = RulePack.Default;

    public static ProofRules OwnRules => Pack.Proof;

    public static CompetitivenessReport Sound { get; } = Report(SoundFile.Profile);

    public static CompetitivenessReport Report(ApplicantProfile profile) => Pack.Rubric.Assess(profile, SoundFile.AsOf);

    /// <summary>A verdict on bare facts; its findings are those of the facts too.</summary>
    public static CompetitivenessReport Report(ApplicantFacts facts)
    {
        var writer = new FindingWriter(Pack.Rubric, new ApplicantProfile(), facts, SoundFile.AsOf, []);
        return Sound with
        {
            Facts = facts,
            Tiers = Pack.Rubric.Assess(facts),
            Findings = [writer.Step1(), writer.Step2Ck(), writer.YearsSinceGraduation(), writer.Usce(), writer.Letters()],
        };
    }

    public static Diagnosis Suspecting(CompetitivenessReport report, CycleOutcome? cycle = null) =>
        Pack.Interviews.Diagnose(cycle ?? SoundFile.Cycle(1), report);

    public static ProofOfChange Compare(ApplicantProfile before, ApplicantProfile after) =>
        OwnRules.Compare(Report(before), Report(after), Suspecting(Report(before)), [], []);

    public static ProofOfChange Compare(in ApplicantFacts before, in ApplicantFacts after) => OwnRules.Compare(Report(before), Report(after), null, [], []);

    public static SuspectAnswer AnswerTo(this ProofOfChange proof, WeaknessKind weakness) => proof.Answers.Single(a => a.Suspect.Weakness == weakness);

    public static ProgramList List(int programs, int states, int withoutState = 0) => Pack.Programs.BuildList(
        default,
        [
            .. Enumerable.Range(0, programs).Select(i => new ResidencyProgram
            {
                Name = $"Program {i}",
                Code = ResidencyProgramArbitrary.Code(i),
                State = i < withoutState ? null : $"S{i % states}",
            }),
        ],
        Pack.Programs.DefaultTarget with
        {
            Overrides = [.. Enumerable.Range(0, programs).Select(i => new ListOverride(ResidencyProgramArbitrary.Code(i).ToString(), true, "for the count", SoundFile.AsOf))],
        });
}
