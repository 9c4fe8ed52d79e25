namespace ReapplyKit.Interchange.Tests;

public sealed class RealProgramsTests
{
    private static readonly ApplicantFacts StrongAndNeedingAVisa = new()
    {
        Step1 = ExamFacts.Passed(attempts: 1),
        Step1GapMonths = 10,
        Step2Ck = ExamFacts.Passed(score: 260, attempts: 1),
        YearsSinceGraduation = 1,
        UsceRotations = 5,
        Letters = new LetterFacts(total: 4, strongUs: 4, weak: 0),
        EcfmgCertified = true,
        Visa = VisaNeed.J1,
    };

    [RealDataFact]
    public void All_649_rows_are_read_and_what_the_file_does_not_say_is_unknown()
    {
        var table = Read();

        Assert.Equal(649, table.Programs.Count);
        Assert.All(table.Programs, p =>
        {
            Assert.Equal(default, p.Visa);
            Assert.Equal(default, p.Requirements);
            Assert.Equal(default, p.ImgPresence);
            Assert.Equal(ProgramSetting.Unknown, p.Setting);
            Assert.Null(p.Specialty);
        });
        Assert.Equal(6, Assert.Single(table.Notes.AsEnumerable()).Message.Split(": ")[1].Split(", ").Length);
        Assert.Empty(table.SetAside.AsEnumerable());
    }

    [RealDataFact]
    public void Names_with_commas_keep_them()
    {
        Assert.Contains(Read().Programs, p => p.Name == "Appalachian Regional Healthcare, Inc. Program" && p.State == "KY");
    }

    [RealDataFact]
    public void No_program_is_green_on_a_requirement_that_nobody_states()
    {
        foreach (var program in Read().Programs)
        {
            var assessment = RulePack.Default.Programs.Assess(StrongAndNeedingAVisa, program);
            Assert.NotEqual(ProgramLabel.Green, assessment.Label);
            Assert.Contains(assessment.Unknowns, u => u.Factor == ProgramFactor.Visa);
            Assert.Contains(assessment.Unknowns, u => u.Factor == ProgramFactor.Step2Ck);
        }
    }

    [RealDataFact]
    public void A_list_is_built_and_every_missing_setting_is_named()
    {
        var rules = RulePack.Default.Programs;
        var list = rules.BuildList(StrongAndNeedingAVisa, Read().Programs, rules.DefaultTarget);

        Assert.Equal(100, list.Programs.Count);
        Assert.Equal([14, 57, 29], list.Shortfalls.Select(s => s.StandIns));
        Assert.Equal(649, list.Programs.Count + list.LeftOut.Count);
    }

    private static ProgramTable Read() => ProgramCsv.Read(File.OpenRead(Path.Combine(Repository.RealData, "programs-internal-medicine.csv"))).AsT0;
}
