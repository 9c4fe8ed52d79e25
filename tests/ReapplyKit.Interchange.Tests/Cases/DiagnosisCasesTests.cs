namespace ReapplyKit.Interchange.Tests;

public sealed class DiagnosisCasesTests
{
    private const string File = "diagnosis.json";

    public static TheoryData<string> Names => SeedCase.Names(File);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_diagnosis_is_the_expected_one(string name)
    {
        var seed = SeedCase.Find(File, name);
        var read = seed.Read(seed.Given.GetProperty("applicant"), seed.Given.GetProperty("cycle"));
        var rules = RulePack.Default;
        var diagnosis = rules.Interviews.Diagnose(read.Cycle!, rules.Rubric.Assess(read.Profile, seed.AsOf));

        Assert.Equal(seed.Expect.GetProperty("problem").GetString(), SeedCase.Word(diagnosis.Kind));
        Assert.Equal(SeedCase.Words(seed.Expect, "suspects"), diagnosis.Suspects.Select(s => SeedCase.Word(s.Weakness)));
    }
}
