namespace ReapplyKit.Interchange.Tests;

/// <summary>Three applicants over the real internal-medicine list, of which the file states name and place only.</summary>
public sealed class RealListTests
{
    public static TheoryData<VisaNeed> Needs => [VisaNeed.J1, VisaNeed.H1B, VisaNeed.NotNeeded];

    [RealDataTheory]
    [MemberData(nameof(Needs))]
    public void The_list_is_built_and_what_nobody_states_is_asked(VisaNeed visa)
    {
        var rules = RulePack.Default.Programs;
        var facts = new ApplicantFacts
        {
            Step1 = ExamFacts.Passed(attempts: 1),
            Step1GapMonths = 12,
            Step2Ck = ExamFacts.Passed(score: 238, attempts: 1),
            Step3 = ExamFacts.NotTaken,
            YearsSinceGraduation = 4,
            UsceRotations = 2,
            Letters = new LetterFacts(total: 3, strongUs: 2, weak: 1),
            EcfmgCertified = true,
            Visa = visa,
        };
        var programs = ProgramCsv.Read(File.OpenRead(Path.Combine(Repository.RealData, "programs-internal-medicine.csv"))).AsT0.Programs;
        var list = rules.BuildList(facts, programs, rules.DefaultTarget);

        Assert.Equal(100, list.Programs.Count);
        Assert.Equal([14, 57, 29], list.Shortfalls.Select(s => s.Wanted));
        Assert.All(list.Programs, p =>
        {
            Assert.NotEqual(ProgramLabel.Green, p.Assessment.Label);
            Assert.Equal(visa != VisaNeed.NotNeeded, p.Assessment.Unknowns.Any(u => u.Factor == ProgramFactor.Visa));
            Assert.Contains(p.Assessment.Unknowns, u => u.Factor == ProgramFactor.Step2Ck);
        });
    }
}
