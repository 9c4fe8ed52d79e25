using System.Text.Json;

namespace ReapplyKit.Interchange.Tests;

public sealed class ProgramCasesTests
{
    private const string File = "programs.json";

    public static TheoryData<string> Names => SeedCase.Names(File);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_label_is_the_expected_one(string name)
    {
        var seed = SeedCase.Find(File, name);
        var rules = RulePack.Default;
        var facts = rules.Rubric.Reading.FactsOf(seed.Read(seed.Given.GetProperty("applicant")).Profile, seed.AsOf);
        var assessment = rules.Programs.Assess(facts, Program(seed.Given.GetProperty("program")));

        Assert.Equal(seed.Expect.GetProperty("label").GetString(), SeedCase.Word(assessment.Label));
        Assert.Equal(seed.Expect.GetProperty("rule").GetString(), assessment.Rule.ToString());
        Assert.Equal(seed.Expect.TryGetProperty("liftedBy", out var lifted) ? lifted.GetString() : null, assessment.LiftedBy?.ToString());
        Assert.Equal(SeedCase.Words(seed.Expect, "blockers"), Factors(assessment.Blockers));
        Assert.Equal(SeedCase.Words(seed.Expect, "cautions"), Factors(assessment.Cautions));
        Assert.Equal(SeedCase.Words(seed.Expect, "unknowns"), Factors(assessment.Unknowns));
    }

    private static IEnumerable<string> Factors(ValueList<ProgramFinding> findings) => findings.Select(f => SeedCase.Word(f.Factor));

    private static ResidencyProgram Program(JsonElement cells)
    {
        var columns = cells.EnumerateObject().ToList();
        var text = string.Join(',', columns.Select(c => c.Name)) + "\n" + string.Join(',', columns.Select(c => $"\"{c.Value.GetString()}\"")) + "\n";
        return Assert.Single(ProgramCsv.Read(CsvText.Stream(text)).AsT0.Programs);
    }
}
